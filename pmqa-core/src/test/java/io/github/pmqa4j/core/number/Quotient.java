package io.github.pmqa4j.core.number;

import java.math.BigInteger;

/**
 * The oracle: a pair of big integers that is never reduced, with a positive denominator, and school arithmetic on it.
 */
record Quotient(BigInteger numerator, BigInteger denominator) {
    Quotient {
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    static Quotient of(long numerator, long denominator) {
        return new Quotient(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Fraction fraction() {
        return Fraction.of(numerator, denominator);
    }

    Quotient plus(Quotient other) {
        BigInteger left = numerator.multiply(other.denominator);
        BigInteger right = other.numerator.multiply(denominator);
        return new Quotient(left.add(right), denominator.multiply(other.denominator));
    }

    Quotient minus(Quotient other) {
        BigInteger left = numerator.multiply(other.denominator);
        BigInteger right = other.numerator.multiply(denominator);
        return new Quotient(left.subtract(right), denominator.multiply(other.denominator));
    }

    Quotient times(Quotient other) {
        return new Quotient(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Quotient dividedBy(Quotient other) {
        return new Quotient(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    int comparedWith(Quotient other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }
}
