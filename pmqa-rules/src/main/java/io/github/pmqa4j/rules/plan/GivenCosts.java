package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Map;
import java.util.Objects;

/**
 * Costs by id; what is not named costs 1.
 *
 * <p>With 3 for criterion 4.2, two boxes of 4.2 and one of 4.3 cost 7. Immutable and safe for use by many threads.
 *
 * @param categories the cost of one point of a category by its id, each above 0
 * @param criteria the cost of any step of a criterion by its id, each above 0
 */
public record GivenCosts(Map<String, Fraction> categories, Map<String, Fraction> criteria) implements StepCost {
    static final GivenCosts ONE = new GivenCosts(Map.of(), Map.of());

    /**
     * Makes costs.
     *
     * @throws IllegalArgumentException if a cost is not above 0
     */
    public GivenCosts {
        categories = positive(categories, "categories");
        criteria = positive(criteria, "criteria");
    }

    @Override
    public Fraction of(Criterion criterion, Step step) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(step, "step");
        return criteria.getOrDefault(criterion.id(), Fraction.ONE);
    }

    @Override
    public Fraction ofPoint(Category category) {
        Objects.requireNonNull(category, "category");
        return categories.getOrDefault(category.id(), Fraction.ONE);
    }

    /** Returns the costs, for example "categories {7=2}, criteria {4.2=3}, others 1". */
    @Override
    public String toString() {
        return TextRule.line("categories " + categories + ", criteria " + criteria + ", others 1");
    }

    private static Map<String, Fraction> positive(Map<String, Fraction> costs, String name) {
        Map<String, Fraction> copy = Copies.sortedMap(costs, String.class, Fraction.class, name);
        copy.forEach((id, cost) -> Amounts.requireAboveZero(cost, "cost of " + id));
        return copy;
    }
}
