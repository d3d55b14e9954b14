package io.github.pmqa4j.rules.scoring;

import java.util.Arrays;

/**
 * The numerators of one assessment in the making.
 *
 * <p>All stand over the denominators of their {@link CommonPath} times one scale, which starts at 1 and grows when a value comes
 * that is no whole number of units yet.
 */
final class Tally {
    /** The numerator of a criterion whose category's score is stated; no numerator is negative. */
    static final long COVERED = -1;

    // Of the 2,000 digits that an assessment may bring, 650; the rest is for numbers up to 1,000, which are not
    // counted.
    private static final int MOST_BITS = 2_100;

    final long[] numerators;
    private final long largestScale;
    private long scale = 1;
    private int bits;

    Tally(int size, long largestScale) {
        numerators = new long[size];
        this.largestScale = largestScale;
    }

    long scale() {
        return scale;
    }

    /** Counts the length of numbers above 1,000; returns false when violations have to be looked for digit by digit. */
    boolean count(int more) {
        bits += more;
        return bits <= MOST_BITS;
    }

    void cover(int from, int to) {
        Arrays.fill(numerators, from, to, COVERED);
    }

    /** Adds {@code units}, of which a full score has few enough that they fit a long at any scale. */
    void add(int row, long units) {
        numerators[row] += units * scale;
    }

    /**
     * Adds {@code unit * p / q}, which is at most a full score; returns false where it would take too large a scale.
     *
     * @param unit a number of units
     * @param p at least 0
     * @param q above 0
     */
    boolean add(int row, long unit, long p, long q) {
        long whole = unit * scale;
        long share = whole / q;
        long rest = whole - share * q;
        if (rest != 0) {
            long common = greatestCommonDivisor(q, rest);
            long factor = q / common;
            if (factor > largestScale / scale) {
                return false;
            }
            refine(factor);
            share = share * factor + rest / common;
        }
        numerators[row] += share * p;
        return true;
    }

    private void refine(long factor) {
        scale *= factor;
        for (int i = 0; i < numerators.length; i++) {
            if (numerators[i] != COVERED) {
                numerators[i] *= factor;
            }
        }
    }

    // On ints as soon as they suffice: their division takes a fraction of the time.
    private static long greatestCommonDivisor(long a, long b) {
        long x = a;
        long y = b;
        while (y > Integer.MAX_VALUE) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return y == 0 ? x : greatestCommonDivisor((int) y, (int) (x % y));
    }

    private static int greatestCommonDivisor(int a, int b) {
        int x = a;
        int y = b;
        while (y != 0) {
            int rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
