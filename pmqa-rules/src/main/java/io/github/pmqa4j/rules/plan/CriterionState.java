package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import java.util.Objects;

/**
 * What a {@link StepRule} sees of a criterion.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CriterionState {
    private final Framework framework;
    private final Category category;
    private final CriterionAssessment entry;

    private CriterionState(Framework framework, Category category, CriterionAssessment entry) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.category = Objects.requireNonNull(category, "category");
        this.entry = Objects.requireNonNull(entry, "entry");
    }

    /**
     * Makes a state, to try a rule on.
     *
     * @param framework the framework
     * @param category the category of the criterion
     * @param entry what the assessment says of the criterion
     * @return a state
     */
    public static CriterionState of(Framework framework, Category category, CriterionAssessment entry) {
        return new CriterionState(framework, category, entry);
    }

    /**
     * Returns the framework.
     *
     * @return the framework of the assessment
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the category.
     *
     * @return the category of the criterion
     */
    public Category category() {
        return category;
    }

    /**
     * Returns the criterion.
     *
     * @return its id
     */
    public String criterion() {
        return entry.criterion();
    }

    /**
     * Returns what the assessment says of the criterion.
     *
     * @return the entry after all steps so far; {@linkplain io.github.pmqa4j.core.assessment.NotAssessed not assessed} if there is
     *     none
     */
    public CriterionAssessment entry() {
        return entry;
    }

    /**
     * Returns the evidence of the entry.
     *
     * @return the evidence after all steps so far
     */
    public Evidence evidence() {
        return entry.evidence();
    }

    /** Returns the entry, for example "4.2: score 300". */
    @Override
    public String toString() {
        return entry.toString();
    }
}
