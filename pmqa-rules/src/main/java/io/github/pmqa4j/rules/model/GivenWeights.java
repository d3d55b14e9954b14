package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Weights by id; what is not named weighs 1. A scorer refuses ids that its framework does not have.
 *
 * <p>12/8/8/9/9/9/45 for the categories of PMQA 4.0 gives category 7 a share of 45 of 100. Immutable and safe for use by many
 * threads.
 *
 * @param categories weights of categories by id, each above 0
 * @param criteria weights of criteria by id, each above 0
 */
public record GivenWeights(Map<String, Fraction> categories, Map<String, Fraction> criteria) implements Weighting {
    /**
     * Makes weights.
     *
     * @param categories the component {@code categories}
     * @param criteria the component {@code criteria}
     * @throws IllegalArgumentException if a weight is not above 0
     */
    public GivenWeights {
        categories = positive(categories);
        criteria = positive(criteria);
    }

    @Override
    public String id() {
        return "given";
    }

    @Override
    public Fraction weightOf(Category category) {
        return categories.getOrDefault(category.id(), Fraction.ONE);
    }

    @Override
    public Fraction weightOf(Category category, Criterion criterion) {
        return criteria.getOrDefault(criterion.id(), Fraction.ONE);
    }

    @Override
    public List<String> unknownIds(Framework framework) {
        Set<String> unknown = new LinkedHashSet<>(categories.keySet());
        framework.categories().forEach(category -> unknown.remove(category.id()));
        Set<String> unknownCriteria = new LinkedHashSet<>(criteria.keySet());
        framework.criteria().forEach(criterion -> unknownCriteria.remove(criterion.id()));
        unknown.addAll(unknownCriteria);
        return List.copyOf(unknown);
    }

    private static Map<String, Fraction> positive(Map<String, Fraction> weights) {
        weights.forEach((id, weight) -> {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("weight of " + id + " must be above 0, but was " + weight);
            }
        });
        return Collections.unmodifiableMap(new TreeMap<>(weights));
    }
}
