package io.github.pmqa4j.core.internal;

import java.util.Objects;

/** The one rule for texts. */
public final class TextRule {
    private TextRule() {}

    /**
     * Returns a text that must have something in it.
     *
     * @param text what was given
     * @param name what it is called in the message
     * @return the text as it was given
     * @throws IllegalArgumentException if it is blank
     */
    public static String require(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }

    /**
     * Returns a text as it can stand in one line of a log: no line breaks or other control characters, at most 60 units.
     *
     * @param text any text
     * @return the text, or its beginning and three dots
     */
    public static String inOneLine(String text) {
        int end = Math.min(60, text.length());
        StringBuilder line = new StringBuilder(end + 3);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        if (end < text.length()) {
            if (Character.isHighSurrogate(line.charAt(end - 1))) {
                line.setLength(end - 1);
            }
            line.append("...");
        }
        return line.toString();
    }
}
