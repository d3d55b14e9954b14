package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.TextRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    public Optional<NamedLimit> tierOf(Totals totals) {
        Objects.requireNonNull(totals, "totals");
        return Optional.ofNullable(NamedLimit.highest(tiers, totals.total(), totals.top()));
    }

    /** Returns id and tiers, for example "tiers: [BASIC from 300, ADVANCE from 400]". */
    @Override
    public String toString() {
        return TextRule.line(id() + ": " + tiers);
    }
}
