package io.github.pmqa4j.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    private static final String TOO_LONG = "a number must have at most 4000 digits";

    @Test
    void theMeanOfTheReferenceReportIs180167Over700() {
        Fraction sum = List.of("300", "350", "300", "150", "225", "150", "326.67").stream()
                .map(Fraction::parse)
                .reduce(Fraction.ZERO, Fraction::plus);
        assertThat(sum.dividedBy(7)).hasToString("180167/700");
    }

    @Test
    void theExamplesOfTheDocumentationHold() {
        assertThat(Fraction.parse("433.33").plus(Fraction.of(225))).hasToString("65833/100");
        assertThat(Fraction.of(1960, 6)).hasToString("980/3");
        assertThat(Fraction.of(new BigDecimal("326.67"))).hasToString("32667/100");
        assertThat(Fraction.ofDecimal(32667, 2)).isEqualTo(Fraction.parse("326.67"));
    }

    @Test
    void oneNumberIsOneValueHoweverItIsWritten() {
        assertThat(List.of("1.0", "1.00", "+1", "01", "2/2", "200/200"))
                .allSatisfy(text -> assertThat(Fraction.parse(text)).isEqualTo(Fraction.ONE));
        assertThat(List.of("0", "-0", "0.00", "0/7", "-0/7"))
                .allSatisfy(text -> assertThat(Fraction.parse(text)).isEqualTo(Fraction.ZERO));
    }

    @Test
    void theCommonWholeNumbersAreShared() {
        assertThat(Fraction.of(0)).isSameAs(Fraction.ZERO);
        assertThat(Fraction.of(1)).isSameAs(Fraction.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "+5, 5",
        "007, 7",
        "-1.50, -3/2",
        "326.67, 32667/100",
        "0.001, 1/1000",
        "180167/700, 180167/700",
        "-6/4, -3/2",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775808/2, 4611686018427387904",
        "1/9223372036854775808, 1/9223372036854775808"
    })
    void decimalsAndQuotientsAreRead(String text, String expected) {
        assertThat(Fraction.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "1\n",
                "1.",
                ".5",
                "1e3",
                "1,234",
                "1,5,2",
                "--1",
                "1/-2",
                "1/2/3",
                "1.5/2",
                "1/",
                "/2",
                "NaN",
                "0x10",
                "٢٥٧",
                "1e999999999"
            })
    void anythingElseIsRefusedAndEchoed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("a number such as 326.67 or 180167/700 was expected, but was \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"๒๕๗.๓๘, 12869/50", "-๑/๓, -1/3", "๓.5, 7/2"})
    void thaiDigitsAreReadAsArabicOnes(String text, String expected) {
        assertThat(Fraction.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2,50|2.50", "-0,5|-0.5", "๒,๕๐|2.50"})
    void aDecimalCommaIsAnsweredByThePoint(String text, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("a number such as 326.67 or 180167/700 was expected, but was \"" + text
                        + "\": did you mean " + meant + "?");
    }

    @Test
    void textOfUpTo4000DigitsAPartIsRead() {
        String digits = "9".repeat(Fraction.MOST_DIGITS);
        String zeros = "0".repeat(Fraction.MOST_DIGITS);
        assertThat(Fraction.parse("-" + digits)).hasToString("-" + digits);
        assertThat(Fraction.parse("-" + digits + "/1" + zeros.substring(1)))
                .hasToString("-" + digits + "/1" + zeros.substring(1));
        assertThat(Fraction.parse("0." + digits)).hasToString(digits + "/1" + zeros);
    }

    @Test
    void textOfMoreThan4000DigitsAPartIsRefusedAndEchoedShort() {
        String digits = "9".repeat(Fraction.MOST_DIGITS + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(digits))
                .withMessage(
                        "a number such as 326.67 or 180167/700 was expected, but was \"" + "9".repeat(40) + "...\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("0." + digits));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("1/" + digits));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(digits.substring(1) + "." + digits.substring(1)))
                .withMessage(TOO_LONG);
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("9".repeat(10_000_000)));
    }

    @Test
    void numbersOfMoreThan4000DigitsAreRefusedBeforeTheyCostAnything() {
        BigInteger largest = BigInteger.TEN.pow(Fraction.MOST_DIGITS);
        assertThat(Fraction.of(largest, BigInteger.ONE).reciprocal()).isEqualTo(Fraction.of(BigInteger.ONE, largest));
        assertThat(Fraction.of(largest.multiply(largest), largest)).hasToString(largest.toString());
        BigInteger tooLarge = BigInteger.ONE.shiftLeft(20_000);
        BigInteger huge = BigInteger.ONE.shiftLeft(10_000_000);
        for (BigInteger number : List.of(tooLarge, tooLarge.negate(), huge, huge.negate())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.of(number, BigInteger.valueOf(3)))
                    .withMessage(TOO_LONG);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.of(BigInteger.valueOf(3), number))
                    .withMessage(TOO_LONG);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.of(new BigDecimal(number, 3)))
                    .withMessage(TOO_LONG);
        }
    }

    @Test
    void arithmeticBeyond4000DigitsIsRefused() {
        Fraction large = Fraction.of(BigInteger.TEN.pow(3_000), BigInteger.ONE);
        Fraction fine = Fraction.of(BigInteger.ONE, BigInteger.valueOf(3).pow(6_000));
        assertThat(large.times(large.reciprocal())).isEqualTo(Fraction.ONE);
        assertThat(large.plus(large.negated())).isEqualTo(Fraction.ZERO);
        for (ThrowableAssert.ThrowingCallable operation : List.<ThrowableAssert.ThrowingCallable>of(
                () -> large.times(large),
                () -> large.dividedBy(large.reciprocal()),
                () -> fine.times(fine),
                () -> large.plus(fine),
                () -> large.minus(fine))) {
            assertThatThrownBy(operation)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(TOO_LONG);
        }
    }

    @Test
    void textIsEchoedWholeUpTo40Characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("x".repeat(40)))
                .withMessageEndingWith("was \"" + "x".repeat(40) + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("x".repeat(41)))
                .withMessageEndingWith("was \"" + "x".repeat(40) + "...\"");
    }

    @Test
    void aZeroDenominatorIsRefused() {
        String message = "denominator must not be 0";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("1/0"))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO))
                .withMessage(message);
    }

    @Test
    void divisionByZeroIsRefused() {
        assertThatThrownBy(() -> Fraction.of(7, 2).dividedBy(0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division of 7/2 by zero");
        assertThatThrownBy(Fraction.ZERO::reciprocal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("0 has no reciprocal");
    }

    @Test
    void decimalsAroundTheLargestPowerOfTenThatFitsALongAreTaken() {
        assertThat(Fraction.of(new BigDecimal("1E-18"))).hasToString("1/1000000000000000000");
        assertThat(Fraction.of(new BigDecimal("1E-19"))).hasToString("1/10000000000000000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {-4_000, 4_000})
    void decimalsOfScalesUpTo4000AreTaken(int scale) {
        Fraction power = Fraction.of(BigInteger.TEN.pow(4_000), BigInteger.ONE);
        assertThat(Fraction.of(new BigDecimal(BigInteger.ONE, scale)))
                .isEqualTo(scale < 0 ? power : power.reciprocal());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -4_001, 4_001, Integer.MAX_VALUE})
    void decimalsOfLargerScalesAreRefusedBeforeTheyAreExpanded(int scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(new BigDecimal(BigInteger.ONE, scale)))
                .withMessage("scale must be in [-4000, 4000], but was " + scale);
    }

    @Test
    void decimalsOfMoreDigitsThanALongAreTaken() {
        assertThat(Fraction.of(new BigDecimal("0.999999999999999999")))
                .hasToString("999999999999999999/1000000000000000000");
        assertThat(Fraction.of(new BigDecimal("9.999999999999999999")))
                .hasToString("9999999999999999999/1000000000000000000");
        assertThat(Fraction.of(new BigDecimal("0.9999999999999999999")))
                .hasToString("9999999999999999999/10000000000000000000");
        assertThat(Fraction.of(new BigDecimal("5E+2"))).hasToString("500");
    }

    @Test
    void theScaleOfALongDecimalIsBetween0And18() {
        assertThat(Fraction.ofDecimal(7, 0)).hasToString("7");
        assertThat(Fraction.ofDecimal(-7, 18)).hasToString("-7/1000000000000000000");
        for (int scale : new int[] {-1, 19}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.ofDecimal(1, scale))
                    .withMessage("scale must be in [0, 18], but was " + scale);
        }
    }

    @Test
    void arithmeticGoesOnBeyondLongsAndComesBack() {
        Fraction largest = Fraction.of(Long.MAX_VALUE);
        Fraction beyond = largest.plus(Fraction.ONE);
        assertThat(largest.isLong()).isTrue();
        assertThat(beyond.isLong()).isFalse();
        assertThat(beyond).hasToString("9223372036854775808");
        assertThat(beyond.minus(Fraction.ONE)).isEqualTo(largest);
        assertThat(beyond.minus(Fraction.ONE).isLong()).isTrue();
        assertThat(beyond.isWhole()).isTrue();
        assertThat(beyond.reciprocal().isWhole()).isFalse();
        assertThat(beyond.signum()).isEqualTo(1);
        assertThat(beyond.negated().absolute()).isEqualTo(beyond);
    }

    @Test
    void theLeastLongIsNotKeptInALong() {
        Fraction least = Fraction.of(Long.MIN_VALUE);
        assertThat(least.isLong()).isFalse();
        assertThat(least).isEqualTo(Fraction.parse("-9223372036854775808"));
        assertThat(Fraction.of(-Long.MAX_VALUE).minus(Fraction.ONE)).isEqualTo(least);
        assertThat(least.negated()).hasToString("9223372036854775808");
        assertThat(Fraction.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
    }

    @Test
    void longPartsAreRefusedWhereOneOfThemDoesNotFit() {
        for (Fraction big : List.of(Fraction.of(1, Long.MIN_VALUE), Fraction.of(Long.MIN_VALUE))) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(big::longNumerator)
                    .withMessage("not a quotient of two longs: " + big);
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(big::longDenominator)
                    .withMessage("not a quotient of two longs: " + big);
        }
    }

    @Test
    void numbersThatDifferInTheLastOf128BitsAreOrdered() {
        Fraction one = Fraction.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        Fraction other = Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2);
        assertThat(one).isLessThan(other);
        assertThat(one.negated()).isGreaterThan(other.negated());
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aFractionIsNotEqualToOtherThings() {
        assertThat(Fraction.ONE).isNotEqualTo(null).isNotEqualTo(1L).isNotEqualTo("1");
        assertThat(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(1, 4)).isNotEqualTo(Fraction.of(2, 3));
        assertThat(Fraction.parse("1/9223372036854775808"))
                .isNotEqualTo(Fraction.parse("1/9223372036854775809"))
                .isNotEqualTo(Fraction.parse("3/9223372036854775808"));
    }

    @Test
    void hashCodesOfFractionsSpread() {
        assertThat(List.of("0", "1", "1/2", "2", "1/3", "3/2", "1/9223372036854775808", "9223372036854775808").stream()
                        .map(text -> Fraction.parse(text).hashCode()))
                .doesNotHaveDuplicates();
    }
}
