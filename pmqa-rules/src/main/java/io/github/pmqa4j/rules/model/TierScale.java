package io.github.pmqa4j.rules.model;

import java.util.List;
import java.util.Optional;

/**
 * Says which named tier a total reaches.
 *
 * <p>An implementation never gives a lower tier when the total or a category rises.
 */
public interface TierScale extends Rule {
    /**
     * Returns all tiers, from the lowest.
     *
     * @return at least one
     */
    List<NamedLimit> tiers();

    /**
     * Returns the tier that is reached.
     *
     * @param totals the total, and the scores of the categories
     * @return one of {@link #tiers()}; empty below the lowest
     */
    Optional<NamedLimit> tierOf(Totals totals);
}
