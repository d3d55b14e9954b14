package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a complete assessment over the denominators that its scorer has chosen once for all results: nothing but
 * whole numerators, so that scoring makes no object per number.
 */
final class CommonValues implements Values {
    private final Layout layout;
    private final long[] numerators;
    private final long[] denominators;
    private final long scale;

    CommonValues(Layout layout, Tally tally, long[] denominators) {
        this.layout = layout;
        numerators = tally.numerators;
        scale = tally.scale();
        this.denominators = denominators;
    }

    @Override
    public @Nullable Fraction get(int row) {
        long numerator = numerators[row];
        if (numerator == Tally.COVERED) {
            return null;
        }
        long denominator = denominators[row] * scale;
        // Most are hundredths, and quickly in lowest terms.
        long hundredth = denominator / 100;
        return hundredth * 100 == denominator && numerator % hundredth == 0
                ? Fraction.ofDecimal(numerator / hundredth, 2)
                : Fraction.of(numerator, denominator);
    }

    @Override
    public boolean isInHundredths(int row) {
        long denominator = denominators[row] * scale;
        return denominator % 100 == 0 && numerators[row] % (denominator / 100) == 0;
    }

    @Override
    public Status status(int row) {
        int first = layout.category(0);
        if (row < first) {
            return numerators[row] == Tally.COVERED ? Status.COVERED : Status.SCORED;
        }
        // A stated score covers the criteria of its category, of which there is at least one.
        return numerators[layout.criterion(row - first, 0)] == Tally.COVERED ? Status.STATED : Status.SCORED;
    }

    @Override
    public Fraction coverage() {
        return Fraction.ONE;
    }
}
