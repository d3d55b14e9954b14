package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;

/**
 * Turns what an indicator has reached into a score on the scale of PMQA 4.0, which ends at 500.
 *
 * <p>If a framework has another top, the score is stretched in proportion. An implementation never gives a better achievement a
 * lower score.
 */
public interface AchievementScale extends Rule {
    /** The top of the scale that achievement scales speak in. */
    int TOP = 500;

    /**
     * Returns the score of an achievement.
     *
     * @param achievement what was reached; it has a target above 0 unless the scale {@linkplain #needsTarget() needs none}
     * @return the exact score, in [0, 500]
     */
    Fraction score(Achievement achievement);

    /**
     * Says whether the scale reads the achievement in percent of a target.
     *
     * @return true unless the scale reads the value alone; an indicator without a target above 0 is refused then
     */
    default boolean needsTarget() {
        return true;
    }
}
