package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Targets as conditions on numbers, each of which stays met when a number rises: on one category, on the total, and on the total
 * together with all categories.
 */
final class Goals {
    private final Scorer scorer;
    private final ScoringModel model;
    private final List<Target> targets;

    /** Refuses targets that name what the framework or the model does not have. */
    Goals(Scorer scorer, List<Target> targets) {
        this.scorer = scorer;
        this.model = scorer.model();
        this.targets = targets;
        for (Target target : targets) {
            if (target instanceof Target.Tier tier) {
                tier.scaleIn(model);
            } else if (target instanceof Target.CategoryScore category) {
                requireCategory(category.category());
            } else if (target instanceof Target.Band band) {
                requireCategory(band.category());
                position(band.band(), model.bands().bands(), "band");
            }
        }
    }

    /** Says whether a category without a score is one that a target wants. */
    boolean needs(Category category) {
        return targets.stream()
                .anyMatch(target -> (target instanceof Target.CategoryScore one
                                && one.category().equals(category.id()))
                        || (target instanceof Target.Band two && two.category().equals(category.id())));
    }

    boolean category(Category category, Fraction score) {
        for (Target target : targets) {
            boolean met = true;
            if (target instanceof Target.Floor floor) {
                met = score.compareTo(floor.least()) >= 0;
            } else if (target instanceof Target.CategoryScore one
                    && one.category().equals(category.id())) {
                met = score.compareTo(one.least()) >= 0;
            } else if (target instanceof Target.Band band && band.category().equals(category.id())) {
                met = isAtLeast(
                        band(category, score), band.band(), model.bands().bands(), "band");
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    /** Says whether a category lies in the worst band with a given score, which stays untrue when the score rises. */
    boolean isWorst(Category category, Fraction score) {
        return band(category, score).id().equals(model.bands().bands().get(0).id());
    }

    private NamedLimit band(Category category, Fraction score) {
        return model.bands().bandOf(CategoryScore.of(scorer.framework(), category, score));
    }

    /**
     * Takes the total before it is rounded, and the categories that have a score with their scores as they are rounded.
     */
    boolean total(Fraction exact, List<Category> categories, List<Fraction> categoryScores) {
        Map<String, Fraction> scores = new HashMap<>();
        for (int c = 0; c < categories.size(); c++) {
            scores.put(categories.get(c).id(), categoryScores.get(c));
        }
        Totals totals =
                Totals.of(scorer.framework(), Stages.apply(model.rounding().total(), exact), scores);
        for (Target target : targets) {
            boolean met = true;
            if (target instanceof Target.Total least) {
                met = totals.total().compareTo(least.least()) >= 0;
            } else if (target instanceof Target.Level level) {
                met = level(totals).compareTo(level.least()) >= 0;
            } else if (target instanceof Target.Tier tier) {
                TierScale scale = tier.scaleIn(model);
                met = scale.tierOf(totals)
                        .filter(found -> isAtLeast(found, tier.tier(), scale.tiers(), "tier"))
                        .isPresent();
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private Fraction level(Totals totals) {
        return Stages.apply(model.rounding().level(), model.levelScale().level(totals));
    }

    private void requireCategory(String id) {
        if (scorer.framework().category(id).isEmpty()) {
            throw AssessmentEntries.unknown(scorer.framework(), "category", id);
        }
    }

    /** Returns the first of the model's tier scales that has a tier. */
    static TierScale scaleWith(String tier, ScoringModel model) {
        return model.tierScales().stream()
                .filter(one -> one.tiers().stream().anyMatch(limit -> limit.id().equals(tier)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "tier must be one of %s, but was \"%s\"",
                        model.tierScales().stream()
                                .flatMap(scale -> scale.tiers().stream())
                                .map(NamedLimit::id)
                                .toList(),
                        tier)));
    }

    static boolean isAtLeast(NamedLimit found, String wanted, List<NamedLimit> limits, String what) {
        return position(found.id(), limits, what) >= position(wanted, limits, what);
    }

    static int position(String id, List<NamedLimit> limits, String what) {
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s must be one of %s, but was \"%s\"",
                what,
                limits.stream().map(NamedLimit::id).toList(),
                id));
    }
}
