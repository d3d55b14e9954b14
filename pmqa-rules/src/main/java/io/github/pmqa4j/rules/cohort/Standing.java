package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.number.Figure;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a figure stands in a cohort.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param rank 1 for the greatest; equal figures share the best of their places, and the places after them stay empty (standard
 *     competition ranking: 1, 2, 2, 4)
 * @param tied how many of the cohort have this very figure
 * @param count how many figures the cohort has
 * @param percentile {@code 100 * (below + tied / 2) / count}, in [0, 100] (the mid-rank definition)
 */
public record Standing(long rank, long tied, long count, Figure percentile) implements Serializable {
    /**
     * Makes a standing.
     *
     * @param rank the component {@code rank}
     * @param tied the component {@code tied}
     * @param count the component {@code count}
     * @param percentile the component {@code percentile}
     * @throws IllegalArgumentException if the rank or the number of ties is impossible
     */
    public Standing {
        if (rank < 1 || tied < 0 || rank + tied > count + 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "rank and tied must be possible among %s, but were %s and %s", count, rank, tied));
        }
        Objects.requireNonNull(percentile, "percentile");
    }
}
