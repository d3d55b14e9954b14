package io.github.pmqa4j.rules.trend;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.number.Figure;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number in one fiscal year, and how it changed since it was last there.
 *
 * <p>A total of 257.38 in 2561 and of 300.00 in 2563, with nothing for 2562, gives in 2563 the change 42.62 since 2561. Immutable
 * and safe for use by many threads.
 *
 * @param year the fiscal year
 * @param value the number; null where the year's result has none
 * @param since the latest earlier year that has the number; null where there is none, or this year has no number
 * @param change this year's number minus that of {@code since}; null exactly where {@code since} is
 */
public record TrendPoint(
        FiscalYear year,
        @Nullable Figure value,
        @Nullable FiscalYear since,
        @Nullable Figure change) implements Serializable {
    /**
     * Makes a point.
     *
     * @param year the component {@code year}
     * @param value the component {@code value}
     * @param since the component {@code since}
     * @param change the component {@code change}
     * @throws IllegalArgumentException if there is a change without a number or without a year it is since, or the other way
     *     round, or that year is not before this one
     */
    public TrendPoint {
        Objects.requireNonNull(year, "year");
        if ((since == null) != (change == null) || (change != null && value == null)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "change %s since %s does not fit the value %s", change, since, value));
        }
        if (since != null && since.compareTo(year) >= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "since must be before %s, but was %s", year, since));
        }
    }
}
