package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;

/**
 * Turns an indicator's achievement in percent into a score on the scale of PMQA 4.0, which ends at 500.
 *
 * <p>Where a framework has another top, the score is stretched in proportion. An implementation is immutable, has equal
 * instances for equal settings, and never gives a higher achievement a lower score.
 */
public interface AchievementScale extends Serializable {
    /** The top of the scale that achievement scales speak in. */
    int TOP = 500;

    /**
     * Returns the stable id of the rule, as documents write it.
     *
     * @return for example "stepped"
     */
    String id();

    /**
     * Returns the score of an achievement.
     *
     * @param percent the exact achievement in percent, at least 0
     * @return the exact score, in [0, 500]
     */
    Fraction score(Fraction percent);
}
