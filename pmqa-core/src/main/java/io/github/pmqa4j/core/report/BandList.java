package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One of a report's lists of categories by band, such as จุดเด่น, with the scores restated there.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param band the id of the band, such as STRENGTH
 * @param name the band's name for people
 * @param categories the categories and scores that the list prints, in the order printed; empty if it prints none
 */
public record BandList(String band, LocalizedText name, List<PrintedScore> categories) implements Serializable {
    /**
     * Makes a list.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public BandList {
        Identifiers.require(band, "band");
        Objects.requireNonNull(name, "name");
        categories = Copies.list(categories, PrintedScore.class, "categories");
    }

    /** Returns the band and what the list prints, for example "STRENGTH: [2: 475.00]". */
    @Override
    public String toString() {
        return TextRule.line(band + ": " + categories);
    }
}
