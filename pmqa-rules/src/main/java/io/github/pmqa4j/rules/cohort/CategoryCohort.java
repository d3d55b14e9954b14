package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort says of one category.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CategoryCohort implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Category category;
    private final transient @Nullable Distribution scores;
    private final transient List<CohortShare> bands;

    CategoryCohort(Category category, @Nullable Distribution scores, List<CohortShare> bands) {
        this.category = Objects.requireNonNull(category, "category");
        this.scores = scores;
        this.bands = Copies.list(bands, CohortShare.class, "bands");
        CohortCheck.requireShares(this.bands, scores == null ? 0 : scores.count());
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
     * Returns its published scores.
     *
     * @return the scores; empty if no organization has one, because all leave it out
     */
    public Optional<Distribution> scores() {
        return Optional.ofNullable(scores);
    }

    /**
     * Returns how many organizations lie in each band of the model by their exact scores.
     *
     * @return from the lowest band
     */
    public List<CohortShare> bands() {
        return bands;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CategoryCohort that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the id and the statistics, for example "4: 2: mean 150.00, ...". */
    @Override
    public String toString() {
        return category.id() + ": " + (scores == null ? "no scores" : scores);
    }

    private Form form() {
        return new Form(category, scores, bands);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a category's cohort is read through its serialized form");
    }

    private record Form(Category category, @Nullable Distribution scores, List<CohortShare> bands)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new CategoryCohort(category, scores, bands));
        }
    }
}
