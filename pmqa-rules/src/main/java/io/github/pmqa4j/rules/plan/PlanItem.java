package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan wants of one criterion, or of one category whose stated score is raised.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PlanItem implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Category category;
    private final transient @Nullable Criterion criterion;
    private final transient List<PlannedStep> steps;

    private PlanItem(Category category, @Nullable Criterion criterion, List<PlannedStep> steps) {
        this.category = Objects.requireNonNull(category, "category");
        this.criterion = criterion;
        this.steps = Copies.list(steps, PlannedStep.class, "steps");
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
    }

    /**
     * Makes an item of a category whose stated score is raised.
     *
     * @param category the category
     * @param steps the steps in the order they are done, at least one
     * @return an item
     * @throws IllegalArgumentException if there is no step
     */
    public static PlanItem of(Category category, List<PlannedStep> steps) {
        return new PlanItem(category, null, steps);
    }

    /**
     * Makes an item of a criterion.
     *
     * @param category the category
     * @param criterion one of its criteria
     * @param steps the steps in the order they are done, at least one
     * @return an item
     * @throws IllegalArgumentException if there is no step
     */
    public static PlanItem of(Category category, Criterion criterion, List<PlannedStep> steps) {
        return new PlanItem(category, Objects.requireNonNull(criterion, "criterion"), steps);
    }

    /**
     * Returns the category.
     *
     * @return the category that the item is about, or that has its criterion
     */
    public Category category() {
        return category;
    }

    /**
     * Returns the criterion.
     *
     * @return the criterion; empty if the category's stated score is raised
     */
    public Optional<Criterion> criterion() {
        return Optional.ofNullable(criterion);
    }

    /**
     * Returns the steps.
     *
     * @return in the order they are done, at least one
     */
    public List<PlannedStep> steps() {
        return steps;
    }

    /**
     * Returns what the item is about.
     *
     * @return the id of the criterion, or of the category if there is none
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
     * @return the score; empty if there was none
     */
    public Optional<Figure> before() {
        return steps.get(0).before();
    }

    /**
     * Returns the score after the last step.
     *
     * @return the score; empty if there is none
     */
    public Optional<Figure> after() {
        return steps.get(steps.size() - 1).after();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanItem that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the item in a line, such as "4.2: steps 2, cost 2 (200.00 -&gt; 350.00)". */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: steps %s, cost %s (%s -> %s)",
                id(),
                steps.size(),
                Amounts.text(cost()),
                before().map(Figure::toString).orElse("-"),
                after().map(Figure::toString).orElse("-"));
    }

    private Form form() {
        return new Form(category, criterion, steps);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a plan item is read through its form");
    }

    // The fields, once: for equality, and as the only way in from a stream.
    private record Form(Category category, @Nullable Criterion criterion, List<PlannedStep> steps)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new PlanItem(category, criterion, steps));
        }
    }
}
