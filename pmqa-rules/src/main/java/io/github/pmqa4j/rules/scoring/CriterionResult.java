package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Figure;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of one criterion.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param criterion the criterion
 * @param status how it came to its score, or why it has none
 * @param score its score, in [0, top]; null unless it was scored or counted as zero
 */
public record CriterionResult(
        Criterion criterion, Status status, @Nullable Figure score) implements Serializable {
    /**
     * Makes a result.
     *
     * @param criterion the component {@code criterion}
     * @param status the component {@code status}
     * @param score the component {@code score}
     * @throws IllegalArgumentException if status and score contradict each other
     */
    public CriterionResult {
        Objects.requireNonNull(criterion, "criterion");
        boolean scored = status == Status.SCORED || status == Status.COUNTED_AS_ZERO;
        boolean zero = score == null || score.exact().signum() == 0;
        if (status == Status.STATED || scored != (score != null) || (status == Status.COUNTED_AS_ZERO && !zero)) {
            throw new IllegalArgumentException(
                    "criterion " + criterion.id() + " cannot be " + status + " with score " + score);
        }
    }
}
