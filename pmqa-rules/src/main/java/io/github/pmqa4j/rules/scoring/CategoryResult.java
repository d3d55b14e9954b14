package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.StrategyCheck;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of one category, as part of an {@link AssessmentResult}.
 *
 * <p>Two are equal if category, status, score, band and criteria are. Immutable and safe for use by many threads.
 */
public final class CategoryResult implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    // Nothing but a place in the result: what is not asked for is not made.
    private final transient AssessmentResult result;
    private final transient int index;
    // Found out when it is first asked, and asked often: several threads may do so, and come to the same number.
    private transient @Nullable Fraction exact;

    CategoryResult(AssessmentResult result, int index) {
        this.result = result;
        this.index = index;
    }

    /**
     * Returns the category.
     *
     * @return the category that this is the result of
     */
    public Category category() {
        return result.framework().categories().get(index);
    }

    /**
     * Returns how the category came to its score, or why it has none.
     *
     * @return the status
     */
    public Status status() {
        return result.values().status(row());
    }

    /**
     * Returns the score.
     *
     * @return its score, in [0, top]; empty if it was left out
     */
    public Optional<Figure> score() {
        return Optional.ofNullable(
                Views.figure(exact(), result.layout().rounding(index).category()));
    }

    /**
     * Returns the band that its exact score lies in.
     *
     * @return the band; empty if it has no score
     * @throws IllegalStateException if a band set of the user's own gives a band that it does not list
     */
    public Optional<NamedLimit> band() {
        Fraction exact = exact();
        return exact == null
                ? Optional.empty()
                : Optional.of(StrategyCheck.band(
                        result.model().bands(), CategoryScore.of(result.framework(), category(), exact)));
    }

    /**
     * Returns the results of its criteria.
     *
     * @return in the order of the framework
     */
    public List<CriterionResult> criteria() {
        List<Criterion> criteria = category().criteria();
        List<CriterionResult> results = new ArrayList<>(criteria.size());
        for (int k = 0; k < criteria.size(); k++) {
            results.add(criterion(k));
        }
        return Collections.unmodifiableList(results);
    }

    CriterionResult criterion(int k) {
        int row = result.layout().criterion(index, k);
        Rounding stage = result.layout().rounding(index).criterion();
        return new CriterionResult(
                category().criteria().get(k),
                result.values().status(row),
                Views.figure(result.values().get(row), stage));
    }

    private int row() {
        return result.layout().category(index);
    }

    private @Nullable Fraction exact() {
        Fraction known = exact;
        if (known == null) {
            known = result.values().get(row());
            exact = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CategoryResult that
                        && category().equals(that.category())
                        && status() == that.status()
                        && score().equals(that.score())
                        && band().equals(that.band())
                        && criteria().equals(that.criteria()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(category().id(), status(), exact());
    }

    /** Returns id, score and band, for example "4: 150.00 URGENT"; or id and status, for example "7: LEFT_OUT". */
    @Override
    public String toString() {
        String id = category().id() + ": ";
        return score().flatMap(score -> band().map(band -> id + score + " " + band.id()))
                .orElse(id + status());
    }

    @Serial
    private Object writeReplace() {
        return new Form(result, index);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a category's result is read through its serialized form");
    }

    private record Form(AssessmentResult result, int index) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> result.categories().get(index));
        }
    }
}
