package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator has reached, as an achievement scale sees it.
 *
 * <p>In percent it is {@code 100 * actual / target} if higher is better, and {@code 200 - 100 * actual / target} if lower is
 * better, at least 0: 84.81 of 98 is 86.5408... percent, and 12 against a limit of 10 is 80 percent. Immutable and safe for
 * use by many threads.
 */
public final class Achievement {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction TWICE = Fraction.of(200);

    private final Fraction actual;
    private final @Nullable Fraction target;
    private final Direction direction;

    private Achievement(Fraction actual, @Nullable Fraction target, Direction direction) {
        this.actual = Objects.requireNonNull(actual, "actual");
        this.target = target;
        this.direction = Objects.requireNonNull(direction, "direction");
    }

    /**
     * Returns what was reached of a target.
     *
     * @param actual what was reached
     * @param target what was to be reached; only one above 0 gives a percentage
     * @param direction which way it is better
     * @return the achievement
     */
    public static Achievement of(Fraction actual, Fraction target, Direction direction) {
        return new Achievement(actual, Objects.requireNonNull(target, "target"), direction);
    }

    /**
     * Returns what was reached without a target.
     *
     * @param actual what was reached
     * @param direction which way it is better
     * @return the achievement
     */
    public static Achievement ofValue(Fraction actual, Direction direction) {
        return new Achievement(actual, null, direction);
    }

    /**
     * Returns an achievement of a given percentage.
     *
     * @param percent the share of a target of 100 that was reached, at least 0
     * @return the achievement
     */
    public static Achievement ofPercent(Fraction percent) {
        return new Achievement(Objects.requireNonNull(percent, "percent"), HUNDRED, Direction.HIGHER_IS_BETTER);
    }

    /**
     * Returns what was reached.
     *
     * @return any number, in the indicator's unit
     */
    public Fraction actual() {
        return actual;
    }

    /**
     * Returns what was to be reached.
     *
     * @return the target in the indicator's unit; empty if there is none
     */
    public Optional<Fraction> target() {
        return Optional.ofNullable(target);
    }

    /**
     * Returns which way it is better.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Returns the achievement in percent of the target.
     *
     * @return at least 0; empty without a target above 0
     */
    public Optional<Fraction> percent() {
        return unclamped().map(percent -> percent.signum() < 0 ? Fraction.ZERO : percent);
    }

    /**
     * Returns the achievement in percent of the target, even if that is below 0.
     *
     * @return for example -40 for 12 against a limit of 5; empty without a target above 0
     */
    public Optional<Fraction> unclamped() {
        if (target == null || target.signum() <= 0) {
            return Optional.empty();
        }
        Fraction ratio = HUNDRED.times(actual).dividedBy(target);
        return Optional.of(direction == Direction.HIGHER_IS_BETTER ? ratio : TWICE.minus(ratio));
    }

    Fraction requirePercent(Rule rule) {
        return percent()
                .orElseThrow(() -> new IllegalArgumentException(
                        "achievement must have a target above 0 for the rule " + rule.id() + ", but was " + this));
    }

    /** Returns what was reached and what was to be reached, for example "57.3 of 95". */
    @Override
    public String toString() {
        return TextRule.line(target == null ? actual.toString() : actual + " of " + target);
    }
}
