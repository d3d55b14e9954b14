package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.Serializable;

/**
 * What a plan shall reach. Targets are compared with exact values: a level of 2.4999, printed 2.50, does not reach 2.50.
 */
public sealed interface Target extends Serializable
        permits TotalTarget, LevelTarget, TierTarget, FloorTarget, CategoryTarget, BandTarget {
    /**
     * Says whether a result reaches the target.
     *
     * @param result any result
     * @return whether it does
     * @throws IllegalArgumentException if the result's framework or model lacks what the target names
     */
    boolean isMetBy(AssessmentResult result);

    /**
     * Returns what is to be reached.
     *
     * @return one line, such as "level at least 2.5"
     */
    LocalizedText summary();

    /**
     * Returns the target of a total.
     *
     * @param least a decimal number such as "350"
     * @return total &gt;= least
     * @throws IllegalArgumentException if the text is not a number, or it is below 0
     */
    static Target total(String least) {
        return new TotalTarget(Fraction.parse(least));
    }

    /**
     * Returns the target of a level.
     *
     * @param least a decimal number such as "2.50"
     * @return level &gt;= least
     * @throws IllegalArgumentException if the text is not a number, or it is below 0
     */
    static Target level(String least) {
        return new LevelTarget(Fraction.parse(least));
    }

    /**
     * Returns the target of a tier of the model.
     *
     * @param tier the id of a tier such as ADVANCE, on the first of the model's tier scales that has it
     * @return that tier or a higher one
     * @throws IllegalArgumentException if the id is malformed
     */
    static Target tier(String tier) {
        return new TierTarget(null, tier);
    }

    /**
     * Returns the target of a tier of any scale.
     *
     * @param scale the scale
     * @param tier the id of one of its tiers
     * @return that tier or a higher one
     * @throws IllegalArgumentException if the id is malformed or the scale has no such tier
     */
    static Target tier(TierScale scale, String tier) {
        return new TierTarget(scale, tier);
    }

    /**
     * Returns the target of all categories.
     *
     * @param least a decimal number such as "300"
     * @return every category that has a score &gt;= least
     * @throws IllegalArgumentException if the text is not a number, or it is below 0
     */
    static Target everyCategory(String least) {
        return new FloorTarget(Fraction.parse(least));
    }

    /**
     * Returns the target of one category.
     *
     * @param category its id
     * @param least a decimal number such as "300"
     * @return the category has a score &gt;= least
     * @throws IllegalArgumentException if the id is malformed, the text is not a number, or it is below 0
     */
    static Target category(String category, String least) {
        return new CategoryTarget(category, Fraction.parse(least));
    }

    /**
     * Returns the target of one category's band.
     *
     * @param category the id of the category
     * @param band the id of a band of the model such as STRENGTH
     * @return the category lies in that band or a higher one
     * @throws IllegalArgumentException if an id is malformed
     */
    static Target band(String category, String band) {
        return new BandTarget(category, band);
    }
}
