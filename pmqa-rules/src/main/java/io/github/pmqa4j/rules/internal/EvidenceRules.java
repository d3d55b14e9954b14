package io.github.pmqa4j.rules.internal;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.Achievement;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.ValueBandScale;

/** From evidence to the exact score of a criterion. The evidence is sound; that was checked before. */
public final class EvidenceRules {
    private static final MaturityTier[] TIERS = MaturityTier.values();

    private final AchievementScale achievement;
    private final boolean bandsOnValues;
    private final Fraction top;
    private final Fraction stretch;

    /** Makes the rules of a model for a framework with a top. */
    public EvidenceRules(ScoringModel model, int top) {
        achievement = model.achievement();
        bandsOnValues = model.bandsOnValues();
        this.top = Fraction.of(top);
        stretch = Fraction.of(top, AchievementScale.TOP);
    }

    /** The score of a criterion, in [0, top], before the criterion is rounded. */
    public Fraction score(Evidence evidence, CategoryRounding rounding) {
        if (evidence instanceof DirectScore direct) {
            return direct.value();
        } else if (evidence instanceof Checklist checklist) {
            return score(checklist);
        } else if (evidence instanceof Indicators indicators) {
            return score(indicators, rounding);
        } else if (evidence instanceof Rating rating) {
            return top.times(rating.percent()).dividedBy(100);
        }
        throw new IllegalArgumentException("evidence must be scored, but was " + evidence);
    }

    /** 300 * b/B, then 100 * a/A once Basic is complete, then 100 * s/S once Advance is too. */
    private Fraction score(Checklist checklist) {
        Fraction score = Fraction.ZERO;
        for (MaturityTier tier : TIERS) {
            Boxes boxes = checklist.boxes(tier);
            score = score.plus(share(tier, boxes));
            if (!boxes.isComplete()) {
                break;
            }
        }
        return score;
    }

    /** What a tier is worth when all of its boxes are ticked: 300, 100 and 100 of 500. */
    public Fraction worth(MaturityTier tier) {
        return stretch.times(tier == MaturityTier.BASIC ? 300 : 100);
    }

    /** What the ticked boxes of a tier are worth, if its gate is open. */
    public Fraction share(MaturityTier tier, Boxes boxes) {
        return worth(tier).times(Fraction.of(boxes.ticked(), boxes.count()));
    }

    private Fraction score(Indicators indicators, CategoryRounding rounding) {
        WeightedMean mean = new WeightedMean();
        for (Indicator indicator : indicators.indicators()) {
            Fraction weight = indicator.weight();
            mean.add(score(indicator, rounding), weight == null ? Fraction.ONE : weight);
        }
        return mean.value();
    }

    /** The score of one indicator, in [0, top]; 0 if the assessor finds it not appropriate. */
    public Fraction score(Indicator indicator, CategoryRounding rounding) {
        Fraction score = unrounded(indicator);
        return indicator.band() == null ? Stages.apply(rounding.indicator(), score) : score;
    }

    /** The same before it is rounded. */
    public Fraction unrounded(Indicator indicator) {
        if (!indicator.appropriate()) {
            return Fraction.ZERO;
        }
        return StrategyCheck.score(scaleOf(indicator), achievement(indicator)).times(stretch);
    }

    /** The scale of an indicator: its own band, or the scale of the model. */
    public AchievementScale scaleOf(Indicator indicator) {
        LinearBand band = indicator.band();
        if (band == null) {
            return achievement;
        }
        if (band.measure() == LinearBand.Measure.VALUE) {
            return new ValueBandScale(band);
        }
        if (!bandsOnValues) {
            return new LinearBandScale(band);
        }
        return new ValueBandScale(LinearBand.ofValues(band.from(), band.to()));
    }

    /** What an indicator has reached, for its scale to see. */
    public static Achievement achievement(Indicator indicator) {
        Fraction target = indicator.target();
        return target == null
                ? Achievement.ofValue(indicator.actual(), indicator.direction())
                : Achievement.of(indicator.actual(), target, indicator.direction());
    }
}
