package io.github.pmqa4j.examples.cli.text;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes; Thai vowels above and below and tone marks take none. */
public final class Width {
    private Width() {}

    /** Returns the columns that a text takes. */
    public static int of(CharSequence text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /** Returns the text with blanks after it up to a width. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Returns the text with blanks before it up to a width. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }
}
