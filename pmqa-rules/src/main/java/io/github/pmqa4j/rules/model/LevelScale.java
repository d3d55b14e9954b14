package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;

/**
 * Turns a total into a level.
 *
 * <p>An implementation is immutable, has equal instances for equal settings, gives 0 for a total of 0 and {@link #max()} for the
 * top, and never gives a higher total a lower level.
 */
public interface LevelScale extends Serializable {
    /**
     * Returns the stable id of the rule, as documents write it.
     *
     * @return for example "linear"
     */
    String id();

    /**
     * Returns the highest level.
     *
     * @return 4 for PMQA 4.0
     */
    Fraction max();

    /**
     * Returns the level of a total.
     *
     * @param total the exact total, in [0, top]
     * @param top the top of the framework's scale, above 0
     * @return the exact level, in [0, max]
     */
    Fraction level(Fraction total, int top);
}
