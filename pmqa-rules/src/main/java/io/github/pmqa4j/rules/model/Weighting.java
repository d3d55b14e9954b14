package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;

/**
 * Says how much a criterion weighs in its category, and a category in the total.
 *
 * <p>Weights are positive and exact; only their ratios count. An implementation answers from its arguments alone.
 */
public interface Weighting extends Rule {
    /**
     * Returns the weight of a category in the total.
     *
     * @param category a category of the framework
     * @return its weight, above 0
     */
    Fraction weightOf(Category category);

    /**
     * Returns the weight of a criterion in its category.
     *
     * @param category a category of the framework
     * @param criterion one of its criteria
     * @return its weight, above 0
     */
    Fraction weightOf(Category category, Criterion criterion);
}
