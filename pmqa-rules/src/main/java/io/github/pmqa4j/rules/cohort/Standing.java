package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure stands in a cohort.
 *
 * <p>Rank 1 is the greatest figure. Equal figures share the best of their places, and the places after them stay empty (standard
 * competition ranking): of 400, 400 and 300 the ranks are 1, 1 and 3. Immutable and safe for use by many threads.
 */
public final class Standing implements Serializable {
    private static final Fraction HUNDRED = Fraction.of(100);

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient long rank;
    private final transient long tied;
    private final transient long count;

    private Standing(long rank, long tied, long count) {
        // Not "rank + tied > count + 1", which can overflow.
        if (count < 1
                || rank < 1
                || rank > count + 1
                || tied < 0
                || tied > count + 1 - rank
                || count == Long.MAX_VALUE) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "rank and tied must be possible among %s, but were %s and %s", count, rank, tied));
        }
        this.rank = rank;
        this.tied = tied;
        this.count = count;
    }

    /**
     * Makes a standing.
     *
     * @param rank 1 for the greatest figure, at most {@code count + 1}
     * @param tied how many of the cohort have this very figure, at least 0
     * @param count how many figures the cohort has, at least 1
     * @return the standing
     * @throws IllegalArgumentException if there is no such place among so many
     */
    public static Standing of(long rank, long tied, long count) {
        return new Standing(rank, tied, count);
    }

    /**
     * Returns the rank: one more than there are greater figures.
     *
     * @return 1 for the greatest figure, at most {@code count + 1}
     */
    public long rank() {
        return rank;
    }

    /**
     * Returns how many of the cohort have this very figure.
     *
     * @return in [0, count]; 0 if the figure is none of the cohort's
     */
    public long tied() {
        return tied;
    }

    /**
     * Returns how many figures the cohort has.
     *
     * @return at least 1
     */
    public long count() {
        return count;
    }

    /**
     * Returns the percentile by the mid-rank definition: {@code 100 * (below + tied / 2) / count}.
     *
     * @return in [0, 100]; 50 for rank 2 of 4, shared by two
     */
    public Figure percentile() {
        long below = count + 1 - rank - tied;
        return Figure.of(HUNDRED.times(Fraction.of(below).plus(Fraction.of(tied).dividedBy(2)))
                .dividedBy(count));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the place, for example "rank 2 of 4, percentile 50.00". */
    @Override
    public String toString() {
        return "rank " + rank + " of " + count + ", percentile " + percentile();
    }

    private Form form() {
        return new Form(rank, tied, count);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a standing is read through its serialized form");
    }

    private record Form(long rank, long tied, long count) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new Standing(rank, tied, count));
        }
    }
}
