package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tiers that also need every category at or above a floor.
 *
 * <p>With limits 350 and 400 and a floor of 300, a total of 420 is in no tier while one category stands at 299. Immutable and safe
 * for use by many threads.
 *
 * @param tiers the tiers by ascending limits, at least one
 * @param floor the least score of every category, at least 0
 */
public record GatedTiers(List<NamedLimit> tiers, Fraction floor) implements TierScale {
    /**
     * Makes tiers.
     *
     * @param tiers the component {@code tiers}
     * @param floor the component {@code floor}
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
    public @Nullable NamedLimit tierOf(Fraction total, List<Fraction> categories) {
        for (Fraction category : categories) {
            if (category.compareTo(floor) < 0) {
                return null;
            }
        }
        return new Tiers(tiers).tierOf(total, categories);
    }
}
