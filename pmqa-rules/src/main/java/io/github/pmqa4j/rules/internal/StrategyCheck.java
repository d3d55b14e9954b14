package io.github.pmqa4j.rules.internal;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.Achievement;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.Rule;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import io.github.pmqa4j.rules.model.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the strategies, which users may write, and accepts no answer that would make a result wrong. */
public final class StrategyCheck {
    private static final Fraction ACHIEVEMENT_TOP = Fraction.of(AchievementScale.TOP);

    private StrategyCheck() {}

    /** Throws an IllegalArgumentException that names everything in a model that does not fit a framework. */
    public static void fit(ScoringModel model, Framework framework) {
        List<String> misfits = new ArrayList<>();
        add("weighting", model.weighting(), framework, misfits);
        add("achievement scale", model.achievement(), framework, misfits);
        add("band set", model.bands(), framework, misfits);
        add(model.bands().bands(), "band set", model.bands(), framework, misfits);
        add("level scale", model.levelScale(), framework, misfits);
        for (TierScale scale : model.tierScales()) {
            add("tier scale", scale, framework, misfits);
            add(scale.tiers(), "tier scale", scale, framework, misfits);
        }
        for (String id : model.rounding().categories().keySet()) {
            if (framework.category(id).isEmpty()) {
                misfits.add("rounding names category " + id + ", which the framework does not have");
            }
        }
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException("model " + model.id() + " must fit framework " + framework.id()
                    + ", but " + String.join("; ", misfits));
        }
    }

    private static void add(String what, Rule rule, Framework framework, List<String> misfits) {
        for (String clause : rule.misfits(framework)) {
            misfits.add(what + " \"" + rule.id() + "\" " + clause);
        }
    }

    private static void add(
            List<NamedLimit> limits, String what, Rule rule, Framework framework, List<String> misfits) {
        for (NamedLimit limit : limits) {
            if (limit.from(framework.top()).compareTo(Fraction.of(framework.top())) > 0) {
                misfits.add(what + " \"" + rule.id() + "\" has " + limit + ", above the top " + framework.top());
            }
        }
    }

    /** Returns what a category weighs, always above 0. */
    public static Fraction weight(Weighting weighting, Category category) {
        return positive(weighting, weighting.weightOf(category), "category " + category.id());
    }

    /** Returns what a criterion weighs in its category, always above 0. */
    public static Fraction weight(Weighting weighting, Category category, Criterion criterion) {
        return positive(weighting, weighting.weightOf(category, criterion), "criterion " + criterion.id());
    }

    /** Returns what an achievement scores, in [0, 500]. */
    public static Fraction score(AchievementScale scale, Achievement achievement) {
        Fraction score = scale.score(achievement);
        if (isOutside(score, ACHIEVEMENT_TOP)) {
            throw wrong("achievement scale", scale.id(), "a score in [0, " + ACHIEVEMENT_TOP + "]", score, achievement);
        }
        return score;
    }

    /** Returns the level of a total, in [0, max]. */
    public static Fraction level(LevelScale scale, Totals totals) {
        Fraction level = scale.level(totals);
        if (isOutside(level, scale.max())) {
            throw wrong("level scale", scale.id(), "a level in [0, " + scale.max() + "]", level, totals);
        }
        return level;
    }

    /** Returns the band of a category, one of those that the band set lists. */
    public static NamedLimit band(BandSet bands, CategoryScore score) {
        NamedLimit band = bands.bandOf(score);
        if (isForeign(band, bands.bands())) {
            throw wrong("band set", bands.id(), "one of its bands", band, score);
        }
        return band;
    }

    /** Returns the tier of a total, one of those that the scale lists. */
    public static Optional<NamedLimit> tier(TierScale scale, Totals totals) {
        Optional<NamedLimit> tier = scale.tierOf(totals);
        if (!isOptional(tier) || (tier.isPresent() && isForeign(tier.get(), scale.tiers()))) {
            throw wrong("tier scale", scale.id(), "one of its tiers or none", tier, totals);
        }
        return tier;
    }

    // A user's strategy may give null all the same.
    private static boolean isOptional(@Nullable Object answer) {
        return answer != null;
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
        for (NamedLimit one : limits) {
            if (one.equals(limit)) {
                return false;
            }
        }
        return true;
    }

    private static IllegalStateException wrong(
            String what, String id, String allowed, @Nullable Object found, Object input) {
        return new IllegalStateException(
                what + " \"" + id + "\" must give " + allowed + ", but gave " + found + " for " + input);
    }
}
