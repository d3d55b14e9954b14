package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

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
     * @param code the component {@code code}
     * @param text the component {@code text}
     * @throws IllegalArgumentException if the code is blank
     */
    public Note {
        TextRule.require(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
