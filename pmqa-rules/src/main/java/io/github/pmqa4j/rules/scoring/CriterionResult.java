package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of one criterion, as part of an {@link AssessmentResult}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CriterionResult implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Criterion criterion;
    private final Status status;
    private final @Nullable Figure score;

    CriterionResult(Criterion criterion, Status status, @Nullable Figure score) {
        this.criterion = Objects.requireNonNull(criterion, "criterion");
        this.status = Objects.requireNonNull(status, "status");
        this.score = score;
        boolean scored = status == Status.SCORED || status == Status.COUNTED_AS_ZERO;
        boolean zero = score == null || score.exact().signum() == 0;
        if (status == Status.STATED || scored != (score != null) || (status == Status.COUNTED_AS_ZERO && !zero)) {
            throw new IllegalArgumentException(
                    "criterion " + criterion.id() + " cannot be " + status + " with score " + score);
        }
    }

    /**
     * Returns the criterion.
     *
     * @return the criterion that this is the result of
     */
    public Criterion criterion() {
        return criterion;
    }

    /**
     * Returns how the criterion came to its score, or why it has none.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * Returns the score.
     *
     * @return its score, in [0, top]; empty unless it was scored or counted as zero
     */
    public Optional<Figure> score() {
        return Optional.ofNullable(score);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionResult that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns id, score and status, for example "4.2: 150.00" or "4.2: NOT_APPLICABLE". */
    @Override
    public String toString() {
        return criterion.id() + ": " + (status == Status.SCORED ? "" : status + (score == null ? "" : " "))
                + (score == null ? "" : score.toString());
    }

    private Form form() {
        return new Form(criterion, status, score);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a criterion's result is read through its serialized form");
    }

    private record Form(
            Criterion criterion, Status status, @Nullable Figure score) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new CriterionResult(criterion, status, score));
        }
    }
}
