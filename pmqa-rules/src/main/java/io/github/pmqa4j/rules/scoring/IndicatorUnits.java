package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.SteppedScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts sound indicators of moderate numbers in units of a score, by the built-in achievement scales. */
final class IndicatorUnits {
    // With numbers up to these no product below overflows; larger ones take the long way.
    static final long LARGEST_NUMERATOR = 1_000_000;
    static final long LARGEST_DENOMINATOR = 1_000;
    static final long LARGEST_WEIGHT = 1_000;
    static final long WIDEST_BAND = 1_000;

    private static final long UNCOUNTED = 1_000;
    private static final boolean[] DIVIDES_A_THOUSAND = new boolean[(int) LARGEST_DENOMINATOR + 1];

    static {
        for (int d = 1; d < DIVIDES_A_THOUSAND.length; d++) {
            DIVIDES_A_THOUSAND[d] = 1_000 % d == 0;
        }
    }

    private final boolean counts;
    private final @Nullable LinearBand usualBand;
    private final boolean bandsOnValues;
    private final long hundred;

    IndicatorUnits(ScoringModel model, long hundred) {
        AchievementScale achievement = model.achievement();
        bandsOnValues = model.bandsOnValues();
        counts = achievement instanceof SteppedScale || achievement instanceof LinearBandScale;
        usualBand = achievement instanceof LinearBandScale scale ? scale.band() : null;
        this.hundred = hundred;
    }

    /** Adds the mean of the indicators; returns false where it cannot. */
    boolean add(Indicators evidence, Tally tally, int row) {
        List<Indicator> indicators = evidence.indicators();
        int count = indicators.size();
        if (!counts || count == 0) {
            return false;
        }
        long weights = 0;
        boolean weighted = indicators.get(0).weight() != null;
        for (int i = 0; i < count; i++) {
            long weight = weightOf(indicators.get(i), weighted);
            if (weight == 0) {
                return false;
            }
            weights += weight;
        }
        if (weights > UNCOUNTED && !tally.count(bits(weights))) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Indicator indicator = indicators.get(i);
            if (!add(indicator, weightOf(indicator, weighted), weights, tally, row)) {
                return false;
            }
        }
        return true;
    }

    // Returns 0 where the weight cannot be counted, or is there although others have none, or the other way round.
    private static long weightOf(Indicator indicator, boolean weighted) {
        Fraction weight = indicator.weight();
        if (weight == null) {
            return weighted ? 0 : 1;
        }
        boolean small = weight.isLong()
                && weight.longDenominator() == 1
                && weight.longNumerator() > 0
                && weight.longNumerator() <= LARGEST_WEIGHT;
        return weighted && small ? weight.longNumerator() : 0;
    }

    private boolean add(Indicator indicator, long weight, long weights, Tally tally, int row) {
        Fraction aim = indicator.target();
        Fraction value = indicator.actual();
        if (aim == null || !isSmall(aim) || !isSmall(value) || aim.signum() <= 0) {
            return false;
        }
        LinearBand own = indicator.band();
        LinearBand band = own == null ? usualBand : own;
        if (band != null && (!isNarrow(band) || (own != null && bandsOnValues))) {
            return false;
        }
        if (!countDigits(aim.longNumerator(), value.longDenominator(), tally)) {
            return false;
        }
        if (!indicator.appropriate()) {
            return true;
        }
        // Achievement is 100 * reached / target percent, both whole.
        long target = aim.longNumerator() * value.longDenominator();
        long actual = value.longNumerator() * aim.longDenominator();
        long reached = Math.max(0, indicator.direction() == Direction.HIGHER_IS_BETTER ? actual : 2 * target - actual);
        if (band == null) {
            return reached < target
                    ? tally.add(row, hundred, 3 * reached * weight, target * weights)
                    : tally.add(row, hundred, steps(reached, target) * weight, weights);
        }
        long from = band.from().longNumerator();
        long to = band.to().longNumerator();
        if (100 * reached < from * target) {
            return true;
        }
        if (100 * reached > to * target) {
            return tally.add(row, hundred, 5 * weight, weights);
        }
        long width = (to - from) * target;
        return tally.add(row, hundred, (width + 4 * (100 * reached - from * target)) * weight, width * weights);
    }

    // What becomes a denominator of exact scores may have so many digits together. The least common multiple of all
    // numbers up
    // to 1,000 has 433 of them: for targets, widths of bands and sums of weights these are set aside, and for values
    // the four
    // of 1,000, which their denominators mostly divide.
    private static boolean countDigits(long target, long denominator, Tally tally) {
        return (target <= UNCOUNTED || tally.count(bits(target)))
                && (DIVIDES_A_THOUSAND[(int) denominator] || tally.count(bits(denominator)));
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }

    private static long steps(long reached, long target) {
        if (100 * reached <= 101 * target) {
            return 3;
        }
        return 100 * reached <= 105 * target ? 4 : 5;
    }

    private static boolean isSmall(Fraction value) {
        return value.isLong()
                && Math.abs(value.longNumerator()) <= LARGEST_NUMERATOR
                && value.longDenominator() <= LARGEST_DENOMINATOR;
    }

    private static boolean isNarrow(LinearBand band) {
        return band.measure() == LinearBand.Measure.ACHIEVEMENT
                && band.from().isWhole()
                && band.to().isWhole()
                && band.from().signum() >= 0
                && band.from().compareTo(band.to()) < 0
                && band.to().compareTo(Fraction.of(WIDEST_BAND)) <= 0;
    }
}
