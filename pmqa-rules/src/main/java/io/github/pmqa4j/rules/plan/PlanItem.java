package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan wants of one criterion, or of one category where it is made in points.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the category
 * @param criterion the criterion; null where the category's stated score is raised
 * @param steps the steps in the order they are done, at least one
 */
public record PlanItem(Category category, @Nullable Criterion criterion, List<PlannedStep> steps)
        implements Serializable {
    /**
     * Makes an item.
     *
     * @param category the component {@code category}
     * @param criterion the component {@code criterion}
     * @param steps the component {@code steps}
     * @throws IllegalArgumentException if there is no step
     */
    public PlanItem {
        Objects.requireNonNull(category, "category");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
    }

    /**
     * Returns what the item is about.
     *
     * @return the id of the criterion, or of the category where there is none
     */
    public String id() {
        return criterion == null ? category.id() : criterion.id();
    }

    /**
     * Returns the cost of all steps.
     *
     * @return their sum, above 0
     */
    public Fraction cost() {
        return steps.stream().map(PlannedStep::cost).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Returns the score before the first step.
     *
     * @return the score, or null where there was none
     */
    public @Nullable Figure before() {
        return steps.get(0).before();
    }

    /**
     * Returns the score after the last step.
     *
     * @return the score, or null where there is none
     */
    public @Nullable Figure after() {
        return steps.get(steps.size() - 1).after();
    }
}
