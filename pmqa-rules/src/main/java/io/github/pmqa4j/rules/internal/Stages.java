package io.github.pmqa4j.rules.internal;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import org.jspecify.annotations.Nullable;

/** What a stage of a scoring model does to a value, and how its figures are printed. */
public final class Stages {
    private Stages() {}

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
