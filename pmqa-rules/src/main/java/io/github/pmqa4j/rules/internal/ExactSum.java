package io.github.pmqa4j.rules.internal;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A sum in the making.
 *
 * <p>Once it no longer fits longs, it stands over the least common multiple of all denominators so far and is reduced at the end
 * only: reducing at each step would take the square of the time, if many terms have denominators of their own.
 */
final class ExactSum {
    private Fraction small = Fraction.ZERO;
    private @Nullable BigInteger numerator;
    private BigInteger denominator = BigInteger.ONE;

    void add(Fraction value) {
        if (numerator == null) {
            Fraction sum = small.plus(value);
            if (sum.isLong()) {
                small = sum;
            } else {
                numerator = sum.numerator();
                denominator = sum.denominator();
            }
            return;
        }
        BigInteger other = value.denominator();
        BigInteger[] quotient = denominator.divideAndRemainder(other);
        if (quotient[1].signum() == 0) {
            numerator = numerator.add(value.numerator().multiply(quotient[0]));
            return;
        }
        BigInteger divisor = denominator.gcd(other);
        BigInteger factor = other.divide(divisor);
        numerator = numerator.multiply(factor).add(value.numerator().multiply(denominator.divide(divisor)));
        denominator = denominator.multiply(factor);
    }

    boolean isZero() {
        return numerator == null ? small.signum() == 0 : numerator.signum() == 0;
    }

    Fraction value() {
        return numerator == null ? small : Fraction.of(numerator, denominator);
    }
}
