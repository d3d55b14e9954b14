package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.Objects;

/**
 * Puts other evidence in the place of a criterion's: indicators with better values, say. The standard rule has no such step; it
 * is for a rule of one's own, and for asking what if.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param criterion the id of the criterion
 * @param evidence the new evidence
 * @param summary what is to be done, in one line
 */
public record ReplaceEvidence(String criterion, Evidence evidence, LocalizedText summary) implements Step {
    /**
     * Makes a step.
     *
     * @param criterion the component {@code criterion}
     * @param evidence the component {@code evidence}
     * @param summary the component {@code summary}
     * @throws IllegalArgumentException if the id is malformed
     */
    public ReplaceEvidence {
        Identifiers.require(criterion, "criterion id");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(summary, "summary");
    }

    @Override
    public String id() {
        return criterion;
    }

    @Override
    public Assessment applyTo(Assessment assessment) {
        return Entries.withEvidence(assessment, criterion, evidence);
    }
}
