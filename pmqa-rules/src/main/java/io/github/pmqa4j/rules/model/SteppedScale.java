package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * The default scale: below target in proportion, from target on in steps.
 *
 * <p>With achievement p: p &lt; 100 scores 3 * p, 100 &lt;= p &lt;= 101 scores 300, 101 &lt; p &lt;= 105 scores 400, and p &gt; 105
 * scores 500. So 41 percent is 123, and 99.6 percent is 298.8. Immutable and safe for use by many threads.
 */
public record SteppedScale() implements AchievementScale {
    private static final Fraction AT_TARGET = Fraction.of(100);
    private static final Fraction ABOVE_TARGET = Fraction.of(101);
    private static final Fraction FAR_ABOVE_TARGET = Fraction.of(105);

    @Override
    public String id() {
        return "stepped";
    }

    @Override
    public Fraction score(Achievement achievement) {
        Fraction percent = Objects.requireNonNull(achievement, "achievement").requirePercent(this);
        if (percent.compareTo(AT_TARGET) < 0) {
            return percent.times(3);
        }
        if (percent.compareTo(ABOVE_TARGET) <= 0) {
            return Fraction.of(300);
        }
        return Fraction.of(percent.compareTo(FAR_ABOVE_TARGET) <= 0 ? 400 : TOP);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id();
    }
}
