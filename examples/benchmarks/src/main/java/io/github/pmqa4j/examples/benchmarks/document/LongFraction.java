package io.github.pmqa4j.examples.benchmarks.document;

/** A quotient of two longs in lowest terms: what somebody writes who needs a few exact sums, and no more. */
record LongFraction(long numerator, long denominator) {
    static final LongFraction ZERO = new LongFraction(0, 1);

    static LongFraction of(long numerator, long denominator) {
        long x = numerator;
        long y = denominator;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return new LongFraction(numerator / x, denominator / x);
    }

    LongFraction plus(LongFraction other) {
        return of(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    LongFraction dividedBy(long divisor) {
        return of(numerator, Math.multiplyExact(denominator, divisor));
    }
}
