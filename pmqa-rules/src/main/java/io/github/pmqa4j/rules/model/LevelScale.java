package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;

/**
 * Turns a total into a level.
 *
 * <p>An implementation gives 0 for a total of 0 and {@link #max()} for the top, and never gives a higher total a lower level.
 */
public interface LevelScale extends Rule {
    /**
     * Returns the highest level.
     *
     * @return 4 for PMQA 4.0
     */
    Fraction max();

    /**
     * Returns the level of a total.
     *
     * @param totals the total, and the scores of the categories
     * @return the exact level, in [0, max]
     */
    Fraction level(Totals totals);
}
