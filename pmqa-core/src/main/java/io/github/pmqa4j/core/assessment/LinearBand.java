package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.Objects;

/**
 * An indicator's own range of achievement, in percent, over which its score rises from 100 to 500.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param from the achievement that scores 100; less scores 0
 * @param to the achievement that scores 500, sound above {@code from}; more scores 500
 */
public record LinearBand(Fraction from, Fraction to) implements Serializable {
    /**
     * Makes a band.
     *
     * @param from the component {@code from}
     * @param to the component {@code to}
     */
    public LinearBand {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Returns a band between whole percentages, such as 75 to 95.
     *
     * @param from the achievement that scores 100
     * @param to the achievement that scores 500
     * @return the band
     */
    public static LinearBand of(long from, long to) {
        return new LinearBand(Fraction.of(from), Fraction.of(to));
    }
}
