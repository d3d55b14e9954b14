package io.github.pmqa4j.core.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of a report: its exact value, and the decimal that is printed for it.
 *
 * <p>A score, a total, a level and a gap are figures. The total of the reference report has the exact value 180167/700
 * and is printed 257.38. Two figures are equal if both values are, whatever trailing zeros they were written with.
 *
 * <p>How far the two values may lie apart is a matter of where the figure comes from: half a unit of the last decimal for
 * a rounded number, more for the gap of two numbers or of two gaps.
 *
 * <p>Immutable and safe for use by many threads. Comparison is by exact value, then by printed value.
 *
 * @param exact the exact value
 * @param reported the printed decimal, with 0 to 12 decimals
 */
public record Figure(Fraction exact, BigDecimal reported) implements Comparable<Figure>, Serializable {
    /**
     * Makes a figure from both values.
     *
     * @throws IllegalArgumentException if the printed one has a number of decimals that is out of range
     */
    public Figure {
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(reported, "reported");
        if (reported.scale() < 0 || reported.scale() > Rounding.MOST_DECIMALS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "scale of reported must be in [0, %s], but was %s",
                    Rounding.MOST_DECIMALS,
                    reported.scale()));
        }
    }

    /**
     * Returns a figure that is printed with two decimals, half up: 180167/700 is printed 257.38.
     *
     * @param exact the exact value
     * @return the figure
     */
    public static Figure of(Fraction exact) {
        return of(exact, Rounding.REPORTED);
    }

    /**
     * Returns a figure that is printed by a given rounding.
     *
     * @param exact the exact value
     * @param rounding how it is printed
     * @return the figure
     */
    public static Figure of(Fraction exact, Rounding rounding) {
        Objects.requireNonNull(exact, "exact");
        return new Figure(exact, Objects.requireNonNull(rounding, "rounding").decimal(exact));
    }

    /**
     * Returns the difference of two figures: the printed ones are subtracted as printed, so that columns add up, and the
     * exact ones exactly. 3.54 - 2.06 is printed 1.48, and is 1.4857... exactly.
     *
     * @param other the figure to take away
     * @return the gap
     */
    public Figure minus(Figure other) {
        Objects.requireNonNull(other, "other");
        return new Figure(exact.minus(other.exact), reported.subtract(other.reported));
    }

    /**
     * Returns the printed number in the digits of a locale: for {@code th-TH-u-nu-thai} 257.38 becomes ๒๕๗.๓๘.
     *
     * @param locale if its Unicode extension {@code nu} names Thai digits, these are used, otherwise the digits of the locale
     * @return digits, a point, and the decimals; no grouping
     */
    public String format(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(reported.scale());
        return format.format(reported);
    }

    @Override
    public int compareTo(Figure other) {
        Objects.requireNonNull(other, "other");
        int byExact = exact.compareTo(other.exact);
        return byExact != 0 ? byExact : reported.compareTo(other.reported);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, reported.stripTrailingZeros());
    }

    /**
     * Returns the printed number.
     *
     * @return for example "257.38"
     */
    @Override
    public String toString() {
        return reported.toPlainString();
    }
}
