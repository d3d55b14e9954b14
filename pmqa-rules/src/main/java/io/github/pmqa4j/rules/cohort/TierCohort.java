package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.rules.model.TierScale;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a cohort says of one tier scale.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param scale one of the model's tier scales
 * @param tiers how many organizations are in no tier, then in each tier by their exact totals, from the lowest
 */
public record TierCohort(TierScale scale, List<CohortShare> tiers) implements Serializable {
    /** Makes what a cohort says of a tier scale. */
    public TierCohort {
        Objects.requireNonNull(scale, "scale");
        tiers = Copies.list(tiers, CohortShare.class, "tiers");
    }

    /** Returns the id of the scale and the shares. */
    @Override
    public String toString() {
        return TextRule.line(scale.id() + ": " + tiers);
    }
}
