package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.framework.Identifiers;
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
 * @param categories the categories and scores that the list prints, in the order printed; empty where it prints none
 */
public record BandList(String band, LocalizedText name, List<PrintedScore> categories) implements Serializable {
    /**
     * Makes a list.
     *
     * @param band the component {@code band}
     * @param name the component {@code name}
     * @param categories the component {@code categories}
     * @throws IllegalArgumentException if the id is malformed
     */
    public BandList {
        Identifiers.require(band, "band id");
        Objects.requireNonNull(name, "name");
        categories = List.copyOf(categories);
    }
}
