package io.github.pmqa4j.rules.plan;

import java.io.Serializable;
import java.util.Optional;

/**
 * Says which step comes next for a criterion; the steps of a criterion are done in this order.
 *
 * <p>An implementation is immutable and answers from its argument alone. No step lowers the score of its criterion, and the
 * steps come to an end.
 */
@FunctionalInterface
public interface StepRule extends Serializable {
    /**
     * Returns the next step.
     *
     * @param state the criterion with what the assessment says of it after all steps so far
     * @return a step of this criterion; empty if there is none
     */
    Optional<Step> next(CriterionState state);

    /**
     * Returns the rule of PMQA 4.0.
     *
     * @return {@link StandardSteps}
     */
    static StepRule standard() {
        return new StandardSteps();
    }
}
