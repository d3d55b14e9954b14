package io.github.pmqa4j.core.framework;

import io.github.pmqa4j.core.internal.CommonDenominator;
import io.github.pmqa4j.core.internal.DigitLimits;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;

/** What weights must be, one by one and together. */
final class WeightRule {
    private WeightRule() {}

    static void require(Fraction weight, String name) {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be above 0, but was " + weight);
        }
        if (DigitLimits.isTooLong(weight.numerator(), weight.denominator())) {
            throw new IllegalArgumentException(name + " must have at most " + DigitLimits.NUMBER + " digits");
        }
    }

    /** Denominators of weights, and sums of weights, become denominators of scores. */
    static void requireTogether(String framework, List<Category> categories) {
        CommonDenominator denominators = new CommonDenominator(DigitLimits.WEIGHTS);
        CommonDenominator sums = new CommonDenominator(DigitLimits.WEIGHTS);
        Fraction sum = Fraction.ZERO;
        for (Category category : categories) {
            denominators.add(category.weight().denominator());
            Fraction ownSum = Fraction.ZERO;
            for (Criterion criterion : category.criteria()) {
                denominators.add(criterion.weight().denominator());
                requireShort(framework, denominators, sums);
                ownSum = ownSum.plus(criterion.weight());
            }
            sums.add(ownSum.numerator());
            sum = sum.plus(category.weight());
            requireShort(framework, denominators, sums);
        }
        sums.add(sum.numerator());
        requireShort(framework, denominators, sums);
    }

    private static void requireShort(String framework, CommonDenominator denominators, CommonDenominator sums) {
        int digits = denominators.digits() + sums.digits();
        if (digits > DigitLimits.WEIGHTS) {
            throw new IllegalArgumentException("the weights of framework " + framework
                    + " must have a common denominator of at most " + DigitLimits.WEIGHTS
                    + " digits, together with their sums, but had " + digits);
        }
    }
}
