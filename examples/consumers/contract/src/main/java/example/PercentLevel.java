package example;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.Totals;

/** A level that is the total in percent of the top: on a top of 500, a total of 257 is level 51.4. */
public record PercentLevel() implements LevelScale {
    @Override
    public String id() {
        return "percent";
    }

    @Override
    public Fraction max() {
        return Fraction.of(100);
    }

    @Override
    public Fraction level(Totals totals) {
        return totals.total().times(100).dividedBy(totals.top());
    }
}
