package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.Totals;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recomputes a total and a level from intervals. */
final class Derivation {
    private final Framework framework;
    private final ScoringModel model;
    private final Interval scale;

    Derivation(Framework framework, ScoringModel model) {
        this.framework = framework;
        this.model = model;
        scale = new Interval(Fraction.ZERO, Fraction.of(framework.top()), true);
    }

    /**
     * Returns the totals that categories can have: their weighted mean, within the scale.
     *
     * @return null if no category has a score
     */
    @Nullable
    Interval total(Map<String, Interval> scores) {
        Fraction low = Fraction.ZERO;
        Fraction high = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        boolean closed = true;
        for (Category category : framework.categories()) {
            Interval printed = scores.get(category.id());
            if (printed != null) {
                Interval score = printed.and(scale);
                Fraction weight = model.weighting().weightOf(category);
                low = low.plus(score.low().times(weight));
                high = high.plus(score.high().times(weight));
                weights = weights.plus(weight);
                closed &= score.closed();
            }
        }
        if (weights.signum() == 0) {
            return null;
        }
        return staged(
                new Interval(low.dividedBy(weights), high.dividedBy(weights), closed),
                model.rounding().total());
    }

    /** Returns the levels that totals can have. */
    Interval level(Interval total) {
        Interval within = total.and(scale);
        LevelScale levels = model.levelScale();
        Interval level = new Interval(
                levels.level(Totals.of(framework, within.low())),
                levels.level(Totals.of(framework, within.high())),
                true);
        return staged(level, model.rounding().level());
    }

    private static Interval staged(Interval values, @Nullable Rounding stage) {
        return stage == null ? values : values.after(stage);
    }
}
