package io.github.pmqa4j.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.Streams;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Fractions against the oracle, over numbers of every size. */
@Domain(Quotients.class)
@Domain(DomainContext.Global.class)
class FractionArithmeticTest {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void aFractionIsTheQuotientInLowestTerms(@ForAll Quotient quotient) {
        assertIs(quotient.fraction(), quotient);
    }

    @Property
    void longsGiveTheSameFractionAsBigIntegers(@ForAll("longs") long numerator, @ForAll("longs") long denominator) {
        if (denominator == 0) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.of(numerator, denominator))
                    .withMessage("denominator must not be 0");
            return;
        }
        assertIs(Fraction.of(numerator, denominator), Quotient.of(numerator, denominator));
        assertThat(Fraction.of(numerator, denominator))
                .isEqualTo(Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    @Property
    void aLongIsItself(@ForAll("longs") long value) {
        assertIs(Fraction.of(value), Quotient.of(value, 1));
        assertThat(Fraction.of(value)).hasToString(Long.toString(value));
    }

    @Property
    void sumsDifferencesAndProductsAreExact(@ForAll Quotient a, @ForAll Quotient b) {
        assertIs(a.fraction().plus(b.fraction()), a.plus(b));
        assertIs(a.fraction().minus(b.fraction()), a.minus(b));
        assertIs(a.fraction().times(b.fraction()), a.times(b));
    }

    @Property
    void sumsOfOneDenominatorAreExact(
            @ForAll("longs") long a, @ForAll("longs") long b, @ForAll @IntRange(min = 1, max = 7) int denominator) {
        Quotient left = Quotient.of(a, denominator);
        Quotient right = Quotient.of(b, denominator);
        assertIs(left.fraction().plus(right.fraction()), left.plus(right));
        assertIs(left.fraction().minus(right.fraction()), left.minus(right));
    }

    @Property
    void quotientsAndReciprocalsAreExact(@ForAll Quotient a, @ForAll Quotient b) {
        if (b.isZero()) {
            assertThatThrownBy(() -> a.fraction().dividedBy(b.fraction()))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("division of " + a.fraction() + " by zero");
            return;
        }
        assertIs(a.fraction().dividedBy(b.fraction()), a.dividedBy(b));
        assertIs(b.fraction().reciprocal(), Quotient.of(1, 1).dividedBy(b));
    }

    @Property
    void arithmeticWithWholeNumbersIsExact(@ForAll Quotient a, @ForAll("longs") long b) {
        assertIs(a.fraction().times(b), a.times(Quotient.of(b, 1)));
        if (b != 0) {
            assertIs(a.fraction().dividedBy(b), a.dividedBy(Quotient.of(b, 1)));
        }
    }

    @Property
    void negationAbsoluteValueAndSignAgree(@ForAll Quotient a) {
        Quotient minus = new Quotient(a.numerator().negate(), a.denominator());
        assertIs(a.fraction().negated(), minus);
        assertIs(a.fraction().absolute(), new Quotient(a.numerator().abs(), a.denominator()));
        assertThat(a.fraction().signum()).isEqualTo(a.numerator().signum());
        assertThat(a.fraction().negated().negated()).isEqualTo(a.fraction());
    }

    @Property
    void orderIsThatOfTheCrossProducts(@ForAll Quotient a, @ForAll Quotient b) {
        int order = a.fraction().compareTo(b.fraction());
        assertThat(Integer.signum(order)).isEqualTo(a.comparedWith(b));
        assertThat(Integer.signum(b.fraction().compareTo(a.fraction()))).isEqualTo(-a.comparedWith(b));
        assertThat(a.fraction().equals(b.fraction())).isEqualTo(order == 0);
    }

    @Property
    void orderOfLongsIsThatOfTheCrossProducts(
            @ForAll("longs") long a, @ForAll("longs") long b, @ForAll("longs") long c, @ForAll("longs") long d) {
        Quotient left = Quotient.of(a, b == 0 ? 1 : b);
        Quotient right = Quotient.of(c, d == 0 ? 1 : d);
        assertThat(Integer.signum(left.fraction().compareTo(right.fraction()))).isEqualTo(left.comparedWith(right));
    }

    @Property
    void equalNumbersAreEqualWithEqualHashCodesHoweverTheyWereWritten(
            @ForAll Quotient a, @ForAll("longs") long factor) {
        BigInteger by = BigInteger.valueOf(factor == 0 ? 1 : factor);
        Fraction again = Fraction.of(a.numerator().multiply(by), a.denominator().multiply(by));
        assertThat(again).isEqualTo(a.fraction()).hasSameHashCodeAs(a.fraction());
        assertThat(again.compareTo(a.fraction())).isZero();
        assertThat(again).hasToString(a.fraction().toString());
    }

    @Property
    void aNumberIsWholeIfTheDenominatorDividesTheNumerator(@ForAll Quotient a) {
        assertThat(a.fraction().isWhole())
                .isEqualTo(a.numerator().mod(a.denominator()).signum() == 0);
    }

    @Property
    void textIsReadBackAsTheSameNumber(@ForAll Quotient a) {
        Fraction fraction = a.fraction();
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
        assertThat(Streams.roundTrip(fraction)).isEqualTo(fraction).hasSameHashCodeAs(fraction);
    }

    @Property
    void aDecimalIsKeptExactly(
            @ForAll("wholeNumbers") BigInteger unscaled, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal decimal = new BigDecimal(unscaled, scale);
        Fraction fraction = Fraction.of(decimal);
        assertCanonical(fraction);
        assertThat(decimal.multiply(new BigDecimal(fraction.denominator())))
                .isEqualByComparingTo(new BigDecimal(fraction.numerator()));
        if (unscaled.bitLength() < 64 && scale >= 0 && scale <= 18) {
            assertThat(Fraction.ofDecimal(unscaled.longValueExact(), scale)).isEqualTo(fraction);
        }
        if (scale >= 0) {
            assertThat(Fraction.parse(decimal.toPlainString())).isEqualTo(fraction);
        }
    }

    @Provide
    Arbitrary<Long> longs() {
        return Quotients.longs();
    }

    @Provide
    Arbitrary<BigInteger> wholeNumbers() {
        return Quotients.wholeNumbers();
    }

    private static void assertIs(Fraction actual, Quotient expected) {
        assertThat(actual.numerator().multiply(expected.denominator()))
                .as("%s = %s", actual, expected)
                .isEqualTo(expected.numerator().multiply(actual.denominator()));
        assertCanonical(actual);
    }

    private static void assertCanonical(Fraction fraction) {
        assertThat(fraction.denominator()).isPositive();
        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
        boolean fits = fraction.numerator().abs().compareTo(LARGEST) <= 0
                && fraction.denominator().compareTo(LARGEST) <= 0;
        assertThat(fraction.isLong()).as("%s is long", fraction).isEqualTo(fits);
        if (fits) {
            assertThat(fraction.longNumerator()).isEqualTo(fraction.numerator().longValueExact());
            assertThat(fraction.longDenominator())
                    .isEqualTo(fraction.denominator().longValueExact());
        } else {
            assertThatThrownBy(fraction::longNumerator).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(fraction::longDenominator).isInstanceOf(ArithmeticException.class);
        }
    }
}
