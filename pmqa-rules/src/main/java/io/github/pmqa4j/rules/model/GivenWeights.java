package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Weights by id.
 *
 * <p>12/8/8/9/9/9/45 for the categories of PMQA 4.0 gives category 7 a share of 45 of 100. Weights name every category or none,
 * and every criterion of a category or none; what is not named weighs the same as its siblings. A scorer refuses weights that
 * leave one of several out, and ids that its framework does not have. Immutable and safe for use by many threads.
 *
 * @param categories weights of categories by id, each above 0
 * @param criteria weights of criteria by id, each above 0
 */
public record GivenWeights(Map<String, Fraction> categories, Map<String, Fraction> criteria) implements Weighting {
    /**
     * Makes weights.
     *
     * @throws IllegalArgumentException if a weight is not above 0
     */
    public GivenWeights {
        categories = positive(categories, "categories");
        criteria = positive(criteria, "criteria");
    }

    @Override
    public String id() {
        return "given";
    }

    @Override
    public Fraction weightOf(Category category) {
        return categories.getOrDefault(
                Objects.requireNonNull(category, "category").id(), Fraction.ONE);
    }

    @Override
    public Fraction weightOf(Category category, Criterion criterion) {
        Objects.requireNonNull(category, "category");
        return criteria.getOrDefault(
                Objects.requireNonNull(criterion, "criterion").id(), Fraction.ONE);
    }

    @Override
    public List<String> misfits(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        List<String> clauses = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>(categories.keySet());
        framework.categories().forEach(category -> unknown.remove(category.id()));
        Set<String> unknownCriteria = new LinkedHashSet<>(criteria.keySet());
        framework.criteria().forEach(criterion -> unknownCriteria.remove(criterion.id()));
        unknown.addAll(unknownCriteria);
        if (!unknown.isEmpty()) {
            clauses.add("names " + unknown + ", which the framework does not have");
        }
        List<String> unnamed = new ArrayList<>(
                unnamed(framework.categories().stream().map(Category::id).toList(), categories.keySet()));
        for (Category category : framework.categories()) {
            unnamed.addAll(
                    unnamed(category.criteria().stream().map(Criterion::id).toList(), criteria.keySet()));
        }
        if (!unnamed.isEmpty()) {
            clauses.add("leaves " + unnamed + " without a weight, although their siblings have one");
        }
        return clauses;
    }

    /** Returns id and weights, for example "given: categories {1=12, 2=8}, criteria {}". */
    @Override
    public String toString() {
        return TextRule.line(id() + ": categories " + categories + ", criteria " + criteria);
    }

    // Siblings that are not named although another of them is.
    private static List<String> unnamed(List<String> siblings, Collection<String> named) {
        List<String> unnamed =
                siblings.stream().filter(id -> !named.contains(id)).toList();
        return unnamed.size() < siblings.size() ? unnamed : List.of();
    }

    private static Map<String, Fraction> positive(Map<String, Fraction> weights, String name) {
        Map<String, Fraction> copy = Copies.sortedMap(weights, String.class, Fraction.class, name);
        copy.forEach((id, weight) -> {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("weight of " + id + " must be above 0, but was " + weight);
            }
        });
        return copy;
    }
}
