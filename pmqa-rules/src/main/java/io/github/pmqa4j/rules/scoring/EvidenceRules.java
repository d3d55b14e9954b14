package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.LinearBandScale;
import java.util.Objects;

/** From evidence to the exact score of a criterion. The evidence is sound; that was checked before. */
final class EvidenceRules {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final MaturityTier[] TIERS = MaturityTier.values();

    private final AchievementScale achievement;
    private final Fraction top;
    private final Fraction stretch;

    EvidenceRules(AchievementScale achievement, int top) {
        this.achievement = achievement;
        this.top = Fraction.of(top);
        stretch = Fraction.of(top, AchievementScale.TOP);
    }

    Fraction score(Evidence evidence) {
        if (evidence instanceof DirectScore direct) {
            return direct.value();
        } else if (evidence instanceof Checklist checklist) {
            return score(checklist);
        } else if (evidence instanceof Indicators indicators) {
            return score(indicators);
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
    Fraction worth(MaturityTier tier) {
        return stretch.times(tier == MaturityTier.BASIC ? 300 : 100);
    }

    Fraction share(MaturityTier tier, Boxes boxes) {
        return worth(tier).times(Fraction.of(boxes.ticked(), boxes.count()));
    }

    private Fraction score(Indicators indicators) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Indicator indicator : indicators.indicators()) {
            Fraction given = indicator.weight();
            Fraction weight = given == null ? Fraction.ONE : given;
            sum = sum.plus(score(indicator).times(weight));
            weights = weights.plus(weight);
        }
        return sum.dividedBy(weights);
    }

    /** The score of one indicator, in [0, top]; 0 where the assessor finds it not appropriate. */
    Fraction score(Indicator indicator) {
        if (!indicator.appropriate()) {
            return Fraction.ZERO;
        }
        LinearBand band = indicator.band();
        if (band != null && band.measure() == LinearBand.Measure.VALUE) {
            return onValues(band, indicator.actual()).times(stretch);
        }
        return StrategyCheck.score(scaleOf(indicator), achievement(indicator)).times(stretch);
    }

    AchievementScale scaleOf(Indicator indicator) {
        LinearBand band = indicator.band();
        return band == null ? achievement : new LinearBandScale(band);
    }

    private static Fraction onValues(LinearBand band, Fraction value) {
        Fraction share = value.minus(band.from()).dividedBy(band.to().minus(band.from()));
        if (share.signum() < 0) {
            return Fraction.ZERO;
        }
        return HUNDRED.plus(Fraction.of(400).times(share.compareTo(Fraction.ONE) < 0 ? share : Fraction.ONE));
    }

    /** Achievement in percent, never below 0. */
    static Fraction achievement(Indicator indicator) {
        Fraction percent = unclamped(indicator);
        return percent.signum() < 0 ? Fraction.ZERO : percent;
    }

    /** 100 * actual / target, or 200 less that where less is better. */
    static Fraction unclamped(Indicator indicator) {
        Fraction target = Objects.requireNonNull(indicator.target(), "target");
        Fraction ratio = HUNDRED.times(indicator.actual()).dividedBy(target);
        return indicator.direction() == Direction.HIGHER_IS_BETTER
                ? ratio
                : Fraction.of(200).minus(ratio);
    }
}
