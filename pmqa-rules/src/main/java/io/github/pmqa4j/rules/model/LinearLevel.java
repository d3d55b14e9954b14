package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * The level grows in a straight line with the total: {@code level = total * max / top}.
 *
 * <p>With a max of 4 and a top of 500, 180167/700 (257.38) is level 180167/87500 (2.06), 500 is 4.00 and 0 is 0.00. Immutable
 * and safe for use by many threads.
 *
 * @param max the level of a full score, above 0
 */
public record LinearLevel(Fraction max) implements LevelScale {
    /**
     * Makes a scale.
     *
     * @throws IllegalArgumentException if the highest level is not above 0
     */
    public LinearLevel {
        if (Objects.requireNonNull(max, "max").signum() <= 0) {
            throw new IllegalArgumentException("max must be above 0, but was " + max);
        }
    }

    @Override
    public String id() {
        return "linear";
    }

    @Override
    public Fraction level(Totals totals) {
        return Objects.requireNonNull(totals, "totals").total().times(max).dividedBy(totals.top());
    }

    /** Returns id and highest level, for example "linear: to 4". */
    @Override
    public String toString() {
        return TextRule.line(id() + ": to " + max);
    }
}
