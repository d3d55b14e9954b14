package io.github.pmqa4j.rules.trend;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.internal.TextRule;
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
    /** Makes a trend. */
    public CategoryTrend {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(scores, "scores");
    }

    /** Returns the id and the points, for example "4: 2561: 150.00, 2562: 300.00 (150.00 since 2561)". */
    @Override
    public String toString() {
        return TextRule.line(category.id() + ": " + scores);
    }
}
