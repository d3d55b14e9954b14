package io.github.pmqa4j.examples.strategy;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.Totals;

/**
 * A progressive level scale: the basics are worth less per point than what comes after them. Level 1 is reached with 60 % of
 * the top, level 2 with 80 %, and level 4 with all of it; between these the level rises in straight lines.
 *
 * <p>On a top of 500, a total of 150 is level 0.5, 300 is 1, 350 is 1.5, 400 is 2 and 450 is 3.
 */
public record MaturityLevel() implements LevelScale {
    private static final Fraction BASIC = Fraction.of(3, 5);
    private static final Fraction ADVANCE = Fraction.of(4, 5);

    @Override
    public String id() {
        return "maturity";
    }

    @Override
    public Fraction max() {
        return Fraction.of(4);
    }

    @Override
    public Fraction level(Totals totals) {
        Fraction share = totals.total().dividedBy(totals.top());
        if (share.compareTo(BASIC) <= 0) {
            return share.dividedBy(BASIC);
        }
        if (share.compareTo(ADVANCE) <= 0) {
            return Fraction.ONE.plus(share.minus(BASIC).times(5));
        }
        return Fraction.of(2).plus(share.minus(ADVANCE).times(10));
    }
}
