package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * Two numbers in order.
 *
 * @param lower the lower one
 * @param higher the higher one; it may equal the lower
 */
public record Ascending(Fraction lower, Fraction higher) {
    /** Makes two numbers in order. */
    public Ascending {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(higher, "higher");
    }

    /**
     * Puts two numbers in order.
     *
     * @param one a number
     * @param other a number
     * @return both
     */
    public static Ascending of(Fraction one, Fraction other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.compareTo(other) <= 0 ? new Ascending(one, other) : new Ascending(other, one);
    }

    /** Returns both, for example "299 ... 300". */
    @Override
    public String toString() {
        return lower + " ... " + higher;
    }
}
