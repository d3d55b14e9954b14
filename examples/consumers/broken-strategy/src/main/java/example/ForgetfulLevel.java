package example;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.Totals;

/** Forgets, above four fifths of the top, that level 2 is reached already: 400 of 500 is level 2, and 405 is level 1.15. */
public record ForgetfulLevel() implements LevelScale {
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
}
