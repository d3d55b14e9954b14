package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that a report says, where it says it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param place where in the report, for example {@code sources[1].bands[1].categories[3].score}
 * @param where the same in words, for example "Assessor, band list DEVELOP_FURTHER, category 7"
 * @param value what it says there, as printed; empty where something is missing
 */
public record Statement(Place place, LocalizedText where, String value) implements Serializable {
    /**
     * Makes a statement.
     *
     * @param place the component {@code place}
     * @param where the component {@code where}
     * @param value the component {@code value}
     */
    public Statement {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(value, "value");
    }
}
