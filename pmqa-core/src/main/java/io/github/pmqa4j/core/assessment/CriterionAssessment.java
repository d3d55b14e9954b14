package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.framework.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says of one criterion: the evidence, and what belongs to it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param criterion the id of the criterion
 * @param evidence the evidence
 * @param note a remark, or the justification of a rating, if there is one
 * @param references documents that back the evidence
 * @param suggestions what the assessor suggests for each tier
 */
public record CriterionAssessment(
        String criterion,
        Evidence evidence,
        @Nullable String note,
        List<Reference> references,
        Map<MaturityTier, String> suggestions)
        implements Serializable {
    /**
     * Makes an entry.
     *
     * @param criterion the component {@code criterion}
     * @param evidence the component {@code evidence}
     * @param note the component {@code note}
     * @param references the component {@code references}
     * @param suggestions the component {@code suggestions}
     * @throws IllegalArgumentException if the id is malformed
     */
    public CriterionAssessment {
        Identifiers.require(criterion, "criterion id");
        Objects.requireNonNull(evidence, "evidence");
        references = List.copyOf(references);
        suggestions = copy(suggestions);
    }

    /**
     * Makes an entry of nothing but evidence.
     *
     * @param criterion the id of the criterion
     * @param evidence the evidence
     * @throws IllegalArgumentException if the id is malformed
     */
    public CriterionAssessment(String criterion, Evidence evidence) {
        this(criterion, evidence, null, List.of(), Map.of());
    }

    /**
     * Makes an entry of a direct score.
     *
     * @param criterion the id of the criterion
     * @param score the score
     * @return the entry
     * @throws IllegalArgumentException if the id is malformed
     */
    public static CriterionAssessment score(String criterion, Fraction score) {
        return new CriterionAssessment(criterion, new DirectScore(score));
    }

    /**
     * Returns this entry with other evidence; note, references and suggestions stay.
     *
     * @param newEvidence the evidence
     * @return the entry
     */
    public CriterionAssessment withEvidence(Evidence newEvidence) {
        return new CriterionAssessment(criterion, newEvidence, note, references, suggestions);
    }

    CriterionAssessment withId(String id) {
        return new CriterionAssessment(id, evidence, note, references, suggestions);
    }

    private static Map<MaturityTier, String> copy(Map<MaturityTier, String> suggestions) {
        if (suggestions.isEmpty()) {
            return Map.of();
        }
        Map<MaturityTier, String> copy = new EnumMap<>(MaturityTier.class);
        copy.putAll(suggestions);
        copy.values().forEach(text -> Objects.requireNonNull(text, "suggestion"));
        return Collections.unmodifiableMap(copy);
    }
}
