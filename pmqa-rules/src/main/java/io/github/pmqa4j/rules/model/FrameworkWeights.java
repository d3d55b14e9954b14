package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * The weights that the framework itself gives: all equal in PMQA 4.0, points in PMQA B.E. 2562.
 *
 * <p>Immutable and safe for use by many threads.
 */
public record FrameworkWeights() implements Weighting {
    @Override
    public String id() {
        return "framework";
    }

    @Override
    public Fraction weightOf(Category category) {
        return Objects.requireNonNull(category, "category").weight();
    }

    @Override
    public Fraction weightOf(Category category, Criterion criterion) {
        Objects.requireNonNull(category, "category");
        return Objects.requireNonNull(criterion, "criterion").weight();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }
}
