package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * All steps of a criterion that has a score, in order; none if it has no steps.
 *
 * @param category the category
 * @param criterion the criterion
 * @param steps the steps
 * @param scores the score before the first step, and after each
 */
record StepLadder(Category category, Criterion criterion, List<PlannedStep> steps, List<Fraction> scores) {
    /** Returns the cost of the first steps: of none, of one, and so on. */
    List<Fraction> costs() {
        List<Fraction> costs = new ArrayList<>(List.of(Fraction.ZERO));
        for (PlannedStep step : steps) {
            costs.add(costs.get(costs.size() - 1).plus(step.cost()));
        }
        return costs;
    }

    /** Returns how far the first steps raise the score. */
    Fraction rise(int count) {
        return scores.get(count).minus(scores.get(0));
    }

    /** Returns how many steps there are that raise the score by no more than a given number. */
    int countWithin(Fraction rise) {
        int count = steps.size();
        while (rise(count).compareTo(rise) > 0) {
            count--;
        }
        return count;
    }

    PlanItem first(int count) {
        return PlanItem.of(category, criterion, steps.subList(0, count));
    }
}
