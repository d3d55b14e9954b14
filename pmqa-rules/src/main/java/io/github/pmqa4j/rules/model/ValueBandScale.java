package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * A scale that rises in a straight line over a band of the value itself; no target is needed.
 *
 * <p>With a value v, a worse end a and a better end z, {@code share = (v - a) / (z - a)}: below 0 it scores 0, from 0 to 1 it
 * scores {@code 100 + 400 * share}, and above 1 it scores 500. The indicator's direction says which end is the better one. On the
 * band of 75 and 95, where higher is better, 85 is 300; on the band of 4 and 0, where lower is better, no complaints are 500, one
 * is 400 and five are 0. Immutable and safe for use by many threads.
 *
 * @param band the band of values; its ends differ
 */
public record ValueBandScale(LinearBand band) implements AchievementScale {
    private static final Fraction AT_START = Fraction.of(100);
    private static final Fraction RISE = Fraction.of(400);

    /**
     * Makes a scale.
     *
     * @throws IllegalArgumentException if the band is not one of values, or its ends are the same
     */
    public ValueBandScale {
        if (Objects.requireNonNull(band, "band").measure() != LinearBand.Measure.VALUE) {
            throw new IllegalArgumentException("band must be a band of values, but was " + band);
        }
        if (band.from().equals(band.to())) {
            throw new IllegalArgumentException("band must have two different ends, but was " + band);
        }
    }

    @Override
    public String id() {
        return "value-band";
    }

    @Override
    public boolean needsTarget() {
        return false;
    }

    @Override
    public Fraction score(Achievement achievement) {
        boolean higher = Objects.requireNonNull(achievement, "achievement").direction() == Direction.HIGHER_IS_BETTER;
        boolean rising = band.from().compareTo(band.to()) < 0;
        Fraction worse = higher == rising ? band.from() : band.to();
        Fraction better = higher == rising ? band.to() : band.from();
        Fraction share = achievement.actual().minus(worse).dividedBy(better.minus(worse));
        if (share.signum() < 0) {
            return Fraction.ZERO;
        }
        return share.compareTo(Fraction.ONE) > 0 ? Fraction.of(TOP) : AT_START.plus(RISE.times(share));
    }

    /** Returns id and band, for example "value-band: 4 ... 0". */
    @Override
    public String toString() {
        return id() + ": " + band;
    }
}
