package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Note;
import java.math.BigDecimal;

/** A line of an explanation in the making, in both languages at once. */
final class Line {
    // More decimals than this are for the exact value to show, not for a sentence.
    private static final Rounding SHORT = Rounding.halfUp(6);

    private final StringBuilder th = new StringBuilder();
    private final StringBuilder en = new StringBuilder();

    Line add(String thai, String english) {
        th.append(thai);
        en.append(english);
        return this;
    }

    Line add(LocalizedText text) {
        return add(text.th(), text.en());
    }

    Line add(String same) {
        return add(same, same);
    }

    Line add(Fraction number) {
        return add(plain(number));
    }

    Line add(Figure figure) {
        return add(figure.toString());
    }

    LocalizedText done() {
        return new LocalizedText(th.toString(), en.toString());
    }

    Note note(String code) {
        return new Note(code, done());
    }

    /** Returns 300, 326.67 or 399.999 where that is the number, and ≈326.67 for 980/3. */
    static String plain(Fraction number) {
        BigDecimal decimal = SHORT.decimal(number);
        boolean exact = Fraction.of(decimal).equals(number);
        BigDecimal shown = exact ? decimal : Rounding.REPORTED.decimal(number);
        return (exact ? "" : "≈") + shown.stripTrailingZeros().toPlainString();
    }

    /** Returns 399.999 where that is the number, and 1199999/3000 where it has no short decimal form. */
    static String exact(Fraction number) {
        String plain = plain(number);
        return plain.startsWith("≈") ? number.toString() : plain;
    }
}
