package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Whole numbers of a common unit: sums and comparisons of these need no common denominators. */
final class WholeUnits {
    private WholeUnits() {}

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

    /** Returns the least whole number that is not below a value. */
    static Fraction up(Fraction value) {
        if (value.isWhole()) {
            return value;
        }
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return Fraction.of(parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** Returns the greatest whole number that is not above a value. */
    static Fraction down(Fraction value) {
        return up(value.negated()).negated();
    }

    /**
     * Returns the least whole number in a range that a condition holds for.
     *
     * @param from a whole number
     * @param to a whole number that the condition holds for, as it does for all above one that it holds for
     */
    static Fraction least(Fraction from, Fraction to, Predicate<Fraction> condition) {
        if (condition.test(from)) {
            return from;
        }
        BigInteger low = from.numerator().add(BigInteger.ONE);
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
