package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that a report says, and where it says it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param place where in the report, for example {@code sources[1].bands[1].categories[3].score}
 * @param where the same in words, for example "Assessor, band list "Develop further", category 7"
 * @param value what it says there, as printed; if something is missing, what is there instead, or a hyphen if there is nothing
 */
public record Statement(Place place, LocalizedText where, String value) implements Serializable {
    /**
     * Makes a statement.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public Statement {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(where, "where");
        TextRule.require(value, "value");
    }

    /** Returns the words and the value, for example "Assessor, total: 257.38". */
    @Override
    public String toString() {
        return TextRule.line(where.en() + ": " + value);
    }
}
