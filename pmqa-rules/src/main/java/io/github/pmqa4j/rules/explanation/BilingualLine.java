package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A line of an explanation in the making, in both languages at once. */
final class BilingualLine {
    // More decimals than this are for the exact value to show, not for a sentence.
    private static final Rounding SHORT = Rounding.halfUp(6);
    // A name or a reason may have several lines.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

    private final StringBuilder th = new StringBuilder();
    private final StringBuilder en = new StringBuilder();

    BilingualLine add(String thai, String english) {
        th.append(thai);
        en.append(english);
        return this;
    }

    BilingualLine add(LocalizedText text) {
        return add(text.th(), text.en());
    }

    BilingualLine add(String same) {
        return add(same, same);
    }

    BilingualLine add(Fraction number) {
        return add(plain(number));
    }

    BilingualLine add(Figure figure) {
        return add(figure.toString());
    }

    LocalizedText done() {
        return new LocalizedText(oneLine(th), oneLine(en));
    }

    Note note(String code) {
        return new Note(code, done());
    }

    private static String oneLine(CharSequence text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    /** Returns 300, 326.67 or 399.999 if that is the number, and ≈326.67 for 980/3. */
    static String plain(Fraction number) {
        BigDecimal decimal = SHORT.decimal(number);
        boolean exact = Fraction.of(decimal).equals(number);
        BigDecimal shown = exact ? decimal : Rounding.REPORTED.decimal(number);
        return (exact ? "" : "≈") + shown.stripTrailingZeros().toPlainString();
    }

    /** Returns 399.999 if that is the number, and 1199999/3000 if it has no short decimal form. */
    static String exact(Fraction number) {
        String plain = plain(number);
        return plain.startsWith("≈") ? number.toString() : plain;
    }
}
