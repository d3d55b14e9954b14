package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.List;

/**
 * Says how much a criterion weighs in its category, and a category in the total.
 *
 * <p>Weights are positive and exact; only their ratios count. An implementation is immutable, has equal instances for equal
 * settings, and answers from its arguments alone.
 */
public interface Weighting extends Serializable {
    /**
     * Returns the stable id of the rule, as documents write it.
     *
     * @return for example "framework"
     */
    String id();

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

    /**
     * Returns the ids that this weighting names although a framework has none such, so that a slip in an id does not go unseen.
     *
     * @param framework a framework
     * @return unknown ids, for a message; empty unless a weighting names ids
     */
    default List<String> unknownIds(Framework framework) {
        return List.of();
    }
}
