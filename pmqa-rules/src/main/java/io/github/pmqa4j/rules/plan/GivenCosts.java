package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
        categories = positive(Objects.requireNonNull(categories, "categories"));
        criteria = positive(Objects.requireNonNull(criteria, "criteria"));
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

    private static Map<String, Fraction> positive(Map<String, Fraction> costs) {
        costs.forEach((id, cost) -> Amounts.requireAboveZero(cost, "cost of " + id));
        return Collections.unmodifiableMap(new TreeMap<>(costs));
    }
}
