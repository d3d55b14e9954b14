package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;

/** One change for the better: of a criterion's evidence, or of a category's stated score. */
public sealed interface Step extends Serializable permits TickBox, ReachTier, ReplaceEvidence, RaiseCategory {
    /**
     * Returns what the step changes.
     *
     * @return the id of a criterion, or of a category for {@link RaiseCategory}
     */
    String id();

    /**
     * Returns what is to be done.
     *
     * @return one line, such as "4.2: tick box 3 of Basic"
     */
    LocalizedText summary();

    /**
     * Carries the step out on paper.
     *
     * @param assessment any assessment that the step fits
     * @return the assessment as it would then be
     * @throws IllegalArgumentException if the step does not fit the assessment, as a box that is ticked already does not
     */
    Assessment applyTo(Assessment assessment);
}
