package io.github.pmqa4j.json.reader;

import io.github.pmqa4j.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/** Numbers that no decimal is equal to, as texts: "1/3". */
final class Quotient {
    private Quotient() {}

    /** Returns the number, or null if the text is not {@code -?digits/digits} or divides by zero. */
    static @Nullable Fraction parse(String text) {
        int slash = text.indexOf('/');
        int from = text.startsWith("-") ? 1 : 0;
        if (!areDigits(text, from, slash)
                || !areDigits(text, slash + 1, text.length())
                || text.charAt(slash + 1) == '0') {
            return null;
        }
        return Fraction.parse(text);
    }

    /** Like {@link #parse}, and takes {@code -?digits} too. */
    static @Nullable Fraction parseWholeToo(String text) {
        if (text.indexOf('/') >= 0) {
            return parse(text);
        }
        return areDigits(text, text.startsWith("-") ? 1 : 0, text.length()) ? Fraction.parse(text) : null;
    }

    private static boolean areDigits(String text, int from, int to) {
        if (from >= to || to - from > Fraction.MOST_DIGITS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
