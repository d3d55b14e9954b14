package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which named tier a total reaches.
 *
 * <p>An implementation is immutable, has equal instances for equal settings, and never gives a lower tier when the total or a
 * category rises.
 */
public interface TierScale extends Serializable {
    /**
     * Returns the stable id of the rule, as documents write it.
     *
     * @return for example "tiers"
     */
    String id();

    /**
     * Returns all tiers, from the lowest.
     *
     * @return at least one
     */
    List<NamedLimit> tiers();

    /**
     * Returns the tier that is reached.
     *
     * @param total the exact total, in [0, top]
     * @param categories the exact scores of the categories that have one, in the order of the framework
     * @return one of {@link #tiers()}, or null below the lowest
     */
    @Nullable
    NamedLimit tierOf(Fraction total, List<Fraction> categories);
}
