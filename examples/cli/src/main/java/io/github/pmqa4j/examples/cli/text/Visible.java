package io.github.pmqa4j.examples.cli.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Shows characters that would act instead of being seen: control characters, which colour a terminal or move its cursor, and
 * those that turn the direction of the text behind them.
 */
public final class Visible {
    private static final String TURNING = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\u2028\\u2029" + TURNING + "&&[^\\n]]");

    private Visible() {}

    /** Returns a text of lines with the number of each such character in its place, as in {@code [U+202E]}. */
    public static String lines(String text) {
        return ACTING.matcher(text).replaceAll(found -> number(found.group().charAt(0)));
    }

    /** Returns one line; a line break is such a character too. */
    public static String line(String text) {
        return lines(text).replace("\n", number('\n'));
    }

    private static String number(char c) {
        return String.format(Locale.ROOT, "[U+%04X]", (int) c);
    }
}
