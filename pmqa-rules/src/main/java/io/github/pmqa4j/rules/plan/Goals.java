package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.List;
import java.util.Locale;

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
            if (target instanceof TierTarget tier) {
                tier.scaleIn(model);
            } else if (target instanceof CategoryTarget category) {
                requireCategory(category.category());
            } else if (target instanceof BandTarget band) {
                requireCategory(band.category());
                position(band.band(), model.bands().bands(), "band");
            }
        }
    }

    /** Says whether a category without a score is one that a target wants. */
    boolean needs(Category category) {
        return targets.stream()
                .anyMatch(target -> (target instanceof CategoryTarget one
                                && one.category().equals(category.id()))
                        || (target instanceof BandTarget two && two.category().equals(category.id())));
    }

    boolean category(Category category, Fraction score) {
        for (Target target : targets) {
            boolean met = true;
            if (target instanceof FloorTarget floor) {
                met = score.compareTo(floor.least()) >= 0;
            } else if (target instanceof CategoryTarget one && one.category().equals(category.id())) {
                met = score.compareTo(one.least()) >= 0;
            } else if (target instanceof BandTarget band && band.category().equals(category.id())) {
                met = isAtLeast(
                        model.bands().bandOf(score), band.band(), model.bands().bands(), "band");
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    /** Takes the total before it is rounded, and the categories that have a score as they are rounded. */
    boolean total(Fraction exact, List<Fraction> categories) {
        Fraction total = StageRounding.apply(model.rounding().total(), exact);
        for (Target target : targets) {
            boolean met = true;
            if (target instanceof TotalTarget least) {
                met = total.compareTo(least.least()) >= 0;
            } else if (target instanceof LevelTarget level) {
                met = level(total).compareTo(level.least()) >= 0;
            } else if (target instanceof TierTarget tier) {
                TierScale scale = tier.scaleIn(model);
                NamedLimit found = scale.tierOf(total, categories);
                met = found != null && isAtLeast(found, tier.tier(), scale.tiers(), "tier");
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private Fraction level(Fraction total) {
        return StageRounding.apply(
                model.rounding().level(),
                model.levelScale().level(total, scorer.framework().top()));
    }

    private void requireCategory(String id) {
        if (scorer.framework().category(id).isEmpty()) {
            throw Entries.unknown(scorer.framework(), "category", id);
        }
    }

    static void requireLeast(Fraction least) {
        if (least.signum() < 0) {
            throw new IllegalArgumentException("least must be at least 0, but was " + least);
        }
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
