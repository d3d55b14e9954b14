package io.github.pmqa4j.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Quotients.class)
@Domain(DomainContext.Global.class)
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "397.915, 397.92",
        "180167/700, 257.38",
        "180167/87500, 2.06",
        "443.0957, 443.10",
        "399.999, 400.00",
        "0.005, 0.01",
        "0.00499, 0.00",
        "-0.005, -0.01",
        "-0.00499, 0.00",
        "-397.915, -397.92",
        "0, 0.00",
        "500, 500.00",
        "2/3, 0.67",
        "1/3, 0.33"
    })
    void reportsPrintTwoDecimalsHalfUp(String value, String printed) {
        assertThat(Rounding.REPORTED.decimal(Fraction.parse(value))).isEqualTo(new BigDecimal(printed));
    }

    @Test
    void truncationCutsTowardZero() {
        assertThat(Rounding.truncating(0).decimal(Fraction.parse("326.67"))).isEqualTo(new BigDecimal("326"));
        assertThat(Rounding.truncating(1).decimal(Fraction.parse("-2.09"))).isEqualTo(new BigDecimal("-2.0"));
        assertThat(Rounding.halfUp(0).decimal(Fraction.parse("326.5"))).isEqualTo(new BigDecimal("327"));
    }

    @Test
    void theFactoriesNameTheirModes() {
        assertThat(Rounding.REPORTED).isEqualTo(new Rounding(2, RoundingMode.HALF_UP));
        assertThat(Rounding.halfUp(3)).isEqualTo(new Rounding(3, RoundingMode.HALF_UP));
        assertThat(Rounding.truncating(1)).isEqualTo(new Rounding(1, RoundingMode.DOWN));
    }

    @Test
    void upTo12DecimalsAreKept() {
        assertThat(Rounding.halfUp(0).decimal(Fraction.of(1, 3))).isEqualTo(new BigDecimal("0"));
        assertThat(Rounding.halfUp(12).decimal(Fraction.of(2, 3))).isEqualTo(new BigDecimal("0.666666666667"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void otherCountsOfDecimalsAreRefused(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(decimals))
                .withMessage("decimals must be in [0, 12], but was " + decimals);
    }

    @Test
    void aModeThatDoesNotRoundIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                .withMessage("mode must round, but was UNNECESSARY");
        assertThatNullPointerException()
                .isThrownBy(() -> new Rounding(2, Absent.absent()))
                .withMessage("mode");
    }

    @Property
    void everyModeAgreesWithTheOracle(
            @ForAll Quotient value, @ForAll("modes") RoundingMode mode, @ForAll @IntRange(max = 12) int decimals) {
        assertThat(new Rounding(decimals, mode).decimal(value.fraction())).isEqualTo(rounded(value, decimals, mode));
    }

    @Property
    void halfUpAgreesWithTheOracle(@ForAll Quotient value, @ForAll @IntRange(max = 12) int decimals) {
        assertThat(Rounding.halfUp(decimals).decimal(value.fraction()))
                .isEqualTo(rounded(value, decimals, RoundingMode.HALF_UP));
    }

    @Property
    void everyModeAgreesWithTheOracleOnTies(
            @ForAll("odd") long halves, @ForAll("modes") RoundingMode mode, @ForAll @IntRange(max = 6) int decimals) {
        Quotient tie = Quotient.of(halves, 2 * Fraction.powerOfTen(decimals));
        assertThat(new Rounding(decimals, mode).decimal(tie.fraction())).isEqualTo(rounded(tie, decimals, mode));
    }

    @Property
    void aReportedNumberLiesWithinHalfAHundredth(@ForAll Quotient value) {
        Fraction reported = Rounding.REPORTED.round(value.fraction());
        assertThat(reported.minus(value.fraction()).absolute()).isLessThanOrEqualTo(Fraction.of(5, 1000));
    }

    @Property
    void roundingAgainChangesNothing(
            @ForAll Quotient value, @ForAll("modes") RoundingMode mode, @ForAll @IntRange(max = 12) int decimals) {
        Rounding rounding = new Rounding(decimals, mode);
        Fraction once = rounding.round(value.fraction());
        assertThat(rounding.round(once)).isEqualTo(once);
        assertThat(rounding.decimal(once)).isEqualTo(rounding.decimal(value.fraction()));
    }

    @Property
    void roundingKeepsTheOrder(@ForAll Quotient a, @ForAll Quotient b, @ForAll("modes") RoundingMode mode) {
        Rounding rounding = new Rounding(2, mode);
        Fraction least = a.comparedWith(b) <= 0 ? a.fraction() : b.fraction();
        Fraction most = a.comparedWith(b) <= 0 ? b.fraction() : a.fraction();
        assertThat(rounding.round(least)).isLessThanOrEqualTo(rounding.round(most));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .toList());
    }

    @Provide
    Arbitrary<Long> odd() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).map(n -> 2 * n + 1);
    }

    /** Between the whole number of units below and the one above, by twice the rest that is left below. */
    private static BigDecimal rounded(Quotient value, int decimals, RoundingMode mode) {
        BigInteger units = value.numerator().multiply(BigInteger.TEN.pow(decimals));
        BigInteger rest = units.mod(value.denominator());
        BigInteger below = units.subtract(rest).divide(value.denominator());
        boolean negative = units.signum() < 0;
        int half = rest.shiftLeft(1).compareTo(value.denominator());
        boolean up = rest.signum() != 0
                && switch (mode) {
                    case FLOOR -> false;
                    case CEILING -> true;
                    case DOWN -> negative;
                    case UP -> !negative;
                    case HALF_UP -> half > 0 || (half == 0 && !negative);
                    case HALF_DOWN -> half > 0 || (half == 0 && negative);
                    case HALF_EVEN -> half > 0 || (half == 0 && below.testBit(0));
                    case UNNECESSARY -> throw new IllegalStateException();
                };
        return new BigDecimal(up ? below.add(BigInteger.ONE) : below, decimals);
    }
}
