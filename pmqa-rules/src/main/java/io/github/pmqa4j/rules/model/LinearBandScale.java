package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * A scale that rises in a straight line over a band of achievement.
 *
 * <p>With achievement p and a band from a to z: p &lt; a scores 0, a &lt;= p &lt;= z scores {@code 100 + 400 * (p - a) / (z - a)},
 * and p &gt; z scores 500. With 75 to 95, 85 percent is 300. Immutable and safe for use by many threads.
 *
 * @param band the band; its end lies above its start
 */
public record LinearBandScale(LinearBand band) implements AchievementScale {
    private static final Fraction AT_START = Fraction.of(100);
    private static final Fraction RISE = Fraction.of(400);

    /**
     * Makes a scale.
     *
     * @throws IllegalArgumentException if the band does not end above its start
     */
    public LinearBandScale {
        Objects.requireNonNull(band, "band");
        if (band.from().compareTo(band.to()) >= 0) {
            throw new IllegalArgumentException(
                    "band must end above its start, but was " + band.from() + " to " + band.to());
        }
    }

    @Override
    public String id() {
        return "linear-band";
    }

    @Override
    public Fraction score(Achievement achievement) {
        Fraction percent = Objects.requireNonNull(achievement, "achievement").requirePercent(this);
        if (percent.compareTo(band.from()) < 0) {
            return Fraction.ZERO;
        }
        if (percent.compareTo(band.to()) > 0) {
            return Fraction.of(TOP);
        }
        return AT_START.plus(
                RISE.times(percent.minus(band.from())).dividedBy(band.to().minus(band.from())));
    }

    /** Returns id and band, for example "linear-band: 75 ... 95 %". */
    @Override
    public String toString() {
        return id() + ": " + band;
    }
}
