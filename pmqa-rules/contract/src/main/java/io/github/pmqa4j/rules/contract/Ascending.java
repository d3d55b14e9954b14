package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.number.Fraction;

/**
 * Two numbers in order.
 *
 * @param lower the lower one
 * @param higher the higher one; it may equal the lower
 */
public record Ascending(Fraction lower, Fraction higher) {
    /**
     * Puts two numbers in order.
     *
     * @param one a number
     * @param other a number
     * @return both
     */
    public static Ascending of(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? new Ascending(one, other) : new Ascending(other, one);
    }
}
