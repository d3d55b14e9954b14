package io.github.pmqa4j.json.reader;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.JsonLimits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers that a parser found. One of up to 18 digits without exponent never leaves a long; one beyond the limits is
 * never expanded, whatever its exponent.
 */
final class NumberText {
    private static final int DIGITS_OF_A_LONG = 18;
    private static final int EXPONENT_BEYOND_ALL = 1_000_000;

    private NumberText() {}

    /** Returns what makes a number go beyond the limits, if anything does. */
    static @Nullable Mistake beyond(char[] chars, int offset, int length, JsonLimits limits) {
        if (length > limits.numberLength()) {
            return Mistake.NUMBER_TOO_LONG;
        }
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            // Of all that numbers are made of, only e and E are letters.
            if (chars[i] > '9') {
                return beyondExponent(chars, i, end, limits);
            }
        }
        return null;
    }

    /** Returns a number within the limits. */
    static Fraction value(char[] chars, int offset, int length) {
        int end = offset + length;
        long unscaled = 0;
        int digits = 0;
        int scale = 0;
        int point = 0;
        for (int i = chars[offset] == '-' ? offset + 1 : offset; i < end; i++) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                // Overflows where there are too many digits; then it is not used.
                unscaled = 10 * unscaled + (c - '0');
                digits++;
                scale += point;
            } else if (c == '.') {
                point = 1;
            } else {
                digits = Integer.MAX_VALUE;
                break;
            }
        }
        if (digits > DIGITS_OF_A_LONG) {
            return Fraction.of(new BigDecimal(chars, offset, length));
        }
        if (chars[offset] == '-') {
            unscaled = -unscaled;
        }
        return scale == 0 ? Fraction.of(unscaled) : Fraction.ofDecimal(unscaled, scale);
    }

    private static @Nullable Mistake beyondExponent(char[] chars, int e, int end, JsonLimits limits) {
        // Parsers can be told to let NaN and Infinity pass.
        if (chars[end - 1] < '0' || chars[end - 1] > '9') {
            return Mistake.INVALID_NUMBER;
        }
        int exponent = 0;
        for (int i = e + 1; i < end; i++) {
            if (chars[i] >= '0' && chars[i] <= '9') {
                exponent = Math.min(EXPONENT_BEYOND_ALL, 10 * exponent + (chars[i] - '0'));
            }
        }
        return exponent > limits.exponent() ? Mistake.EXPONENT_TOO_GREAT : null;
    }
}
