package io.github.pmqa4j.core.internal;

import java.math.BigInteger;

/** How long exact numbers may be, so that scoring takes time in proportion to a document, whatever numbers stand in it. */
public final class DigitLimits {
    /** The most digits of the numerator, and of the denominator, of a number that somebody gives: a weight, a target, a value. */
    public static final int NUMBER = 100;

    /** The most digits that what becomes denominators of an assessment's scores may have together. */
    public static final int SCORES = 2_000;

    /** The most digits that what weights make of denominators may have together: their own, and their sums. */
    public static final int WEIGHTS = 500;

    private static final int MOST_BITS = BigInteger.TEN.pow(NUMBER).bitLength();

    private DigitLimits() {}

    /**
     * Says whether a number is longer than {@link #NUMBER}.
     *
     * @param numerator its numerator
     * @param denominator its denominator
     * @return whether one of the two has more digits
     */
    public static boolean isTooLong(BigInteger numerator, BigInteger denominator) {
        return numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS;
    }
}
