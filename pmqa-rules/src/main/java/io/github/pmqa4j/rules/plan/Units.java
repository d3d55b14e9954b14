package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Whole numbers of a common unit: sums and comparisons of these need no common denominators. */
final class Units {
    private Units() {}

    /** Returns the least number that makes all values whole when they are multiplied by it. */
    static Fraction perOne(Collection<Fraction> values) {
        BigInteger common = BigInteger.ONE;
        for (Fraction value : values) {
            BigInteger denominator = value.denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return Fraction.of(common, BigInteger.ONE);
    }

    static List<Fraction> times(List<Fraction> values, Fraction factor) {
        return values.stream().map(value -> value.times(factor)).toList();
    }

    /**
     * Returns the least whole number in a range that a condition holds for.
     *
     * @param from a whole number
     * @param to a whole number that the condition holds for, as it does for all above one that it holds for
     */
    static Fraction least(Fraction from, Fraction to, Predicate<Fraction> condition) {
        BigInteger low = from.numerator();
        BigInteger high = to.numerator();
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (condition.test(Fraction.of(middle, BigInteger.ONE))) {
                high = middle;
            } else {
                low = middle.add(BigInteger.ONE);
            }
        }
        return Fraction.of(high, BigInteger.ONE);
    }
}
