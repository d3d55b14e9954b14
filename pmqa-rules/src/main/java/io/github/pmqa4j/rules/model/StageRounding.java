package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is rounded on the way, for comparison with systems that do; by default nothing is.
 *
 * <p>Truncating category and total to whole numbers, and the level to one decimal half up, gives 257 and 2.1 for the reference
 * report in place of 257.38 and 2.06. Immutable and safe for use by many threads.
 *
 * @param criterion how the score of a criterion is rounded, or null for not at all
 * @param category how the score of a category is rounded
 * @param total how the total is rounded
 * @param level how the level is rounded
 */
public record StageRounding(
        @Nullable Rounding criterion,
        @Nullable Rounding category,
        @Nullable Rounding total,
        @Nullable Rounding level) implements Serializable {
    /** Nothing is rounded before it is reported. */
    public static final StageRounding NONE = new StageRounding(null, null, null, null);

    /**
     * Rounds a value if its stage does.
     *
     * @param stage the rounding of the stage, or null
     * @param value the exact value
     * @return the value that the next stage computes with
     */
    public static Fraction apply(@Nullable Rounding stage, Fraction value) {
        return stage == null ? value : stage.round(value);
    }

    /**
     * Returns how the figures of a stage are printed.
     *
     * @param stage the rounding of the stage, or null
     * @return that rounding, or two decimals half up
     */
    public static Rounding reporting(@Nullable Rounding stage) {
        return stage == null ? Rounding.REPORTED : stage;
    }
}
