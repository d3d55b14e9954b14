package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LevelScale;

/** A user's own level scale: a third of the top and two thirds open the levels 1 and 2, the top opens 3. */
record SteppedLevel() implements LevelScale {
    @Override
    public String id() {
        return "stepped-level";
    }

    @Override
    public Fraction max() {
        return Fraction.of(3);
    }

    @Override
    public Fraction level(Fraction total, int top) {
        long thirds = total.times(3)
                .dividedBy(top)
                .numerator()
                .divide(total.times(3).dividedBy(top).denominator())
                .longValue();
        return Fraction.of(thirds);
    }
}
