package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * All steps of a criterion that has a score, in order; none where it has no steps.
 *
 * @param category the category
 * @param criterion the criterion
 * @param steps the steps
 * @param scores the score before the first step, and after each
 */
record Path(Category category, Criterion criterion, List<PlannedStep> steps, List<Figure> scores) {
    /** Returns the cost of the first steps: of none, of one, and so on. */
    List<Fraction> costs() {
        List<Fraction> costs = new ArrayList<>(List.of(Fraction.ZERO));
        for (PlannedStep step : steps) {
            costs.add(costs.get(costs.size() - 1).plus(step.cost()));
        }
        return costs;
    }

    PlanItem first(int count) {
        return new PlanItem(category, criterion, steps.subList(0, count));
    }
}
