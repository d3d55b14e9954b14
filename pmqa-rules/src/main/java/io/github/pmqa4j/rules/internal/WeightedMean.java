package io.github.pmqa4j.rules.internal;

import io.github.pmqa4j.core.number.Fraction;

/** A weighted mean in the making. */
public final class WeightedMean {
    private final ExactSum sum = new ExactSum();
    private final ExactSum weights = new ExactSum();

    /** Makes a mean of nothing. */
    public WeightedMean() {}

    /** Adds a value; the weight is above 0. */
    public void add(Fraction value, Fraction weight) {
        sum.add(value.times(weight));
        weights.add(weight);
    }

    /** Says whether nothing was added. */
    public boolean isEmpty() {
        return weights.isZero();
    }

    /** Returns the mean of what was added, which is something. */
    public Fraction value() {
        return sum.value().dividedBy(weights.value());
    }
}
