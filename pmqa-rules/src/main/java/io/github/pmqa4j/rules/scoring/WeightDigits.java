package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.internal.CommonDenominator;
import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches over how many digits a model's weights can give to exact scores. An assessment may bring 2,000 digits of its own, and a
 * number has 4,000 at most: a model that left no room would fail in the middle of scoring.
 */
final class WeightDigits {
    static final int MOST = 1_500;

    private static final double PER_BIT = Math.log10(2);

    // The least common multiple of the numbers up to n stays below e to the 1.04 n.
    private static final double PER_UNIT = 1.04 * Math.log10(Math.E);

    private WeightDigits() {}

    /** Throws an IllegalArgumentException if sums by these weights can become too long. */
    static void requireFew(Layout layout) {
        List<BigInteger> sums = new ArrayList<>();
        for (int c = 0; c < layout.categories(); c++) {
            sums.add(sum(layout.weights(c), layout));
        }
        // A sum of weights becomes a denominator, and so does that of any of them, which is no larger.
        int apart = 0;
        BigInteger largest = BigInteger.ONE;
        for (BigInteger sum : sums) {
            apart += digits(sum);
            largest = largest.max(sum);
        }
        double together = largest.bitLength() < Integer.SIZE ? PER_UNIT * largest.intValue() : apart;
        Fraction max = layout.model.levelScale().max();
        int digits = Math.min(apart, (int) together)
                + digits(sum(layout.weights(), layout))
                + digits(max.numerator())
                + digits(max.denominator());
        if (digits > MOST) {
            throw tooLong(layout, Integer.toString(digits));
        }
    }

    // The sum of the weights as whole numbers of the same ratios.
    private static BigInteger sum(List<Fraction> weights, Layout layout) {
        CommonDenominator common = new CommonDenominator(MOST);
        weights.forEach(weight -> common.add(weight.denominator()));
        if (common.isTooLong()) {
            throw tooLong(layout, "more");
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger divisor = BigInteger.ZERO;
        for (Fraction weight : weights) {
            BigInteger whole = weight.numerator().multiply(common.value().divide(weight.denominator()));
            sum = sum.add(whole);
            divisor = divisor.gcd(whole);
        }
        return sum.divide(divisor);
    }

    private static int digits(BigInteger value) {
        return (int) (value.bitLength() * PER_BIT) + 1;
    }

    private static IllegalArgumentException tooLong(Layout layout, String digits) {
        return new IllegalArgumentException("weights and highest level of model " + layout.model.id()
                + " must need at most " + MOST + " digits in exact scores of framework " + layout.framework.id()
                + ", but need " + digits);
    }
}
