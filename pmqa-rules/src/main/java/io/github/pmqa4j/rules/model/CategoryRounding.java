package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Rounding;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is rounded on the way to the score of a category.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param indicator how the score is rounded that the model's achievement scale gives an indicator, or null for not at all; what
 *     an indicator's own band gives is never rounded
 * @param criterion how the score of a criterion is rounded, or null
 * @param category how the score of the category is rounded, or null
 */
public record CategoryRounding(
        @Nullable Rounding indicator,
        @Nullable Rounding criterion,
        @Nullable Rounding category) implements Serializable {
    /** Nothing is rounded. */
    public static final CategoryRounding NONE = new CategoryRounding(null, null, null);

    /**
     * Returns the same rounding for indicators, criteria and the category.
     *
     * @param rounding how each is rounded
     * @return the roundings
     */
    public static CategoryRounding all(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return new CategoryRounding(rounding, rounding, rounding);
    }

    /** Returns what is rounded, for example "categories DOWN to 0 decimals"; or "nothing". */
    @Override
    public String toString() {
        return StageRounding.NONE.withUsual(this).toString();
    }
}
