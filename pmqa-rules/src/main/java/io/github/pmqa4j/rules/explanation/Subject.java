package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

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
     * @param kind the component {@code kind}
     * @param id the component {@code id}
     * @param name the component {@code name}
     * @throws IllegalArgumentException if the id is blank
     */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        TextRule.require(id, "id");
        Objects.requireNonNull(name, "name");
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
        /** A category; its parts are its criteria, none where its score is stated. */
        CATEGORY,
        /** A criterion; its parts are the tiers of its checklist or its indicators. */
        CRITERION,
        /** A tier of a maturity checklist. */
        CHECKLIST_TIER,
        /** An indicator. */
        INDICATOR
    }
}
