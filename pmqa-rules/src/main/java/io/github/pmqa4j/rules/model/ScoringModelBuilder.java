package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Derives a scoring model from another: every rule that is not set stays as it was.
 *
 * <p>Not safe for use by many threads.
 */
public final class ScoringModelBuilder {
    private final String id;
    private LocalizedText name;
    private Weighting weighting;
    private MissingPolicy missing;
    private AchievementScale achievement;
    private boolean bandsOnValues;
    private BandSet bands;
    private LevelScale levelScale;
    private List<TierScale> tierScales;
    private StageRounding rounding;

    ScoringModelBuilder(String id, ScoringModel base) {
        this.id = id;
        name = base.name();
        weighting = base.weighting();
        missing = base.missing();
        achievement = base.achievement();
        bandsOnValues = base.bandsOnValues();
        bands = base.bands();
        levelScale = base.levelScale();
        tierScales = base.tierScales();
        rounding = base.rounding();
    }

    /**
     * Sets the name for people.
     *
     * @param newName the name
     * @return this builder
     */
    public ScoringModelBuilder name(LocalizedText newName) {
        name = Objects.requireNonNull(newName, "newName");
        return this;
    }

    /**
     * Sets how much each part weighs.
     *
     * @param newWeighting the weights
     * @return this builder
     */
    public ScoringModelBuilder weighting(Weighting newWeighting) {
        weighting = Objects.requireNonNull(newWeighting, "newWeighting");
        return this;
    }

    /**
     * Sets what happens to what has no evidence.
     *
     * @param newMissing the policy
     * @return this builder
     */
    public ScoringModelBuilder missing(MissingPolicy newMissing) {
        missing = Objects.requireNonNull(newMissing, "newMissing");
        return this;
    }

    /**
     * Sets how achievement becomes a score.
     *
     * @param newAchievement the scale
     * @return this builder
     */
    public ScoringModelBuilder achievement(AchievementScale newAchievement) {
        achievement = Objects.requireNonNull(newAchievement, "newAchievement");
        return this;
    }

    /**
     * Sets what indicators' own bands are of.
     *
     * @param newBandsOnValues whether a band that is meant in percent of the target applies to the value itself all the same
     * @return this builder
     */
    public ScoringModelBuilder bandsOnValues(boolean newBandsOnValues) {
        bandsOnValues = newBandsOnValues;
        return this;
    }

    /**
     * Sets the bands of categories.
     *
     * @param newBands the bands
     * @return this builder
     */
    public ScoringModelBuilder bands(BandSet newBands) {
        bands = Objects.requireNonNull(newBands, "newBands");
        return this;
    }

    /**
     * Sets how the total becomes a level.
     *
     * @param newLevelScale the scale
     * @return this builder
     */
    public ScoringModelBuilder levelScale(LevelScale newLevelScale) {
        levelScale = Objects.requireNonNull(newLevelScale, "newLevelScale");
        return this;
    }

    /**
     * Sets the tiers that the total is measured against.
     *
     * @param newTierScales none, one or several
     * @return this builder
     */
    public ScoringModelBuilder tierScales(TierScale... newTierScales) {
        tierScales = Copies.list(
                Arrays.asList(Objects.requireNonNull(newTierScales, "newTierScales")),
                TierScale.class,
                "newTierScales");
        return this;
    }

    /**
     * Sets what is rounded on the way.
     *
     * @param newRounding the roundings of each stage
     * @return this builder
     */
    public ScoringModelBuilder rounding(StageRounding newRounding) {
        rounding = Objects.requireNonNull(newRounding, "newRounding");
        return this;
    }

    /**
     * Returns the model.
     *
     * @return a model of the rules as they are set
     * @throws IllegalArgumentException if the model's id is malformed, or its level is rounded to fewer decimals than its
     *     highest level has
     */
    public ScoringModel build() {
        return new ScoringModel(new ScoringModel.Form(
                id, name, weighting, missing, achievement, bandsOnValues, bands, levelScale, tierScales, rounding));
    }

    /** Returns the id of the model in the making. */
    @Override
    public String toString() {
        return TextRule.line("builder of " + id);
    }
}
