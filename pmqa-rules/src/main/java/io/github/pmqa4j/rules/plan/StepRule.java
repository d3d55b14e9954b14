package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Says which step comes next for a criterion; the steps of a criterion are done in this order.
 *
 * <p>An implementation is immutable and answers from its arguments alone. No step lowers the score of its criterion, and the
 * steps come to an end.
 */
@FunctionalInterface
public interface StepRule extends Serializable {
    /**
     * Returns the next step.
     *
     * @param framework the framework
     * @param category the category of the criterion
     * @param entry what the assessment says of the criterion after all steps so far; {@linkplain
     *     io.github.pmqa4j.core.assessment.NotAssessed not assessed} where it says nothing
     * @return a step of this criterion, or null where there is none
     */
    @Nullable
    Step next(Framework framework, Category category, CriterionAssessment entry);

    /**
     * Returns the rule of PMQA 4.0.
     *
     * @return {@link StandardSteps}
     */
    static StepRule standard() {
        return new StandardSteps();
    }
}
