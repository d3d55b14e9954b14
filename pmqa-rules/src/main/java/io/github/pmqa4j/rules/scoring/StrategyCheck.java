package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Weighting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the strategies, which users may write, and accepts no answer that would make a result wrong. */
final class StrategyCheck {
    private static final Fraction ACHIEVEMENT_TOP = Fraction.of(AchievementScale.TOP);

    private StrategyCheck() {}

    static void ids(Weighting weighting, Framework framework) {
        List<String> unknown = weighting.unknownIds(framework);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("weighting \"" + weighting.id() + "\" must name ids of framework "
                    + framework.id() + " only, but named " + unknown);
        }
    }

    static Fraction weight(Weighting weighting, Category category) {
        return positive(weighting, weighting.weightOf(category), "category " + category.id());
    }

    static Fraction weight(Weighting weighting, Category category, Criterion criterion) {
        return positive(weighting, weighting.weightOf(category, criterion), "criterion " + criterion.id());
    }

    static Fraction score(AchievementScale scale, Fraction percent) {
        Fraction score = scale.score(percent);
        if (isOutside(score, ACHIEVEMENT_TOP)) {
            throw wrong("achievement scale", scale.id(), "a score in [0, " + ACHIEVEMENT_TOP + "]", score, percent);
        }
        return score;
    }

    static Fraction level(LevelScale scale, Fraction total, int top) {
        Fraction level = scale.level(total, top);
        if (isOutside(level, scale.max())) {
            throw wrong("level scale", scale.id(), "a level in [0, " + scale.max() + "]", level, total);
        }
        return level;
    }

    static NamedLimit band(BandSet bands, Fraction score) {
        NamedLimit band = bands.bandOf(score);
        if (isForeign(band, bands.bands())) {
            throw wrong("band set", bands.id(), "one of its bands", band, score);
        }
        return band;
    }

    static @Nullable NamedLimit tier(TierScale scale, Fraction total, List<Fraction> categories) {
        NamedLimit tier = scale.tierOf(total, categories);
        if (tier != null && isForeign(tier, scale.tiers())) {
            throw wrong("tier scale", scale.id(), "one of its tiers", tier, total);
        }
        return tier;
    }

    private static Fraction positive(Weighting weighting, @Nullable Fraction weight, String of) {
        if (weight == null || weight.signum() <= 0) {
            throw new IllegalArgumentException("weighting \"" + weighting.id()
                    + "\" must give a weight above 0, but gave " + weight + " for " + of);
        }
        return weight;
    }

    private static boolean isOutside(@Nullable Fraction value, Fraction most) {
        return value == null || value.signum() < 0 || value.compareTo(most) > 0;
    }

    // Not contains(): a list of a user's strategy may refuse null.
    private static boolean isForeign(@Nullable NamedLimit limit, List<NamedLimit> limits) {
        return limits.stream().noneMatch(one -> one.equals(limit));
    }

    private static IllegalStateException wrong(
            String what, String id, String allowed, @Nullable Object found, Fraction input) {
        return new IllegalStateException(
                what + " \"" + id + "\" must give " + allowed + ", but gave " + found + " for " + input);
    }
}
