package io.github.pmqa4j.json.cursor;

import io.github.pmqa4j.core.internal.TextRule;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a parser stopped: told by what stands where it stopped, since what parsers say of it is about themselves. Only ever asked
 * for a document that is refused.
 */
record Malformation(Mistake mistake, int offset, String allowed, String found) {
    private static final String ESCAPES = "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0e01";
    private static final String UNESCAPED = "U+0020 ... U+10FFFF";
    private static final int LENGTH_OF_UNICODE_ESCAPE = 6;
    private static final int LONGEST_END = 20;

    private static final Pattern NUMBER =
            Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");
    private static final Pattern BROKEN_END = Pattern.compile("\\.|[eE][+-]?+");
    private static final Pattern SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}");
    private static final String SPACES = " \t\r\n";
    private static final String[] WORDS = {"true", "false", "null"};

    /** Returns why. */
    static Malformation of(String text, int stop, boolean atEnd, boolean inValue) {
        int at = atEnd ? text.length() : Math.min(stop, text.length());
        Surroundings around = new Surroundings(text, at);
        if (around.inString()) {
            return atEnd ? end(text) : inString(text, at, around.escape());
        }
        if (at > 0 && text.charAt(at - 1) < ' ' && SPACES.indexOf(text.charAt(at - 1)) < 0) {
            return at(text, at - 1, Mistake.UNEXPECTED_CHARACTER, new Surroundings(text, at - 1).allowed());
        }
        int token = at;
        while (token > 0 && isWordLike(text.charAt(token - 1))) {
            token--;
        }
        if (token == text.length()) {
            return end(text);
        }
        Surroundings aroundToken = new Surroundings(text, token);
        return inValue && aroundToken.isValueExpected()
                ? inToken(text, token, aroundToken)
                : at(text, at, Mistake.UNEXPECTED_CHARACTER, around.allowed());
    }

    /** Returns a character for a person to see; nothing at the end. */
    static String character(String text, int at) {
        if (at >= text.length()) {
            return "";
        }
        int point = text.codePointAt(at);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean visible = point > ' ' && !Character.isISOControl(point) && !half;
        return visible ? Character.toString(point) : String.format(Locale.ROOT, "U+%04X", point);
    }

    private static Malformation end(String text) {
        int from = Math.max(0, text.length() - LONGEST_END);
        int sound = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        String closing = new Surroundings(text, text.length()).closing();
        return new Malformation(
                Mistake.UNEXPECTED_END,
                text.length(),
                closing,
                text.substring(sound).strip());
    }

    private static Malformation inString(String text, int stop, int escape) {
        if (stop < text.length() && text.charAt(stop) < ' ') {
            return at(text, stop, Mistake.CONTROL_CHARACTER, UNESCAPED);
        }
        if (escape < 0) {
            return end(text);
        }
        boolean half = SURROGATE.matcher(text).region(escape, text.length()).lookingAt();
        boolean unicode = text.startsWith("\\u", escape);
        int end = Math.min(text.length(), escape + (unicode ? LENGTH_OF_UNICODE_ESCAPE : 2));
        String found = text.substring(escape, end);
        return half
                ? new Malformation(Mistake.UNPAIRED_SURROGATE, escape, TextRule.ANY_CHARACTER, found)
                : new Malformation(Mistake.INVALID_ESCAPE, escape, ESCAPES, found);
    }

    private static Malformation inToken(String text, int token, Surroundings around) {
        char first = text.charAt(token);
        if (first == '-' || isDigit(first)) {
            return inNumber(text, token);
        }
        for (String word : WORDS) {
            int same = 0;
            while (same < word.length()
                    && token + same < text.length()
                    && text.charAt(token + same) == word.charAt(same)) {
                same++;
            }
            if (same > 0) {
                String allowed = same == word.length() ? new Surroundings(text, token + same).allowed() : word;
                return at(text, token + same, Mistake.UNEXPECTED_CHARACTER, allowed);
            }
        }
        return at(text, token, Mistake.UNEXPECTED_CHARACTER, around.allowed());
    }

    private static Malformation inNumber(String text, int token) {
        Matcher number = NUMBER.matcher(text).region(token, text.length());
        if (!number.lookingAt()) {
            return at(text, token + 1, Mistake.INVALID_NUMBER, Surroundings.NUMBERS);
        }
        int end = number.end();
        if (end < text.length() && isDigit(text.charAt(end))) {
            return at(text, end, Mistake.INVALID_NUMBER, Surroundings.NUMBERS);
        }
        Matcher broken = BROKEN_END.matcher(text).region(end, text.length());
        return broken.lookingAt()
                ? at(text, broken.end(), Mistake.INVALID_NUMBER, Surroundings.NUMBERS)
                : at(text, end, Mistake.UNEXPECTED_CHARACTER, new Surroundings(text, end).allowed());
    }

    private static Malformation at(String text, int offset, Mistake mistake, String allowed) {
        return offset >= text.length()
                ? end(text)
                : new Malformation(mistake, offset, allowed, character(text, offset));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // Quotes, brackets, commas, colons and spaces end a token; parsers may stop anywhere in it.
    private static boolean isWordLike(char c) {
        return isDigit(c) || c == '-' || c == '+' || c == '.' || c == '_' || Character.isLetter(c);
    }
}
