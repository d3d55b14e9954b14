package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.framework.Category;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort says of one category.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the category
 * @param scores its published scores; null where no organization has one, because all leave it out
 * @param bands how many lie in each band of the model by their exact scores, from the lowest
 */
public record CategoryCohort(Category category, @Nullable Distribution scores, List<Share> bands)
        implements Serializable {
    /**
     * Makes what a cohort says of a category.
     *
     * @param category the component {@code category}
     * @param scores the component {@code scores}
     * @param bands the component {@code bands}
     */
    public CategoryCohort {
        Objects.requireNonNull(category, "category");
        bands = List.copyOf(bands);
    }
}
