package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of one category.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the category
 * @param status how it came to its score, or why it has none
 * @param score its score, in [0, top]; null where it was left out
 * @param band the band its exact score lies in; null where it has no score
 * @param criteria the results of its criteria, in the order of the framework
 */
public record CategoryResult(
        Category category,
        Status status,
        @Nullable Figure score,
        @Nullable NamedLimit band,
        List<CriterionResult> criteria)
        implements Serializable {
    /**
     * Makes a result.
     *
     * @param category the component {@code category}
     * @param status the component {@code status}
     * @param score the component {@code score}
     * @param band the component {@code band}
     * @param criteria the component {@code criteria}
     * @throws IllegalArgumentException if status, score and band contradict each other
     */
    public CategoryResult {
        Objects.requireNonNull(category, "category");
        criteria = List.copyOf(criteria);
        boolean scored = status == Status.SCORED || status == Status.STATED || status == Status.COUNTED_AS_ZERO;
        if ((!scored && status != Status.LEFT_OUT) || scored != (score != null) || scored != (band != null)) {
            throw new IllegalArgumentException(
                    "category " + category.id() + " cannot be " + status + " with score " + score);
        }
    }
}
