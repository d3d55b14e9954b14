package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import java.util.List;

/** Weights as the least whole numbers of the same ratios. */
final class WholeWeights {
    private WholeWeights() {}

    /**
     * Returns 1, 2, 6 for 0.25, 0.5, 1.5.
     *
     * @throws ArithmeticException if one does not fit a long
     */
    static long[] of(List<Fraction> weights) {
        BigInteger common = BigInteger.ONE;
        for (Fraction weight : weights) {
            BigInteger d = weight.denominator();
            common = common.divide(common.gcd(d)).multiply(d);
        }
        BigInteger divisor = BigInteger.ZERO;
        BigInteger[] whole = new BigInteger[weights.size()];
        for (int i = 0; i < whole.length; i++) {
            Fraction weight = weights.get(i);
            whole[i] = weight.numerator().multiply(common.divide(weight.denominator()));
            divisor = divisor.gcd(whole[i]);
        }
        long[] result = new long[whole.length];
        for (int i = 0; i < whole.length; i++) {
            result[i] = whole[i].divide(divisor).longValueExact();
        }
        return result;
    }

    static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        return sum;
    }

    static long leastCommonMultiple(long a, long b) {
        long divisor = BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValueExact();
        return Math.multiplyExact(a / divisor, b);
    }
}
