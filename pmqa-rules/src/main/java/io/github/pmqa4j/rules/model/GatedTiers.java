package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tiers that also need every category at or above a floor.
 *
 * <p>With limits 350 and 400 and a floor of 300, a total of 420 is in no tier while one category stands at 299; a
 * category without a score does not count. Immutable and safe
 * for use by many threads.
 *
 * @param tiers the tiers by ascending limits, at least one
 * @param floor the least score of every category, at least 0; a scorer refuses one above the top
 */
public record GatedTiers(List<NamedLimit> tiers, Fraction floor) implements TierScale {
    /**
     * Makes tiers.
     *
     * @throws IllegalArgumentException if there is none, they do not ascend, or the floor is below 0
     */
    public GatedTiers {
        tiers = NamedLimit.requireAscending(tiers, "tiers");
        if (Objects.requireNonNull(floor, "floor").signum() < 0) {
            throw new IllegalArgumentException("floor must be at least 0, but was " + floor);
        }
    }

    @Override
    public String id() {
        return "gated-tiers";
    }

    @Override
    public Optional<NamedLimit> tierOf(Totals totals) {
        Objects.requireNonNull(totals, "totals");
        for (Category category : totals.framework().categories()) {
            Optional<Fraction> score = totals.category(category.id());
            if (score.isPresent() && score.get().compareTo(floor) < 0) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(NamedLimit.highest(tiers, totals.total(), totals.top()));
    }

    @Override
    public List<String> misfits(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        return floor.compareTo(Fraction.of(framework.top())) <= 0
                ? List.of()
                : List.of("has the floor " + floor + ", above the top " + framework.top());
    }

    /** Returns id, floor and tiers, for example "gated-tiers: floor 300, [ADVANCE from 400]". */
    @Override
    public String toString() {
        return TextRule.line(id() + ": floor " + floor + ", " + tiers);
    }
}
