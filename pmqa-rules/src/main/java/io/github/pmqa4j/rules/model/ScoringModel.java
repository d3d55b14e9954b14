package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scoring model: all rules by which an assessment is scored, as one value.
 *
 * <p>{@code ScoringModel.pmqa40().toBuilder("strict-level").levelScale(...).build()} differs from PMQA 4.0 in its level scale. Two
 * models are equal if all their rules are. Immutable and safe for use by many threads.
 */
public final class ScoringModel implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Form form;

    ScoringModel(Form form) {
        this.form = form;
        Identifiers.require(form.id, "id");
        Objects.requireNonNull(form.name, "name");
        Objects.requireNonNull(form.weighting, "weighting");
        Objects.requireNonNull(form.missing, "missing");
        Objects.requireNonNull(form.achievement, "achievement");
        Objects.requireNonNull(form.bands, "bands");
        Objects.requireNonNull(form.levelScale, "levelScale");
        Objects.requireNonNull(form.rounding, "rounding");
        Fraction max = form.levelScale.max();
        Rounding level = form.rounding.level();
        if (level != null && !level.round(max).equals(max)) {
            throw new IllegalArgumentException(
                    "rounding of the level must keep the highest level " + max + ", but was " + level);
        }
    }

    /**
     * Returns its stable id.
     *
     * @return for example {@code pmqa-4.0}
     */
    public String id() {
        return form.id;
    }

    /**
     * Returns its name for people.
     *
     * @return the name
     */
    public LocalizedText name() {
        return form.name;
    }

    /**
     * Returns how much each part weighs.
     *
     * @return the weighting
     */
    public Weighting weighting() {
        return form.weighting;
    }

    /**
     * Returns what happens to what has no evidence.
     *
     * @return the policy
     */
    public MissingPolicy missing() {
        return form.missing;
    }

    /**
     * Returns how achievement becomes a score, for indicators without a band of their own.
     *
     * @return the scale
     */
    public AchievementScale achievement() {
        return form.achievement;
    }

    /**
     * Says what indicators' own bands are of.
     *
     * @return whether a band that is meant in percent of the target applies to the value itself all the same, as it does in a
     *     department's system; false for what the band says
     */
    public boolean bandsOnValues() {
        return form.bandsOnValues;
    }

    /**
     * Returns which band a category lies in.
     *
     * @return the bands
     */
    public BandSet bands() {
        return form.bands;
    }

    /**
     * Returns how the total becomes a level.
     *
     * @return the scale
     */
    public LevelScale levelScale() {
        return form.levelScale;
    }

    /**
     * Returns which named tiers the total is measured against.
     *
     * @return none, one or several scales
     */
    public List<TierScale> tierScales() {
        return form.tierScales;
    }

    /**
     * Returns what is rounded on the way.
     *
     * @return the roundings of all stages
     */
    public StageRounding rounding() {
        return form.rounding;
    }

    /**
     * Returns the model of PMQA 4.0: equal weights, strict, stepped achievement, bands at 60 and 90 % of the top, a linear level to
     * 4, tiers at 60, 80 and 100 %, nothing rounded on the way.
     *
     * @return the model {@code pmqa-4.0}
     */
    public static ScoringModel pmqa40() {
        return Presets.PMQA_40;
    }

    /**
     * Returns the rules of a department's PMQA 4.0 system: what is missing scores 0; category 7, its criteria, its indicators on
     * the stepped scale and the total are truncated to whole numbers, and the level is rounded half up to one decimal. An
     * indicator's own band applies to its value, not to percent of its target. All else is as in {@link #pmqa40()}.
     *
     * <p>The assessor's side of the reference report reads 257 and 2.1 by it, and 433.33, 433.33, 225 and 500 in one of the
     * categories 1 to 6 keep their mean of 397.92.
     *
     * @return the model {@code department}, for {@link io.github.pmqa4j.core.framework.Framework#pmqa40()}
     */
    public static ScoringModel department() {
        return Presets.DEPARTMENT;
    }

    /**
     * Returns the rules of a national agency's simulator: the categories weigh 12/8/8/9/9/9/45, and the tiers are PASS from
     * 70 % of the top (350 of 500) and ADVANCED from 80 % (400). All else is as in {@link #pmqa40()}.
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
        return new ScoringModelBuilder(Objects.requireNonNull(newId, "newId"), this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ScoringModel that && form.equals(that.form));
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** Returns its id. */
    @Override
    public String toString() {
        return form.id;
    }

    @Serial
    private Object writeReplace() {
        return form;
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a scoring model is read through its serialized form");
    }

    /** The rules, listed once. */
    record Form(
            String id,
            LocalizedText name,
            Weighting weighting,
            MissingPolicy missing,
            AchievementScale achievement,
            boolean bandsOnValues,
            BandSet bands,
            LevelScale levelScale,
            List<TierScale> tierScales,
            StageRounding rounding)
            implements Serializable {
        Form {
            tierScales = Copies.list(tierScales, TierScale.class, "tierScales");
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new ScoringModel(this));
        }
    }
}
