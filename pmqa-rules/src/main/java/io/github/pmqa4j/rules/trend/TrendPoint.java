package io.github.pmqa4j.rules.trend;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in one fiscal year, and how it changed since the last year that has it.
 *
 * <p>A total of 257.38 in 2561 and of 300.00 in 2563, with none in 2562, gives in 2563 the change 42.62 since 2561. Immutable
 * and safe for use by many threads.
 */
public final class TrendPoint implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FiscalYear year;
    private final transient @Nullable Figure value;
    private final transient @Nullable FiscalYear since;
    private final transient @Nullable Figure change;

    private TrendPoint(FiscalYear year, @Nullable Figure value, @Nullable FiscalYear since, @Nullable Figure change) {
        this.year = Objects.requireNonNull(year, "year");
        if ((since == null) != (change == null) || (change != null && value == null)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "change %s since %s does not fit the value %s", change, since, value));
        }
        if (since != null && since.compareTo(year) >= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "since must be before %s, but was %s", year, since));
        }
        this.value = value;
        this.since = since;
        this.change = change;
    }

    /**
     * Makes a point without an earlier one.
     *
     * @param year the fiscal year
     * @param value the number; null if the year's result has none
     * @return the point
     */
    public static TrendPoint of(FiscalYear year, @Nullable Figure value) {
        return new TrendPoint(year, value, null, null);
    }

    /**
     * Returns this point with the change since an earlier one.
     *
     * @param newSince the latest earlier year that has the number
     * @param newChange this year's number minus that of the earlier year
     * @return the point
     * @throws IllegalArgumentException if this year has no number, or the other year is not before it
     */
    public TrendPoint withChange(FiscalYear newSince, Figure newChange) {
        Objects.requireNonNull(newSince, "newSince");
        Objects.requireNonNull(newChange, "newChange");
        return new TrendPoint(year, value, newSince, newChange);
    }

    /**
     * Returns the fiscal year.
     *
     * @return the year
     */
    public FiscalYear year() {
        return year;
    }

    /**
     * Returns the number.
     *
     * @return the number; empty if the year's result has none
     */
    public Optional<Figure> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the year that the change is since.
     *
     * @return the latest earlier year that has the number; empty if there is none, or this year has no number
     */
    public Optional<FiscalYear> since() {
        return Optional.ofNullable(since);
    }

    /**
     * Returns the change.
     *
     * @return this year's number minus that of {@link #since()}; empty exactly if that is
     */
    public Optional<Figure> change() {
        return Optional.ofNullable(change);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrendPoint that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns year, number and change, for example "2563: 300.00 (42.62 since 2561)". */
    @Override
    public String toString() {
        return year + ": " + (value == null ? "-" : value)
                + (change == null ? "" : " (" + change + " since " + since + ")");
    }

    private Form form() {
        return new Form(year, value, since, change);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a point is read through its serialized form");
    }

    private record Form(
            FiscalYear year,
            @Nullable Figure value,
            @Nullable FiscalYear since,
            @Nullable Figure change) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new TrendPoint(year, value, since, change));
        }
    }
}
