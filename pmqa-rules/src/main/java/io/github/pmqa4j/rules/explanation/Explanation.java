package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.NamedLimit;
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
 *
 * @param subject what it is about
 * @param rule the stable id of the rule that gave the value: that of a strategy (such as {@code linear}, {@code tiers} or
 *     {@code stepped}), of the scoring model for the whole result, or one of {@code weighted-mean}, {@code stated}, {@code
 *     score}, {@code checklist}, {@code indicators}, {@code rating}, {@code share-of-boxes}, {@code gate-closed}, {@code
 *     not-appropriate}, {@code not-applicable}, {@code counted-as-zero} and {@code left-out}
 * @param text the line that says it, without notes and parts
 * @param value the value; null for a result, a tier, and what has no score
 * @param weight what it weighs among its siblings, above 0, only ratios count; null where siblings are not weighed, and for a
 *     part that is left out
 * @param limit the band of a category or the tier that is reached; null where there is none
 * @param notes what else is to be said
 * @param parts what the value was made from
 */
public record Explanation(
        Subject subject,
        String rule,
        LocalizedText text,
        @Nullable Figure value,
        @Nullable Fraction weight,
        @Nullable NamedLimit limit,
        List<Note> notes,
        List<Explanation> parts)
        implements Serializable {
    /**
     * Makes an explanation.
     *
     * @param subject the component {@code subject}
     * @param rule the component {@code rule}
     * @param text the component {@code text}
     * @param value the component {@code value}
     * @param weight the component {@code weight}
     * @param limit the component {@code limit}
     * @param notes the component {@code notes}
     * @param parts the component {@code parts}
     * @throws IllegalArgumentException if the rule is blank or the weight is not above 0
     */
    public Explanation {
        Objects.requireNonNull(subject, "subject");
        TextRule.require(rule, "rule");
        Objects.requireNonNull(text, "text");
        if (weight != null && weight.signum() <= 0) {
            throw new IllegalArgumentException("weight must be above 0, but was " + weight);
        }
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
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
     * @return this or a part, or empty where nothing here is about it
     */
    public Optional<Explanation> find(Subject.Kind kind, String id) {
        return stream()
                .filter(e -> e.subject().kind() == kind && e.subject().id().equals(id))
                .findFirst();
    }

    /**
     * Returns the line of this explanation alone.
     *
     * @param locale Thai where its language is Thai, else English
     * @return the text, and the notes after semicolons
     */
    public String line(Locale locale) {
        StringBuilder line = new StringBuilder(text.in(locale));
        notes.forEach(note -> line.append("; ").append(note.text().in(locale)));
        return line.toString();
    }

    /**
     * Returns the whole tree as text.
     *
     * @param locale Thai where its language is Thai, else English
     * @return one line each, ended by {@code \n}, parts indented by two spaces
     */
    public String toText(Locale locale) {
        StringBuilder lines = new StringBuilder();
        append(lines, "", locale);
        return lines.toString();
    }

    private void append(StringBuilder lines, String indent, Locale locale) {
        lines.append(indent).append(line(locale)).append('\n');
        parts.forEach(part -> part.append(lines, indent + "  ", locale));
    }

    /** Returns the English line. */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
