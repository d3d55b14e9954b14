package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a results criterion: what was to be reached, and what was.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param name its name, if it has one
 * @param direction which way it is better
 * @param target what was to be reached, in the indicator's unit; sound above 0
 * @param actual what was reached, in the same unit; any number, 0 is one
 * @param weight its share of the criterion relative to the other indicators, sound above 0; either all indicators of a
 *     criterion have one or none
 * @param band its own range of achievement, if the scoring model's scale is not to be used
 * @param appropriate the assessor's verdict; an indicator that is not appropriate scores 0
 * @param earlier what was reached in earlier years, oldest first
 */
public record Indicator(
        @Nullable LocalizedText name,
        Direction direction,
        Fraction target,
        Fraction actual,
        @Nullable Fraction weight,
        @Nullable LinearBand band,
        boolean appropriate,
        Map<FiscalYear, Fraction> earlier)
        implements Serializable {
    /**
     * Makes an indicator.
     *
     * @param name the component {@code name}
     * @param direction the component {@code direction}
     * @param target the component {@code target}
     * @param actual the component {@code actual}
     * @param weight the component {@code weight}
     * @param band the component {@code band}
     * @param appropriate the component {@code appropriate}
     * @param earlier the component {@code earlier}
     */
    public Indicator {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
        earlier.values().forEach(value -> Objects.requireNonNull(value, "earlier"));
        earlier = earlier.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(earlier));
    }

    /**
     * Returns an indicator with nothing but its numbers.
     *
     * @param direction which way it is better
     * @param target what was to be reached
     * @param actual what was reached
     * @return the indicator, appropriate and without weight
     */
    public static Indicator of(Direction direction, Fraction target, Fraction actual) {
        return new Indicator(null, direction, target, actual, null, null, true, Map.of());
    }

    /**
     * Returns this indicator with a weight.
     *
     * @param newWeight its share relative to the criterion's other indicators
     * @return the indicator
     */
    public Indicator withWeight(Fraction newWeight) {
        return new Indicator(name, direction, target, actual, newWeight, band, appropriate, earlier);
    }

    /**
     * Returns this indicator with its own range of achievement.
     *
     * @param newBand the range
     * @return the indicator
     */
    public Indicator withBand(LinearBand newBand) {
        return new Indicator(name, direction, target, actual, weight, newBand, appropriate, earlier);
    }

    /**
     * Returns this indicator with another actual value.
     *
     * @param newActual what was reached
     * @return the indicator
     */
    public Indicator withActual(Fraction newActual) {
        return new Indicator(name, direction, target, newActual, weight, band, appropriate, earlier);
    }

    /**
     * Returns this indicator with the verdict that it does not fit, so that it scores 0.
     *
     * @return the indicator
     */
    public Indicator notAppropriate() {
        return new Indicator(name, direction, target, actual, weight, band, false, earlier);
    }
}
