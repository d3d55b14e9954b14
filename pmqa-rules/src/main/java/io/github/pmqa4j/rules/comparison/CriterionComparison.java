package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.framework.Criterion;
import java.io.Serializable;
import java.util.Objects;

/**
 * A criterion on both sides of a comparison.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param criterion the criterion
 * @param score its score on both sides; a side that states its category's score as a whole has none
 */
public record CriterionComparison(Criterion criterion, ComparedFigure score) implements Serializable {
    /** Makes a comparison. */
    public CriterionComparison {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(score, "score");
    }

    /** Returns the id, both scores and the gap, for example "4.1: 400.00 → 300.00 (-100.00)". */
    @Override
    public String toString() {
        return criterion.id() + ": " + score;
    }
}
