package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The total of a result and the scores of its categories, as a level scale or a tier scale sees them.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Totals {
    private final Framework framework;
    private final Fraction total;
    private final Function<String, Optional<Fraction>> categories;

    private Totals(Framework framework, Fraction total, Function<String, Optional<Fraction>> categories) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.total = Objects.requireNonNull(total, "total");
        this.categories = categories;
    }

    /**
     * Returns a total on its own, with no scores of categories.
     *
     * @param framework the framework
     * @param total the exact total, in [0, top]
     * @return the total
     */
    public static Totals of(Framework framework, Fraction total) {
        return new Totals(framework, total, id -> Optional.empty());
    }

    /**
     * Returns a total and the scores of categories.
     *
     * @param framework the framework
     * @param total the exact total, in [0, top]
     * @param categories the exact scores by the ids of the categories that have one
     * @return the total and the scores
     */
    public static Totals of(Framework framework, Fraction total, Map<String, Fraction> categories) {
        Map<String, Fraction> scores = Copies.sortedMap(categories, String.class, Fraction.class, "categories");
        return new Totals(framework, total, id -> Optional.ofNullable(scores.get(id)));
    }

    /**
     * Returns a total and the scores of categories, which are computed when a rule asks for them.
     *
     * @param framework the framework
     * @param total the exact total, in [0, top]
     * @param categories gives the exact score of a category by its id; the same each time
     * @return the total and the scores
     */
    public static Totals of(Framework framework, Fraction total, Function<String, Optional<Fraction>> categories) {
        return new Totals(framework, total, Objects.requireNonNull(categories, "categories"));
    }

    /**
     * Returns the total.
     *
     * @return the exact total, in [0, top]
     */
    public Fraction total() {
        return total;
    }

    /**
     * Returns the top of the framework's scale.
     *
     * @return for example 500
     */
    public int top() {
        return framework.top();
    }

    /**
     * Returns the framework.
     *
     * @return the framework that the total is of
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the score of a category.
     *
     * @param id the id of a category
     * @return its exact score, in [0, top]; empty if it has none
     */
    public Optional<Fraction> category(String id) {
        return categories.apply(Objects.requireNonNull(id, "id"));
    }

    /** Returns the total and the top, for example "180167/700 of 500". */
    @Override
    public String toString() {
        return TextRule.line(total + " of " + top());
    }
}
