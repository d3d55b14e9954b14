package io.github.pmqa4j.core.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * How a number is cut to a fixed count of decimals: {@link #REPORTED} makes 2.06 of 180167/87500.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param decimals how many decimals are kept, in [0, 12]
 * @param mode what happens to the rest; any mode but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int decimals, RoundingMode mode) implements Serializable {
    /** Two decimals, half up: the way PMQA reports print every score and level. */
    public static final Rounding REPORTED = new Rounding(2, RoundingMode.HALF_UP);

    static final int MOST_DECIMALS = 12;

    /**
     * Makes a rounding.
     *
     * @throws IllegalArgumentException if the decimals are out of range or the mode refuses to round
     */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "decimals must be in [0, %s], but was %s", MOST_DECIMALS, decimals));
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("mode must round, but was UNNECESSARY");
        }
    }

    /**
     * Returns rounding half up: 397.915 becomes 397.92.
     *
     * @param decimals how many decimals are kept, in [0, 12]
     * @return the rounding
     */
    public static Rounding halfUp(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Returns truncation toward 0: with no decimals, 326.67 becomes 326.
     *
     * @param decimals how many decimals are kept, in [0, 12]
     * @return the rounding
     */
    public static Rounding truncating(int decimals) {
        return new Rounding(decimals, RoundingMode.DOWN);
    }

    /**
     * Returns the number as it is printed.
     *
     * @param value any number
     * @return the number with exactly {@link #decimals()} decimals
     */
    public BigDecimal decimal(Fraction value) {
        Objects.requireNonNull(value, "value");
        long power = Fraction.powerOfTen(decimals);
        if (value.isLong() && mode == RoundingMode.HALF_UP) {
            long numerator = value.longNumerator();
            long denominator = value.longDenominator();
            if (Math.abs(numerator) <= Long.MAX_VALUE / power && denominator < Long.MAX_VALUE / 2) {
                long scaled = numerator * power;
                long rest = scaled % denominator;
                long away = 2 * Math.abs(rest) >= denominator ? Long.signum(scaled) : 0;
                return BigDecimal.valueOf(scaled / denominator + away, decimals);
            }
        }
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), decimals, mode);
    }

    /**
     * Returns the number nearest to a given one that has at most {@link #decimals()} decimals.
     *
     * @param value any number
     * @return the rounded number; rounding it again changes nothing
     */
    public Fraction round(Fraction value) {
        return Fraction.of(decimal(Objects.requireNonNull(value, "value")));
    }

    /** Returns for example "decimals 2, HALF_UP". */
    @Override
    public String toString() {
        return "decimals " + decimals + ", " + mode;
    }
}
