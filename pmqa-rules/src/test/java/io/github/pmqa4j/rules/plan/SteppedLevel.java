package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.Totals;

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
    public Fraction level(Totals totals) {
        Fraction thirds = totals.total().times(3).dividedBy(totals.top());
        return Fraction.of(thirds.numerator().divide(thirds.denominator()).longValue());
    }
}
