package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.Objects;

/**
 * A range over which an indicator's score rises from 100 to 500: of its achievement in percent of the target, or of its value.
 *
 * <p>On the band from 75 to 95 percent, 85 percent scores {@code 100 + 400 * (85 - 75) / (95 - 75) = 300}. On the band of the
 * values from 4 to 0, where lower is better, no complaints score 500, one scores 400 and five score 0. Immutable and safe for use
 * by many threads.
 *
 * @param from what scores 100; what is worse scores 0
 * @param to what scores 500, as does what is better; sound above {@code from} in percent, and different from it in values
 * @param measure what the two numbers are of
 */
public record LinearBand(Fraction from, Fraction to, Measure measure) implements Serializable {
    /** What a band's numbers are of. */
    public enum Measure {
        /** The achievement: percent of the target. */
        ACHIEVEMENT,
        /** The actual value in the indicator's unit; no target is needed, and the end that is better may be the lower one. */
        VALUE
    }

    /** Makes a band. */
    public LinearBand {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(measure, "measure");
    }

    /**
     * Makes a band of the achievement.
     *
     * @param from the percentage that scores 100
     * @param to the percentage that scores 500
     */
    public LinearBand(Fraction from, Fraction to) {
        this(from, to, Measure.ACHIEVEMENT);
    }

    /**
     * Returns a band of the achievement between whole percentages, such as 75 to 95.
     *
     * @param from the percentage that scores 100
     * @param to the percentage that scores 500
     * @return the band
     */
    public static LinearBand of(long from, long to) {
        return new LinearBand(Fraction.of(from), Fraction.of(to));
    }

    /**
     * Returns a band of the value.
     *
     * @param from the value that scores 100
     * @param to the value that scores 500; below {@code from} if lower is better
     * @return the band
     */
    public static LinearBand ofValues(Fraction from, Fraction to) {
        return new LinearBand(from, to, Measure.VALUE);
    }

    /**
     * Returns a band of the value between whole numbers: {@code ofValues(4, 0)} is for complaints.
     *
     * @param from the value that scores 100
     * @param to the value that scores 500; below {@code from} if lower is better
     * @return the band
     */
    public static LinearBand ofValues(long from, long to) {
        return ofValues(Fraction.of(from), Fraction.of(to));
    }

    /** Returns both ends, for example "75 ... 95 %". */
    @Override
    public String toString() {
        return TextRule.line(
                Numbers.text(from) + " ... " + Numbers.text(to) + (measure == Measure.ACHIEVEMENT ? " %" : ""));
    }
}
