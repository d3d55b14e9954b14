package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A category on both sides of a comparison.
 *
 * <p>Category 4 of the reference report is 475.00 in STRENGTH first and 150.00 in URGENT second: its gap is -325.00 and its band
 * changed. Immutable and safe for use by many threads.
 */
public final class CategoryComparison implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Category category;
    private final transient ComparedFigure score;
    private final transient @Nullable NamedLimit firstBand;
    private final transient @Nullable NamedLimit secondBand;
    private final transient List<CriterionComparison> criteria;

    CategoryComparison(
            Category category,
            ComparedFigure score,
            @Nullable NamedLimit firstBand,
            @Nullable NamedLimit secondBand,
            List<CriterionComparison> criteria) {
        this.category = Objects.requireNonNull(category, "category");
        this.score = Objects.requireNonNull(score, "score");
        this.firstBand = firstBand;
        this.secondBand = secondBand;
        this.criteria = Copies.list(criteria, CriterionComparison.class, "criteria");
    }

    /**
     * Returns the category.
     *
     * @return the category
     */
    public Category category() {
        return category;
    }

    /**
     * Returns its score on both sides.
     *
     * @return both scores
     */
    public ComparedFigure score() {
        return score;
    }

    /**
     * Returns its band on the first side.
     *
     * @return the band; empty if the category has no score there
     */
    public Optional<NamedLimit> firstBand() {
        return Optional.ofNullable(firstBand);
    }

    /**
     * Returns its band on the second side.
     *
     * @return the band; empty if the category has no score there
     */
    public Optional<NamedLimit> secondBand() {
        return Optional.ofNullable(secondBand);
    }

    /**
     * Says whether the category lies in different bands.
     *
     * @return false if a side has no band
     */
    public boolean bandChanged() {
        return firstBand != null && secondBand != null && !firstBand.equals(secondBand);
    }

    /**
     * Returns its criteria.
     *
     * @return in the order of the framework
     */
    public List<CriterionComparison> criteria() {
        return criteria;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CategoryComparison that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the id, both scores and the gap, for example "4: 475.00 → 150.00 (-325.00)". */
    @Override
    public String toString() {
        return category.id() + ": " + score;
    }

    private Form form() {
        return new Form(category, score, firstBand, secondBand, criteria);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a category's comparison is read through its serialized form");
    }

    private record Form(
            Category category,
            ComparedFigure score,
            @Nullable NamedLimit firstBand,
            @Nullable NamedLimit secondBand,
            List<CriterionComparison> criteria)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new CategoryComparison(category, score, firstBand, secondBand, criteria));
        }
    }
}
