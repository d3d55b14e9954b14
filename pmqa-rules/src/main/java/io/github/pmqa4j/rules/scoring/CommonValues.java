package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a complete assessment over the denominators that its scorer has chosen once for all results: nothing but
 * whole numerators, so that scoring makes no object per number.
 */
final class CommonValues implements Values {
    private final long[] numerators;
    private final long[] denominators;
    private final long scale;
    private final long statedCategories;
    private final int firstCategory;

    CommonValues(Tally tally, long[] denominators, long statedCategories, int firstCategory) {
        numerators = tally.numerators;
        scale = tally.scale();
        this.denominators = denominators;
        this.statedCategories = statedCategories;
        this.firstCategory = firstCategory;
    }

    @Override
    public @Nullable Fraction get(int row) {
        return numerators[row] == Tally.COVERED ? null : Fraction.of(numerators[row], denominators[row] * scale);
    }

    @Override
    public Status status(int row) {
        if (row < firstCategory) {
            return numerators[row] == Tally.COVERED ? Status.COVERED : Status.SCORED;
        }
        return (statedCategories >>> (row - firstCategory) & 1) == 1 ? Status.STATED : Status.SCORED;
    }

    @Override
    public Fraction coverage() {
        return Fraction.ONE;
    }
}
