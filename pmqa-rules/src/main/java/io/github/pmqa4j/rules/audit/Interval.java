package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The exact values that a printed number may stand for: from low to high, high itself only if closed.
 *
 * @param low the least
 * @param high the limit above
 * @param closed whether the limit above is one of them
 */
record Interval(Fraction low, Fraction high, boolean closed) {

    static Interval point(Fraction value) {
        return new Interval(value, value, true);
    }

    /** A printed 326.67 stands for [326.665, 326.675), by its own two decimals. */
    static Interval rounded(BigDecimal printed) {
        return rounded(printed, printed.scale());
    }

    /** What a number stands for if it was rounded to so many decimals, whatever it is printed with. */
    static Interval rounded(BigDecimal printed, int decimals) {
        Fraction half = unit(decimals).dividedBy(2);
        Fraction value = Fraction.of(printed);
        return new Interval(value.minus(half), value.plus(half), false);
    }

    /** A number that was truncated to no decimals, 326, stands for [326, 327). */
    static Interval truncated(BigDecimal printed, int decimals) {
        Fraction value = Fraction.of(printed);
        return new Interval(value, value.plus(unit(decimals)), false);
    }

    boolean contains(Fraction value) {
        int above = value.compareTo(high);
        return value.compareTo(low) >= 0 && (above < 0 || (closed && above == 0));
    }

    boolean meets(Interval other) {
        return contains(other.low) || other.contains(low);
    }

    /** The common part of two intervals that meet. */
    Interval and(Interval other) {
        Fraction from = low.compareTo(other.low) >= 0 ? low : other.low;
        int byHigh = high.compareTo(other.high);
        Fraction to = byHigh <= 0 ? high : other.high;
        return new Interval(from, to, (byHigh > 0 || closed) && (byHigh < 0 || other.closed));
    }

    /** The least interval around both. */
    Interval or(Interval other) {
        int byHigh = high.compareTo(other.high);
        return new Interval(
                low.compareTo(other.low) <= 0 ? low : other.low,
                byHigh >= 0 ? high : other.high,
                (byHigh >= 0 && closed) || (byHigh <= 0 && other.closed));
    }

    /** Whether every value here is above every value there. */
    boolean isAbove(Interval other) {
        int order = low.compareTo(other.high);
        return order > 0 || (order == 0 && !other.closed);
    }

    /** The values that these become when they are rounded on the way. */
    Interval after(Rounding rounding) {
        return new Interval(rounding.round(low), rounding.round(high), true);
    }

    /** What the values here are printed as: "443.09 ... 443.10". */
    String printed(int decimals) {
        BigDecimal first = Rounding.halfUp(decimals).decimal(low);
        BigDecimal last = Rounding.halfUp(decimals).decimal(high);
        if (!closed && rounded(last, decimals).low().equals(high)) {
            last = last.subtract(BigDecimal.ONE.movePointLeft(decimals));
        }
        return last.compareTo(first) <= 0
                ? first.toPlainString()
                : first.toPlainString() + " ... " + last.toPlainString();
    }

    /**
     * Finds the roundings that make the printed number of a value here, the finest first; a truncation comes before a rounding
     * of as many decimals.
     */
    List<Rounding> explanations(BigDecimal printed) {
        List<Rounding> found = new ArrayList<>();
        int least = Math.max(0, printed.stripTrailingZeros().scale());
        for (int d = printed.scale(); d >= least; d--) {
            if (printed.signum() >= 0 && meets(truncated(printed, d))) {
                found.add(new Rounding(d, RoundingMode.DOWN));
            }
            if (meets(rounded(printed, d))) {
                found.add(new Rounding(d, RoundingMode.HALF_UP));
            }
        }
        return found;
    }

    private static Fraction unit(int decimals) {
        return Fraction.ofDecimal(1, decimals);
    }
}
