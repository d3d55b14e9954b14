package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/** Numbers of any kind, each a fraction of its own. */
final class ExactValues implements Values {
    private final @Nullable Fraction[] values;
    private final Status[] statuses;
    private final Fraction coverage;

    ExactValues(@Nullable Fraction[] values, Status[] statuses, Fraction coverage) {
        this.values = values;
        this.statuses = statuses;
        this.coverage = coverage;
    }

    @Override
    public @Nullable Fraction get(int row) {
        return values[row];
    }

    @Override
    public boolean isInHundredths(int row) {
        Fraction value = values[row];
        return value == null || (value.isLong() && 100 % value.longDenominator() == 0);
    }

    @Override
    public Status status(int row) {
        return statuses[row];
    }

    @Override
    public Fraction coverage() {
        return coverage;
    }
}
