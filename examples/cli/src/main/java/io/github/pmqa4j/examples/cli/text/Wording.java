package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The language and the digits that a person asked for.
 *
 * @param locale Thai or English, with the Unicode extension {@code nu} where Thai digits are wanted
 */
public record Wording(Locale locale) {
    /** English with Arabic digits. */
    public static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    /** Returns the wording of a language, with Thai digits or without. */
    public static Wording of(String language, boolean thaiDigits) {
        Locale.Builder builder = new Locale.Builder().setLanguage(language);
        if (thaiDigits) {
            builder.setUnicodeLocaleKeyword("nu", "thai");
        }
        return new Wording(builder.build());
    }

    /** Says whether Thai comes first. */
    public boolean isThai() {
        return locale.getLanguage().equals("th");
    }

    /** Says whether Thai digits are wanted. */
    public boolean hasThaiDigits() {
        return "thai".equals(locale.getUnicodeLocaleType("nu"));
    }

    /** Returns the one of two texts that is asked for. */
    public String say(String th, String en) {
        return isThai() ? th : en;
    }

    /** Returns a text in the language that is asked for. */
    public String say(LocalizedText text) {
        return text.in(locale);
    }

    /** Returns a text in the other language, which stands below. */
    public String other(LocalizedText text) {
        return isThai() ? text.en() : text.th();
    }

    /** Returns a number as it is printed, in the digits that are asked for. */
    public String number(Figure figure) {
        return figure.format(locale);
    }

    /** Returns a number with the decimals it has, in the digits that are asked for. */
    public String number(BigDecimal number) {
        return digits(number.toPlainString());
    }

    /** Returns an id, a year or a count in the digits that are asked for. */
    public String digits(Object plain) {
        char zero = DecimalFormatSymbols.getInstance(locale).getZeroDigit();
        String text = plain.toString();
        if (zero == '0') {
            return text;
        }
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                changed.setCharAt(i, (char) (zero + c - '0'));
            }
        }
        return changed.toString();
    }
}
