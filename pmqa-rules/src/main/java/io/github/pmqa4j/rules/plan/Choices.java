package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores that a category can have, strictly ascending, each with the least cost of getting there.
 *
 * @param category the category
 * @param costs the costs, strictly ascending
 * @param scores the scores as the model rounds them
 * @param frontier the plans for its criteria; null where its score is stated and stays
 * @param points for each score the point of the frontier
 */
record Choices(
        Category category,
        List<Fraction> costs,
        List<Fraction> scores,
        @Nullable Frontier frontier,
        List<Integer> points) {
    int size() {
        return costs.size();
    }

    Fraction best() {
        return scores.get(size() - 1);
    }

    /** Returns the choices from a given one on. */
    Choices from(int first) {
        return new Choices(
                category,
                costs.subList(first, size()),
                scores.subList(first, size()),
                frontier,
                points.subList(first, size()));
    }
}
