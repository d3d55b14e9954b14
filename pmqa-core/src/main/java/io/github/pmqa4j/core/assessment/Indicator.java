package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a results criterion: what was to be reached, and what was.
 *
 * <p>{@code Indicator.of(Direction.HIGHER_IS_BETTER, "80", "82.5")} was to reach 80 and reached 82.5. Immutable and safe for use by
 * many threads.
 */
public final class Indicator implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable LocalizedText name;
    private final Direction direction;
    private final @Nullable Fraction target;
    private final Fraction actual;
    private final @Nullable Fraction weight;
    private final @Nullable LinearBand band;
    private final boolean appropriate;
    private final transient Map<FiscalYear, Fraction> earlier;

    // Takes what its callers have checked: an indicator is mostly made of another by changing one thing.
    private Indicator(
            @Nullable LocalizedText name,
            Direction direction,
            @Nullable Fraction target,
            Fraction actual,
            @Nullable Fraction weight,
            @Nullable LinearBand band,
            boolean appropriate,
            Map<FiscalYear, Fraction> earlier) {
        this.name = name;
        this.direction = direction;
        this.target = target;
        this.actual = actual;
        this.weight = weight;
        this.band = band;
        this.appropriate = appropriate;
        this.earlier = earlier;
    }

    /**
     * Returns an indicator with a target and nothing but its numbers.
     *
     * @param direction which way it is better
     * @param target what was to be reached, in the indicator's unit; sound above 0
     * @param actual what was reached, in the same unit; any number, 0 included
     * @return the indicator, appropriate and without weight
     */
    public static Indicator of(Direction direction, Fraction target, Fraction actual) {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(actual, "actual");
        return new Indicator(null, direction, target, actual, null, null, true, Map.of());
    }

    /**
     * Returns an indicator with a target and nothing but its numbers.
     *
     * @param direction which way it is better
     * @param target what was to be reached, such as "95"
     * @param actual what was reached, such as "57.3"
     * @return the indicator, appropriate and without weight
     * @throws IllegalArgumentException if a text is not a number
     */
    public static Indicator of(Direction direction, String target, String actual) {
        return of(
                direction,
                Fraction.parse(Objects.requireNonNull(target, "target")),
                Fraction.parse(Objects.requireNonNull(actual, "actual")));
    }

    /**
     * Returns an indicator without a target, which is measured by its value on a band of its own: for a goal such as no deaths
     * or no complaints, of which a share would make no sense.
     *
     * @param actual what was reached, in the indicator's unit; any number, 0 included
     * @param band the range of the value, such as {@link LinearBand#ofValues}; if it ends below its start, lower is better
     * @return the indicator, appropriate and without weight
     * @throws IllegalArgumentException if the band is not one of values
     */
    public static Indicator ofValue(Fraction actual, LinearBand band) {
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(band, "band");
        if (band.measure() != LinearBand.Measure.VALUE) {
            throw new IllegalArgumentException("band must be a band of values, but was " + band);
        }
        Direction direction =
                band.from().compareTo(band.to()) <= 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        return new Indicator(null, direction, null, actual, null, band, true, Map.of());
    }

    /**
     * Returns this indicator with another name.
     *
     * @param newName the name, or null for none
     * @return the indicator
     */
    public Indicator withName(@Nullable LocalizedText newName) {
        return new Indicator(newName, direction, target, actual, weight, band, appropriate, earlier);
    }

    /**
     * Returns this indicator with another target.
     *
     * @param newTarget what was to be reached, or null if it is measured by its value
     * @return the indicator
     */
    public Indicator withTarget(@Nullable Fraction newTarget) {
        return new Indicator(name, direction, newTarget, actual, weight, band, appropriate, earlier);
    }

    /**
     * Returns this indicator with another actual value.
     *
     * @param newActual what was reached
     * @return the indicator
     */
    public Indicator withActual(Fraction newActual) {
        return new Indicator(
                name,
                direction,
                target,
                Objects.requireNonNull(newActual, "newActual"),
                weight,
                band,
                appropriate,
                earlier);
    }

    /**
     * Returns this indicator with a weight.
     *
     * @param newWeight its share relative to the criterion's other indicators, or null for none
     * @return the indicator
     */
    public Indicator withWeight(@Nullable Fraction newWeight) {
        return new Indicator(name, direction, target, actual, newWeight, band, appropriate, earlier);
    }

    /**
     * Returns this indicator with its own band.
     *
     * @param newBand the band, or null for the scoring model's scale
     * @return the indicator
     */
    public Indicator withBand(@Nullable LinearBand newBand) {
        return new Indicator(name, direction, target, actual, weight, newBand, appropriate, earlier);
    }

    /**
     * Returns this indicator with the assessor's verdict.
     *
     * @param newAppropriate whether the indicator fits; one that does not scores 0
     * @return the indicator
     */
    public Indicator withAppropriate(boolean newAppropriate) {
        return new Indicator(name, direction, target, actual, weight, band, newAppropriate, earlier);
    }

    /**
     * Returns this indicator with other earlier years.
     *
     * @param newEarlier what was reached in earlier years, in any order
     * @return the indicator
     */
    public Indicator withEarlier(Map<FiscalYear, Fraction> newEarlier) {
        Objects.requireNonNull(newEarlier, "newEarlier");
        Map<FiscalYear, Fraction> copy = Copies.sortedMap(newEarlier, FiscalYear.class, Fraction.class, "earlier");
        return new Indicator(name, direction, target, actual, weight, band, appropriate, copy);
    }

    /**
     * Returns its name.
     *
     * @return the name, or null if it has none
     */
    public @Nullable LocalizedText name() {
        return name;
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
     * Returns what was to be reached.
     *
     * @return the target in the indicator's unit, sound above 0; or null, sound only with a band of values
     */
    public @Nullable Fraction target() {
        return target;
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
     * Returns its share of the criterion relative to the other indicators.
     *
     * @return the weight, sound above 0; or null: either all indicators of a criterion have one or none
     */
    public @Nullable Fraction weight() {
        return weight;
    }

    /**
     * Returns the band that it is scored on.
     *
     * @return its own band, or null if the scoring model's scale is to be used
     */
    public @Nullable LinearBand band() {
        return band;
    }

    /**
     * Returns the assessor's verdict.
     *
     * @return whether it is appropriate; an indicator that is not scores 0
     */
    public boolean appropriate() {
        return appropriate;
    }

    /**
     * Returns what was reached in earlier years.
     *
     * @return the values by year, oldest first
     */
    public Map<FiscalYear, Fraction> earlier() {
        return earlier;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns what was reached and what was to be reached, for example "82.5 of 80". */
    @Override
    public String toString() {
        return TextRule.line(Numbers.text(actual) + (target == null ? " on " + band : " of " + Numbers.text(target)));
    }

    private Form form() {
        return new Form(name, direction, target, actual, weight, band, appropriate, earlier);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an indicator is read through its serialized form");
    }

    private record Form(
            @Nullable LocalizedText name,
            Direction direction,
            @Nullable Fraction target,
            Fraction actual,
            @Nullable Fraction weight,
            @Nullable LinearBand band,
            boolean appropriate,
            Map<FiscalYear, Fraction> earlier)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> of(direction, Fraction.ONE, actual)
                    .withName(name)
                    .withTarget(target)
                    .withWeight(weight)
                    .withBand(band)
                    .withAppropriate(appropriate)
                    .withEarlier(earlier));
        }
    }
}
