package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tiers that the total alone decides.
 *
 * <p>With limits 300, 400 and 500, a total of 399.999 is in the first tier although it is printed 400.00, one of 400 in the
 * second, and one of 299.99 in none. Immutable and safe for use by many threads.
 *
 * @param tiers the tiers by ascending limits, at least one
 */
public record Tiers(List<NamedLimit> tiers) implements TierScale {
    /**
     * Makes tiers.
     *
     * @param tiers the component {@code tiers}
     * @throws IllegalArgumentException if there is none, or they do not ascend
     */
    public Tiers {
        tiers = NamedLimit.requireAscending(tiers, "tiers");
    }

    @Override
    public String id() {
        return "tiers";
    }

    @Override
    public @Nullable NamedLimit tierOf(Fraction total, List<Fraction> categories) {
        NamedLimit found = null;
        for (NamedLimit tier : tiers) {
            if (total.compareTo(tier.from()) >= 0) {
                found = tier;
            }
        }
        return found;
    }
}
