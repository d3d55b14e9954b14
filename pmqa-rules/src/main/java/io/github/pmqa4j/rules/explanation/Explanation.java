package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one number of a result came about, and from which parts: a tree.
 *
 * <p>Its line reads like {@code category 4 = mean(300, 300, 0, 0) = 150.00 -> URGENT (below 300)}. A number that has no short
 * decimal form stands in a line as {@code ≈326.67}; the exact one is the value of its own part. Immutable and safe for use by
 * many threads.
 */
public final class Explanation implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final transient String rule;
    private final transient LocalizedText text;
    private final transient @Nullable Figure value;
    private final transient @Nullable Fraction weight;
    private final transient @Nullable NamedLimit limit;
    private final transient List<Note> notes;
    private final transient List<Explanation> parts;

    private Explanation(
            Subject subject,
            String rule,
            LocalizedText text,
            @Nullable Figure value,
            @Nullable Fraction weight,
            @Nullable NamedLimit limit,
            List<Note> notes,
            List<Explanation> parts) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.rule = TextRule.require(rule, "rule");
        this.text = Objects.requireNonNull(text, "text");
        if (weight != null && weight.signum() <= 0) {
            throw new IllegalArgumentException("weight must be above 0, but was " + weight);
        }
        this.value = value;
        this.weight = weight;
        this.limit = limit;
        this.notes = Copies.list(notes, Note.class, "notes");
        this.parts = Copies.list(parts, Explanation.class, "parts");
    }

    /**
     * Scores an assessment and says how every number came about.
     *
     * @param scorer a scorer of the assessment's framework
     * @param assessment the assessment
     * @return the explanation of its result: level, tiers and total, with categories, criteria and their evidence below
     * @throws RefusedAssessmentException if {@link Scorer#check} finds anything
     * @throws IllegalStateException if a strategy of the user's own gives a value that is out of its range
     */
    public static Explanation of(Scorer scorer, Assessment assessment) {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(assessment, "assessment");
        return new ResultExplainer(assessment, scorer.score(assessment)).explain();
    }

    /**
     * Makes an explanation that has a line only.
     *
     * @param subject what it is about
     * @param rule the stable id of the rule that gave the value, as {@link #rule()} has it
     * @param text the line that says it, without notes and parts
     * @return the explanation
     * @throws IllegalArgumentException if the rule is blank
     */
    public static Explanation of(Subject subject, String rule, LocalizedText text) {
        return new Explanation(subject, rule, text, null, null, null, List.of(), List.of());
    }

    /**
     * Returns this explanation with another value.
     *
     * @param newValue the value; null for none
     * @return the explanation
     */
    public Explanation withValue(@Nullable Figure newValue) {
        return new Explanation(subject, rule, text, newValue, weight, limit, notes, parts);
    }

    /**
     * Returns this explanation with another weight.
     *
     * @param newWeight what it weighs among its siblings, above 0; null if they are not weighed
     * @return the explanation
     * @throws IllegalArgumentException if the weight is not above 0
     */
    public Explanation withWeight(@Nullable Fraction newWeight) {
        return new Explanation(subject, rule, text, value, newWeight, limit, notes, parts);
    }

    /**
     * Returns this explanation with another band or tier.
     *
     * @param newLimit the band of a category or the tier that is reached; null for none
     * @return the explanation
     */
    public Explanation withLimit(@Nullable NamedLimit newLimit) {
        return new Explanation(subject, rule, text, value, weight, newLimit, notes, parts);
    }

    /**
     * Returns this explanation with other notes.
     *
     * @param newNotes what else is to be said
     * @return the explanation
     */
    public Explanation withNotes(List<Note> newNotes) {
        Objects.requireNonNull(newNotes, "newNotes");
        return new Explanation(subject, rule, text, value, weight, limit, newNotes, parts);
    }

    /**
     * Returns this explanation with other parts.
     *
     * @param newParts what the value was made from
     * @return the explanation
     */
    public Explanation withParts(List<Explanation> newParts) {
        Objects.requireNonNull(newParts, "newParts");
        return new Explanation(subject, rule, text, value, weight, limit, notes, newParts);
    }

    /**
     * Returns what the explanation is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns the rule that gave the value.
     *
     * @return the stable id of a strategy (such as {@code linear}, {@code tiers} or {@code stepped}), of the scoring model for the
     *     whole result, or one of {@code weighted-mean}, {@code stated}, {@code score}, {@code checklist}, {@code indicators},
     *     {@code rating}, {@code share-of-boxes}, {@code gate-closed}, {@code not-appropriate}, {@code not-applicable}, {@code
     *     counted-as-zero} and {@code left-out}
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns the line that says it.
     *
     * @return the line without notes and parts
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * Returns the value.
     *
     * @return the value; empty for a result, a tier, and what has no score
     */
    public Optional<Figure> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns what it weighs among its siblings.
     *
     * @return above 0, only ratios count; empty if siblings are not weighed, and for a part that is left out
     */
    public Optional<Fraction> weight() {
        return Optional.ofNullable(weight);
    }

    /**
     * Returns the band of a category or the tier that is reached.
     *
     * @return the band or tier; empty if there is none
     */
    public Optional<NamedLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /**
     * Returns what else is to be said.
     *
     * @return in the order of the text
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * Returns what the value was made from.
     *
     * @return in the order of the framework
     */
    public List<Explanation> parts() {
        return parts;
    }

    /**
     * Returns this explanation and all that it rests on.
     *
     * @return itself, then its parts with theirs, in the order of the text
     */
    public Stream<Explanation> stream() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::stream));
    }

    /**
     * Finds the explanation of one thing.
     *
     * @param kind what kind of thing
     * @param id its id, as {@link Subject#id()} has it
     * @return this or a part, or empty if nothing here is about it
     */
    public Optional<Explanation> find(Kind kind, String id) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        return stream()
                .filter(e -> e.subject().kind() == kind && e.subject().id().equals(id))
                .findFirst();
    }

    /**
     * Returns the line of this explanation alone.
     *
     * @param locale Thai if its language is Thai, else English
     * @return the text, and the notes after semicolons
     */
    public String line(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        StringBuilder line = new StringBuilder(text.in(locale));
        notes.forEach(note -> line.append("; ").append(note.text().in(locale)));
        return line.toString();
    }

    /**
     * Returns the whole tree as text.
     *
     * @param locale Thai if its language is Thai, else English
     * @return one line each, ended by {@code \n}, parts indented by two spaces
     */
    public String toText(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        StringBuilder lines = new StringBuilder();
        append(lines, "", locale);
        return lines.toString();
    }

    private void append(StringBuilder lines, String indent, Locale locale) {
        lines.append(indent).append(line(locale)).append('\n');
        parts.forEach(part -> part.append(lines, indent + "  ", locale));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the English line, cut short if it is long. */
    @Override
    public String toString() {
        return TextRule.line(line(Locale.ENGLISH));
    }

    private Form form() {
        return new Form(subject, rule, text, value, weight, limit, notes, parts);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an explanation is read through its serialized form");
    }

    private record Form(
            Subject subject,
            String rule,
            LocalizedText text,
            @Nullable Figure value,
            @Nullable Fraction weight,
            @Nullable NamedLimit limit,
            List<Note> notes,
            List<Explanation> parts)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new Explanation(subject, rule, text, value, weight, limit, notes, parts));
        }
    }

    /** What an explanation can be about. */
    public enum Kind {
        /** The whole result; its parts are the level, the tiers and the total. */
        RESULT,
        /** The level; it has no parts, as it follows from the total. */
        LEVEL,
        /** What is reached on one tier scale; it has no parts. */
        TIER,
        /** The total; its parts are the categories. */
        TOTAL,
        /** A category; its parts are its criteria, none if its score is stated. */
        CATEGORY,
        /** A criterion; its parts are the tiers of its checklist or its indicators. */
        CRITERION,
        /** A tier of a maturity checklist. */
        CHECKLIST_TIER,
        /** An indicator. */
        INDICATOR
    }

    /**
     * What an explanation is about.
     *
     * <p>Immutable and safe for use by many threads.
     *
     * @param kind what kind of thing it is
     * @param id which one of its kind: the code of the organization for a result, {@code level}, {@code total}, the position of a
     *     tier scale counted from 1, the id of a category or criterion, {@code 1.1/BASIC} for a tier of a checklist, {@code 7.1/2}
     *     for the second indicator of criterion 7.1
     * @param name what people call it
     */
    public record Subject(Kind kind, String id, LocalizedText name) implements Serializable {
        /**
         * Makes a subject.
         *
         * @throws IllegalArgumentException if the id is blank
         */
        public Subject {
            Objects.requireNonNull(kind, "kind");
            TextRule.require(id, "id");
            Objects.requireNonNull(name, "name");
        }

        /** Returns kind, id and English name, for example "CATEGORY 7: Results". */
        @Override
        public String toString() {
            return TextRule.line(kind + " " + id + ": " + name.en());
        }
    }

    /**
     * Something about a number that its formula does not tell.
     *
     * <p>The codes are {@code near-miss} (a limit is missed although the printed number is on it), {@code rounded} (the value was
     * rounded on the way), {@code gaps-counted-as-zero}, {@code gaps-left-out}, {@code not-applicable} (parts are without evidence
     * or do not apply), {@code below-floor} (a category keeps the total from a tier), {@code provisional} (the result covers less
     * than the whole weight), {@code clamped} (an achievement below 0 counts as 0) and {@code weakest-dimension} (what a rating's
     * weakest dimension allows). Immutable and safe for use by many threads.
     *
     * @param code its stable id
     * @param text a sentence
     */
    public record Note(String code, LocalizedText text) implements Serializable {
        /**
         * Makes a note.
         *
         * @throws IllegalArgumentException if the code is blank
         */
        public Note {
            TextRule.require(code, "code");
            Objects.requireNonNull(text, "text");
        }

        /** Returns code and English sentence. */
        @Override
        public String toString() {
            return TextRule.line(code + ": " + text.en());
        }
    }
}
