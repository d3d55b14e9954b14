package io.github.pmqa4j.examples.cli.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Breaks a paragraph into lines between words; Thai is written without blanks, so the JDK's dictionary finds the words. */
public final class Wrap {
    private static final Pattern ARROW = Pattern.compile(" (->|\u2192) ");

    private Wrap() {}

    /** Returns the lines; a word that is longer than a line stands alone. What an arrow joins stays together. */
    public static List<String> lines(String text, int width, Locale language) {
        return lines(text, width, width, language);
    }

    /** Returns the lines, of which the first has another width than the further ones. */
    static List<String> lines(String text, int firstWidth, int furtherWidth, Locale language) {
        String paragraph = ARROW.matcher(text).replaceAll("\u00a0\u2192\u00a0");
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(paragraph);
        List<String> lines = new ArrayList<>();
        int from = 0;
        int fitting = 0;
        int width = firstWidth;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (fitting > from && Width.of(paragraph.substring(from, next).stripTrailing()) > width) {
                width = furtherWidth;
                lines.add(paragraph.substring(from, fitting).stripTrailing());
                from = fitting;
            }
            fitting = next;
        }
        lines.add(paragraph.substring(from).stripTrailing());
        return lines;
    }
}
