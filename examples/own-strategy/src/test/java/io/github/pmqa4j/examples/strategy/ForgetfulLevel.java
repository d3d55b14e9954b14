package io.github.pmqa4j.examples.strategy;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.contract.LevelScaleContract;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.Totals;

/** Forgets, above 400, that level 2 is reached already: 400 is level 2, and 405 is level 1.15. */
record ForgetfulLevel() implements LevelScale {
    @Override
    public String id() {
        return "forgetful";
    }

    @Override
    public Fraction max() {
        return Fraction.of(4);
    }

    @Override
    public Fraction level(Totals totals) {
        Fraction share = totals.total().dividedBy(totals.top());
        if (share.compareTo(Fraction.of(4, 5)) <= 0) {
            return share.times(Fraction.of(5, 2));
        }
        return Fraction.ONE.plus(share.minus(Fraction.of(4, 5)).times(15));
    }

    /** Its contract, which it breaks; run by {@link BrokenStrategyTest} only. */
    static class Contract implements LevelScaleContract {
        @Override
        public LevelScale levelScale() {
            return new ForgetfulLevel();
        }
    }
}
