package io.github.pmqa4j.core.internal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The least common multiple of denominators: what exact numbers need when they are summed up.
 *
 * <p>Numbers with unlike denominators of many digits make a sum of as many digits as all of them together; a stranger's document
 * must not decide how long that is. It stays a long as long as it fits, and costs nothing more once it is too long. Not safe for use by
 * many threads.
 */
public final class CommonDenominator {
    // Not the power of ten itself: a power of thousands of digits takes longer than reading a document.
    private static final double BITS_OF_A_DIGIT = Math.log(10) / Math.log(2);

    private final int mostBits;
    private long multiple = 1;
    // What does not fit a long.
    private @Nullable BigInteger longMultiple;

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
        if (denominator.bitLength() < Long.SIZE - 1) {
            add(denominator.longValue());
        } else if (!isTooLong()) {
            BigInteger known = value();
            set(known.divide(known.gcd(denominator)).multiply(denominator.abs()));
        }
    }

    /**
     * Takes a number in.
     *
     * @param denominator a whole number but {@link Long#MIN_VALUE}; its sign says nothing, and 0 is left out
     */
    public void add(long denominator) {
        if (denominator == 0 || isTooLong()) {
            return;
        }
        long other = Math.abs(denominator);
        if (longMultiple != null) {
            // As many bits as the other number has, and no more, are new.
            other /= gcd(other, longMultiple.mod(BigInteger.valueOf(other)).longValue());
            set(longMultiple.multiply(BigInteger.valueOf(other)));
        } else if (multiple % other != 0) {
            long times = other / gcd(multiple, other);
            if (Math.multiplyHigh(multiple, times) == 0 && multiple * times > 0) {
                multiple *= times;
            } else {
                set(BigInteger.valueOf(multiple).multiply(BigInteger.valueOf(times)));
            }
        }
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private void set(BigInteger value) {
        boolean fits = value.bitLength() < Long.SIZE;
        multiple = fits ? value.longValue() : 1;
        longMultiple = fits ? null : value;
    }

    private int bitLength() {
        return longMultiple == null ? Long.SIZE - Long.numberOfLeadingZeros(multiple) : longMultiple.bitLength();
    }

    /**
     * Says whether the limit is passed.
     *
     * @return whether the multiple has more digits than it may have
     */
    public boolean isTooLong() {
        return bitLength() > mostBits;
    }

    /**
     * Returns the length of the multiple.
     *
     * @return its decimal digits, or one more
     */
    public int digits() {
        return (int) (bitLength() * Math.log10(2)) + 1;
    }

    /**
     * Returns the multiple.
     *
     * @return the least common multiple of what was taken in so far, above 0
     */
    public BigInteger value() {
        return longMultiple == null ? BigInteger.valueOf(multiple) : longMultiple;
    }
}
