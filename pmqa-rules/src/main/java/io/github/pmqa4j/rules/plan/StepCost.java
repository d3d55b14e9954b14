package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.Objects;

/**
 * Says what a step costs, in any unit: working days, baht, trouble.
 *
 * <p>An implementation is immutable, has equal instances for equal settings, and answers from its arguments alone. Costs are exact
 * and above 0; a planner refuses any other.
 */
@FunctionalInterface
public interface StepCost extends Serializable {
    /**
     * Returns the cost of a step of a criterion.
     *
     * @param criterion the criterion
     * @param step the step
     * @return the cost, above 0
     */
    Fraction of(Criterion criterion, Step step);

    /**
     * Returns the cost of one point of a category, for plans in points.
     *
     * @param category the category
     * @return the cost, above 0; 1 unless an implementation says otherwise
     */
    default Fraction ofPoint(Category category) {
        Objects.requireNonNull(category, "category");
        return Fraction.ONE;
    }

    /**
     * Returns the cost function that counts steps, or points.
     *
     * @return 1 for each
     */
    static StepCost one() {
        return GivenCosts.ONE;
    }
}
