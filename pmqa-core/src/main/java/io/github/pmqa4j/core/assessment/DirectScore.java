package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * A score that somebody states.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param value the score; sound in [0, top of the framework] with at most the framework's decimals
 */
public record DirectScore(Fraction value) implements Evidence {
    /**
     * Makes a score.
     */
    public DirectScore {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads a score.
     *
     * @param value a decimal number such as "326.67"
     * @return the score
     * @throws IllegalArgumentException if the text is not a number
     */
    public static DirectScore of(String value) {
        return new DirectScore(Fraction.parse(Objects.requireNonNull(value, "value")));
    }

    @Override
    public Kind kind() {
        return Kind.SCORE;
    }

    /** Returns for example "score 326.67". */
    @Override
    public String toString() {
        return TextRule.line("score " + Numbers.text(value));
    }
}
