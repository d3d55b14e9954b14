package io.github.pmqa4j.rules.trend;

import io.github.pmqa4j.core.framework.Category;
import java.io.Serializable;
import java.util.Objects;

/**
 * A category over the years.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the category
 * @param scores its scores
 */
public record CategoryTrend(Category category, TrendSeries scores) implements Serializable {
    /**
     * Makes a trend.
     *
     * @param category the component {@code category}
     * @param scores the component {@code scores}
     */
    public CategoryTrend {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(scores, "scores");
    }
}
