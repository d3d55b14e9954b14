package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
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
     * @throws IllegalArgumentException if the id is malformed, or the level is rounded to fewer decimals than the highest level
     *     has, so that a full score would not reach it
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
        Fraction max = levelScale.max();
        if (!StageRounding.apply(rounding.level(), max).equals(max)) {
            throw new IllegalArgumentException(
                    "rounding of the level must keep the highest level " + max + ", but was " + rounding.level());
        }
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
     * Returns the rules of a department's PMQA 4.0 system: what is missing scores 0, category and total are truncated to whole
     * numbers, and the level is rounded half up to one decimal. All else is as in {@link #pmqa40()}.
     *
     * <p>The assessor's side of the reference report reads 257 and 2.1 by it.
     *
     * @return the model {@code department}
     */
    public static ScoringModel department() {
        return Presets.DEPARTMENT;
    }

    /**
     * Returns the rules of a national agency's simulator: the categories weigh 12/8/8/9/9/9/45, and the tiers are PASS from 350
     * and ADVANCED from 400. All else is as in {@link #pmqa40()}.
     *
     * <p>The assessor's side of the reference report has the total 282.2515 by it, printed 282.25, and the level 2.26.
     *
     * @return the model {@code national-agency}, for {@link io.github.pmqa4j.core.framework.Framework#pmqa40()}
     */
    public static ScoringModel nationalAgency() {
        return Presets.NATIONAL_AGENCY;
    }

    /**
     * Returns the rules by which every criterion of the framework counts the same. All else is as in {@link #pmqa40()}.
     *
     * <p>The assessor's side of the reference report has the total 7860.02 / 30 by it, printed 262.00, and the level 2.10.
     *
     * @return the model {@code per-criterion}
     */
    public static ScoringModel perCriterion() {
        return Presets.PER_CRITERION;
    }

    /**
     * Returns the rules of PMQA B.E. 2562: the points of its framework as weights, scores to 1000.
     *
     * <p>Two rules are inferred, as that edition states neither. The bands of categories are the six percentage bands in which
     * it rates an item (0-5, 10-25, 30-45, 50-65, 70-85 and 90-100 percent of the top), each beginning at its least percentage.
     * The level is the total in percent of the top, since items are rated in percent. There are no tiers.
     *
     * @return the model {@code pmqa-2562}, for {@link io.github.pmqa4j.core.framework.Framework#pmqa2562()}
     */
    public static ScoringModel pmqa2562() {
        return Presets.PMQA_2562;
    }

    /**
     * Returns the models that come with the library.
     *
     * @return {@code pmqa-4.0}, {@code department}, {@code national-agency}, {@code per-criterion} and {@code pmqa-2562}
     */
    public static List<ScoringModel> presets() {
        return Presets.ALL;
    }

    /**
     * Starts a model that differs from this one in some rules.
     *
     * @param newId the id of the new model; two models that score differently should not share one
     * @return a builder that holds the rules of this model
     */
    public ScoringModelBuilder toBuilder(String newId) {
        return new ScoringModelBuilder(newId, this);
    }
}
