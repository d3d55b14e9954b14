package io.github.pmqa4j.core.internal;

import java.util.Objects;
import java.util.Optional;

/**
 * The one rule for texts: no character U+0000, no unpaired surrogate, at most {@value #MOST_UNITS} UTF-16 units.
 *
 * <p>So every text can be written in UTF-8 and stored in any database. Other control characters are allowed: text out of word
 * processors has them (a vertical tab for a line break), and JSON escapes them.
 */
public final class TextRule {
    /** The most UTF-16 units of a text. */
    public static final int MOST_UNITS = 100_000;

    /** The characters that a text can have, as findings say it. */
    public static final String ANY_CHARACTER = "U+0001 ... U+D7FF, U+E000 ... U+10FFFF";

    private static final int MOST_UNITS_ECHOED = 60;
    private static final int MOST_UNITS_OF_A_LINE = 200;
    private static final String DOTS = "...";
    private static final char REPLACEMENT = '\uFFFD';

    private TextRule() {}

    /** How a text breaks the rule. */
    public enum Breach {
        /** The text has more units than {@link #MOST_UNITS}. */
        STRING_TOO_LONG("string-too-long", "must have at most " + MOST_UNITS + " UTF-16 units"),
        /** The text has the character U+0000 in it. */
        NULL_CHARACTER("null-character", "must not contain the character U+0000"),
        /** The text has an unpaired surrogate in it. */
        UNPAIRED_SURROGATE("unpaired-surrogate", "must not contain an unpaired surrogate");

        private final String code;
        private final String demand;

        Breach(String code, String demand) {
            this.code = code;
            this.demand = demand;
        }

        /**
         * Returns the code of findings.
         *
         * @return for example {@code string-too-long}
         */
        public String code() {
            return code;
        }
    }

    /**
     * Looks at a text.
     *
     * @param text any text
     * @return the first breach, or empty for a sound text
     */
    public static Optional<Breach> breach(String text) {
        if (text.length() > MOST_UNITS) {
            return Optional.of(Breach.STRING_TOO_LONG);
        }
        int index = indexOfUnsound(text);
        if (index < 0) {
            return Optional.empty();
        }
        return Optional.of(text.charAt(index) == 0 ? Breach.NULL_CHARACTER : Breach.UNPAIRED_SURROGATE);
    }

    /**
     * Looks for a character that no text may have.
     *
     * @param text any text
     * @return the position of the first U+0000 or unpaired surrogate, or -1
     */
    public static int indexOfUnsound(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            // One comparison for nearly all: 0 wraps around to the top, where surrogates and rare characters are.
            if ((char) (text.charAt(i) - 1) >= Character.MIN_SURROGATE - 1) {
                char c = text.charAt(i);
                if (c == 0 || (Character.isSurrogate(c) && !isPair(text, i))) {
                    return i;
                }
                i += Character.isSurrogate(c) ? 1 : 0;
            }
        }
        return -1;
    }

    /**
     * Returns a text that must be sound and have something in it.
     *
     * @param text what was given
     * @param name what it is called in the message
     * @return the text as it was given
     * @throws IllegalArgumentException if it is blank or breaks the rule
     */
    public static String require(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        breach(text).ifPresent(breach -> {
            throw new IllegalArgumentException(name + " " + breach.demand + ", but was \"" + inOneLine(text) + "\"");
        });
        return text;
    }

    /**
     * Returns a text that somebody else wrote, fit to be printed: U+FFFD stands for control characters and unpaired surrogates.
     *
     * @param text any text
     * @return the text itself if it is fit
     */
    public static String printable(String text) {
        return shown(text, text.length(), REPLACEMENT);
    }

    /**
     * Returns the beginning of a text that somebody else wrote, {@linkplain #printable fit to be printed}.
     *
     * @param text any text; its author decides how long it is
     * @return at most 60 units, then three dots if there were more; what was cut once is not cut again
     */
    public static String echo(String text) {
        return shown(text, end(text, MOST_UNITS_ECHOED), REPLACEMENT);
    }

    /**
     * Returns a text as it can stand in one line of a log: like {@link #echo}, but with spaces for control characters.
     *
     * @param text any text
     * @return the text itself if it is fit
     */
    public static String inOneLine(String text) {
        return shown(text, end(text, MOST_UNITS_ECHOED), ' ');
    }

    /**
     * Returns what a value says of itself, fit for a log or a failed assertion: in one line, with spaces for control characters.
     *
     * @param text what there is to say, of any length
     * @return at most 200 units, then three dots if there were more
     */
    public static String line(String text) {
        return shown(text, end(text, MOST_UNITS_OF_A_LINE), ' ');
    }

    private static int end(String text, int most) {
        int length = text.length();
        boolean cutBefore = length <= most + DOTS.length() && text.endsWith(DOTS);
        if (length <= most || cutBefore) {
            return length;
        }
        return isPair(text, most - 1) ? most - 1 : most;
    }

    private static String shown(String text, int end, char forControls) {
        StringBuilder shown = new StringBuilder(end + DOTS.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                shown.append(forControls);
            } else if (!Character.isSurrogate(c)) {
                shown.append(c);
            } else if (isPair(text, i)) {
                shown.append(c).append(text.charAt(++i));
            } else {
                shown.append(REPLACEMENT);
            }
        }
        if (end < text.length()) {
            shown.append(DOTS);
        }
        return text.contentEquals(shown) ? text : shown.toString();
    }

    // Whether a pair of surrogates begins here.
    private static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }
}
