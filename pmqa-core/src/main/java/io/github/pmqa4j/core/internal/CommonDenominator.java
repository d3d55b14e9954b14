package io.github.pmqa4j.core.internal;

import java.math.BigInteger;

/**
 * The least common multiple of denominators: what exact numbers need when they are summed up.
 *
 * <p>Numbers with unlike denominators of many digits make a sum of as many digits as all of them together; a stranger's document
 * must not decide how long that is. It grows in a long as long as it fits, and at no cost once it is too long. Not safe for use by
 * many threads.
 */
public final class CommonDenominator {
    private static final int HALF = Integer.SIZE - 1;
    // Not the power of ten itself: a power of thousands of digits takes longer than reading a document.
    private static final double BITS_OF_A_DIGIT = Math.log(10) / Math.log(2);

    private final int mostBits;
    private long multiple = 1;
    private BigInteger longMultiple = BigInteger.ONE;

    /**
     * Starts with 1.
     *
     * @param mostDigits the most decimal digits that it may grow to
     */
    public CommonDenominator(int mostDigits) {
        mostBits = (int) (mostDigits * BITS_OF_A_DIGIT) + 1;
    }

    /**
     * Takes a number in.
     *
     * @param denominator a whole number; its sign says nothing, and 0 is left out
     */
    public void add(BigInteger denominator) {
        if (denominator.bitLength() <= HALF) {
            add(denominator.longValue());
        } else {
            addLong(denominator);
        }
    }

    private void addLong(BigInteger denominator) {
        if (denominator.signum() != 0 && !isTooLong()) {
            BigInteger common = longMultiple.gcd(denominator);
            set(longMultiple.divide(common).multiply(denominator.abs()));
        }
    }

    /**
     * Takes a number in.
     *
     * @param denominator a whole number but {@link Long#MIN_VALUE}; its sign says nothing, and 0 is left out
     */
    public void add(long denominator) {
        if (Math.abs(denominator) >> HALF != 0 || longMultiple.bitLength() > HALF) {
            addLong(BigInteger.valueOf(denominator));
        } else if (denominator != 0 && multiple % denominator != 0) {
            long x = multiple;
            long y = Math.abs(denominator);
            while (y != 0) {
                long rest = x % y;
                x = y;
                y = rest;
            }
            set(BigInteger.valueOf(multiple / x * Math.abs(denominator)));
        }
    }

    private void set(BigInteger value) {
        longMultiple = value;
        multiple = value.bitLength() <= HALF ? value.longValue() : 1;
    }

    /**
     * Says whether the limit is passed.
     *
     * @return whether the multiple has more digits than it may have
     */
    public boolean isTooLong() {
        return longMultiple.bitLength() > mostBits;
    }

    /**
     * Returns the length of the multiple.
     *
     * @return its decimal digits, or one more
     */
    public int digits() {
        return (int) (longMultiple.bitLength() * Math.log10(2)) + 1;
    }

    /**
     * Returns the multiple.
     *
     * @return the least common multiple of what was taken in so far, above 0
     */
    public BigInteger value() {
        return longMultiple;
    }
}
