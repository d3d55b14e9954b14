package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * Every criterion of the framework counts the same: a category weighs as much as it has criteria.
 *
 * <p>In PMQA 4.0 categories 1 to 6 weigh 4 each and category 7 weighs 6 of 30. Immutable and safe for use by many threads.
 */
public record PerCriterionWeights() implements Weighting {
    @Override
    public String id() {
        return "per-criterion";
    }

    @Override
    public Fraction weightOf(Category category) {
        return Fraction.of(
                Objects.requireNonNull(category, "category").criteria().size());
    }

    @Override
    public Fraction weightOf(Category category, Criterion criterion) {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(criterion, "criterion");
        return Fraction.ONE;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }
}
