package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a complete assessment over the denominators that its scorer has chosen once for all results: nothing but
 * whole numerators, so that scoring makes no object per number.
 */
final class CommonValues implements Values {
    /** The numerator of a criterion whose category's score is stated; no numerator is negative. */
    static final long COVERED = -1;

    private final long[] numerators;
    private final long[] denominators;
    private final long statedCategories;
    private final int firstCategory;

    CommonValues(long[] numerators, long[] denominators, long statedCategories, int firstCategory) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.statedCategories = statedCategories;
        this.firstCategory = firstCategory;
    }

    @Override
    public @Nullable Fraction get(int row) {
        return numerators[row] == COVERED ? null : Fraction.of(numerators[row], denominators[row]);
    }

    @Override
    public Status status(int row) {
        if (row < firstCategory) {
            return numerators[row] == COVERED ? Status.COVERED : Status.SCORED;
        }
        return (statedCategories >>> (row - firstCategory) & 1) == 1 ? Status.STATED : Status.SCORED;
    }

    @Override
    public Fraction coverage() {
        return Fraction.ONE;
    }
}
