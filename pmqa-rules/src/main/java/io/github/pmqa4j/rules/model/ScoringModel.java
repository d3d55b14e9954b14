package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A scoring model: all rules by which an assessment is scored, as one value.
 *
 * <p>Immutable and safe for use by many threads. Two models are equal if all their rules are.
 *
 * @param id its stable id, such as {@code pmqa-4.0}
 * @param name its name for people
 * @param weighting how much each part weighs
 * @param missing what happens to what has no evidence
 * @param achievement how achievement becomes a score, for indicators without a band of their own
 * @param bands which band a category lies in
 * @param levelScale how the total becomes a level
 * @param tierScales which named tiers the total is measured against; none, one or several
 * @param rounding what is rounded on the way
 */
public record ScoringModel(
        String id,
        LocalizedText name,
        Weighting weighting,
        MissingPolicy missing,
        AchievementScale achievement,
        BandSet bands,
        LevelScale levelScale,
        List<TierScale> tierScales,
        StageRounding rounding)
        implements Serializable {
    /**
     * Makes a model.
     *
     * @param id the component {@code id}
     * @param name the component {@code name}
     * @param weighting the component {@code weighting}
     * @param missing the component {@code missing}
     * @param achievement the component {@code achievement}
     * @param bands the component {@code bands}
     * @param levelScale the component {@code levelScale}
     * @param tierScales the component {@code tierScales}
     * @param rounding the component {@code rounding}
     * @throws IllegalArgumentException if the id is malformed
     */
    public ScoringModel {
        Identifiers.require(id, "model id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(weighting, "weighting");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(bands, "bands");
        Objects.requireNonNull(levelScale, "levelScale");
        tierScales = List.copyOf(tierScales);
        Objects.requireNonNull(rounding, "rounding");
    }

    /**
     * Returns the model of PMQA 4.0: equal weights, strict, stepped achievement, bands at 300 and 450, a linear level to 4, tiers
     * at 300, 400 and 500, nothing rounded on the way.
     *
     * @return the model {@code pmqa-4.0}
     */
    public static ScoringModel pmqa40() {
        return Presets.PMQA_40;
    }

    /**
     * Returns the models that come with the library.
     *
     * @return PMQA 4.0 first
     */
    public static List<ScoringModel> presets() {
        return Presets.ALL;
    }

    /**
     * Returns this model under another id with other weights.
     *
     * @param newId the id of the new model
     * @param newWeighting the weights
     * @return the model
     * @throws IllegalArgumentException if the id is malformed
     */
    public ScoringModel withWeighting(String newId, Weighting newWeighting) {
        return new ScoringModel(
                newId, name, newWeighting, missing, achievement, bands, levelScale, tierScales, rounding);
    }

    /**
     * Returns this model under another id with another missing policy.
     *
     * @param newId the id of the new model
     * @param newMissing what happens to what has no evidence
     * @return the model
     * @throws IllegalArgumentException if the id is malformed
     */
    public ScoringModel withMissing(String newId, MissingPolicy newMissing) {
        return new ScoringModel(
                newId, name, weighting, newMissing, achievement, bands, levelScale, tierScales, rounding);
    }
}
