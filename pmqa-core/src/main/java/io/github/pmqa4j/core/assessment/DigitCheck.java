package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.CommonDenominator;
import io.github.pmqa4j.core.internal.DigitLimits;
import io.github.pmqa4j.core.number.Fraction;

/**
 * Watches over the length of exact scores. One instance serves one assessment.
 *
 * <p>Targets, widths of bands and sums of weights become denominators of exact scores, and unlike denominators multiply. Ten
 * indicators with targets like 85 make about ten digits; the whole numbers up to 1,000, all together, 433.
 */
final class DigitCheck {
    // Every score's denominator divides the product of these.
    private final CommonDenominator targets = new CommonDenominator(DigitLimits.SCORES);
    private final CommonDenominator values = new CommonDenominator(DigitLimits.SCORES);
    private final CommonDenominator starts = new CommonDenominator(DigitLimits.SCORES);
    private final CommonDenominator widths = new CommonDenominator(DigitLimits.SCORES);
    private final CommonDenominator weights = new CommonDenominator(DigitLimits.SCORES);
    private final CommonDenominator sums = new CommonDenominator(DigitLimits.SCORES);
    private Fraction sum = Fraction.ZERO;
    private boolean isTooLong;
    private boolean isReported;

    static boolean isTooLong(Fraction number) {
        return !number.isLong() && DigitLimits.isTooLong(number.numerator(), number.denominator());
    }

    void add(Indicator indicator) {
        if (isTooLong) {
            return;
        }
        Fraction weight = indicator.weight();
        sum = sum.plus(weight == null ? Fraction.ONE : weight);
        if (weight != null) {
            addDenominator(weight, weights);
        }
        addDenominator(indicator.actual(), values);
        LinearBand band = indicator.band();
        if (band != null) {
            addDenominator(band.from(), starts);
            addNumerator(band.to().minus(band.from()), widths);
        }
        Fraction target = indicator.target();
        if (target != null && (band == null || band.measure() == LinearBand.Measure.ACHIEVEMENT)) {
            addNumerator(target, targets);
        }
        isTooLong = digits() > DigitLimits.SCORES;
    }

    /** Ends a criterion; returns how many digits there are together if they became too many in it, else 0. */
    int endOfCriterion() {
        boolean wasReported = isReported;
        if (!isTooLong) {
            addNumerator(sum, sums);
            isTooLong = digits() > DigitLimits.SCORES;
        }
        sum = Fraction.ZERO;
        isReported = isTooLong;
        return isTooLong && !wasReported ? digits() : 0;
    }

    private int digits() {
        return targets.digits()
                + values.digits()
                + starts.digits()
                + widths.digits()
                + weights.digits()
                + sums.digits();
    }

    private static void addNumerator(Fraction number, CommonDenominator multiple) {
        if (number.isLong()) {
            multiple.add(number.longNumerator());
        } else {
            multiple.add(number.numerator());
        }
    }

    private static void addDenominator(Fraction number, CommonDenominator multiple) {
        if (number.isLong()) {
            multiple.add(number.longDenominator());
        } else {
            multiple.add(number.denominator());
        }
    }
}
