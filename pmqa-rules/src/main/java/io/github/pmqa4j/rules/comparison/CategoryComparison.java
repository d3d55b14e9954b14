package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A category on both sides of a comparison.
 *
 * <p>Category 4 of the reference report is 475.00 in STRENGTH first and 150.00 in URGENT second: its gap is -325.00 and its band
 * changed. Immutable and safe for use by many threads.
 *
 * @param category the category
 * @param score its score on both sides
 * @param firstBand its band on the first side; null where it has no score
 * @param secondBand its band on the second side; null where it has no score
 * @param criteria its criteria, in the order of the framework
 */
public record CategoryComparison(
        Category category,
        ComparedFigure score,
        @Nullable NamedLimit firstBand,
        @Nullable NamedLimit secondBand,
        List<CriterionComparison> criteria)
        implements Serializable {
    /**
     * Makes a comparison.
     *
     * @param category the component {@code category}
     * @param score the component {@code score}
     * @param firstBand the component {@code firstBand}
     * @param secondBand the component {@code secondBand}
     * @param criteria the component {@code criteria}
     */
    public CategoryComparison {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(score, "score");
        criteria = List.copyOf(criteria);
    }

    /**
     * Says whether the category lies in different bands.
     *
     * @return false where a side has no band
     */
    public boolean bandChanged() {
        return firstBand != null && secondBand != null && !firstBand.equals(secondBand);
    }
}
