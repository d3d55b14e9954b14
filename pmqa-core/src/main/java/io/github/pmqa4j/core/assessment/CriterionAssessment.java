package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says of one criterion: the evidence, and what belongs to it.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CriterionAssessment implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String criterion;
    private final Evidence evidence;
    private final @Nullable String note;
    private final transient List<Reference> references;
    private final transient Map<MaturityTier, String> suggestions;
    // Found out when it is first asked: several threads may do so, and come to the same answer.
    private transient @Nullable Boolean soundTexts;

    // Takes what its callers have checked: an entry is mostly made of another by changing one thing.
    private CriterionAssessment(
            String criterion,
            Evidence evidence,
            @Nullable String note,
            List<Reference> references,
            Map<MaturityTier, String> suggestions) {
        this.criterion = criterion;
        this.evidence = evidence;
        this.note = note;
        this.references = references;
        this.suggestions = suggestions;
    }

    /**
     * Returns an entry that holds evidence only.
     *
     * @param criterion the id of the criterion
     * @param evidence the evidence
     * @return the entry
     * @throws IllegalArgumentException if the id is malformed
     */
    public static CriterionAssessment of(String criterion, Evidence evidence) {
        Identifiers.require(criterion, "criterion");
        Objects.requireNonNull(evidence, "evidence");
        return new CriterionAssessment(criterion, evidence, null, List.of(), Map.of());
    }

    /**
     * Returns an entry of a direct score.
     *
     * @param criterion the id of the criterion
     * @param score the score
     * @return the entry
     * @throws IllegalArgumentException if the id is malformed
     */
    public static CriterionAssessment score(String criterion, Fraction score) {
        return of(criterion, new DirectScore(Objects.requireNonNull(score, "score")));
    }

    /**
     * Returns this entry with other evidence; note, references and suggestions stay.
     *
     * @param newEvidence the evidence
     * @return the entry
     */
    public CriterionAssessment withEvidence(Evidence newEvidence) {
        Objects.requireNonNull(newEvidence, "newEvidence");
        return new CriterionAssessment(criterion, newEvidence, note, references, suggestions);
    }

    /**
     * Returns this entry with another note.
     *
     * @param newNote a remark, or the justification of a rating; null for none
     * @return the entry
     */
    public CriterionAssessment withNote(@Nullable String newNote) {
        return new CriterionAssessment(criterion, evidence, newNote, references, suggestions);
    }

    /**
     * Returns this entry with other references.
     *
     * @param newReferences documents that back the evidence
     * @return the entry
     */
    public CriterionAssessment withReferences(List<Reference> newReferences) {
        Objects.requireNonNull(newReferences, "newReferences");
        List<Reference> copy = Copies.list(newReferences, Reference.class, "references");
        return new CriterionAssessment(criterion, evidence, note, copy, suggestions);
    }

    /**
     * Returns this entry with other suggestions.
     *
     * @param newSuggestions what the assessor suggests for each tier
     * @return the entry
     */
    public CriterionAssessment withSuggestions(Map<MaturityTier, String> newSuggestions) {
        Objects.requireNonNull(newSuggestions, "newSuggestions");
        Map<MaturityTier, String> copy =
                Copies.enumMap(newSuggestions, MaturityTier.class, String.class, "suggestions");
        return new CriterionAssessment(criterion, evidence, note, references, copy);
    }

    CriterionAssessment withId(String id) {
        CriterionAssessment entry = new CriterionAssessment(id, evidence, note, references, suggestions);
        entry.soundTexts = soundTexts;
        return entry;
    }

    /**
     * Says whether note, references and suggestions are sound; {@link Assessment#violations()} says what is not.
     *
     * @return whether all texts can be written anywhere, no title is blank, and a page may link to every reference
     */
    public boolean hasSoundTexts() {
        Boolean sound = soundTexts;
        if (sound == null) {
            sound = TextCheck.isSound(this);
            soundTexts = sound;
        }
        return sound;
    }

    /**
     * Returns what the entry is about.
     *
     * @return the id of the criterion
     */
    public String criterion() {
        return criterion;
    }

    /**
     * Returns the evidence.
     *
     * @return the evidence
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * Returns the note.
     *
     * @return a remark, or the justification of a rating; null if there is none
     */
    public @Nullable String note() {
        return note;
    }

    /**
     * Returns the references.
     *
     * @return documents that back the evidence, in the order given
     */
    public List<Reference> references() {
        return references;
    }

    /**
     * Returns the suggestions.
     *
     * @return what the assessor suggests, by tier from the lowest
     */
    public Map<MaturityTier, String> suggestions() {
        return suggestions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionAssessment that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the id and the evidence, for example "1.1: checklist 2/3 0/2 0/1". */
    @Override
    public String toString() {
        return criterion + ": " + evidence;
    }

    private Form form() {
        return new Form(criterion, evidence, note, references, suggestions);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an entry is read through its serialized form");
    }

    private record Form(
            String criterion,
            Evidence evidence,
            @Nullable String note,
            List<Reference> references,
            Map<MaturityTier, String> suggestions)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> of(criterion, evidence)
                    .withNote(note)
                    .withReferences(references)
                    .withSuggestions(suggestions));
        }
    }
}
