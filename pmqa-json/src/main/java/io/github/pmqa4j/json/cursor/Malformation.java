package io.github.pmqa4j.json.cursor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a parser stopped: told by what stands where it stopped, since what parsers say of it is about themselves. Only ever asked
 * for a document that is refused.
 */
record Malformation(Mistake mistake, int offset, String allowed) {
    private static final Pattern NUMBER =
            Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");
    private static final Pattern BROKEN_END = Pattern.compile("\\.|[eE][+-]?+");
    private static final Pattern SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}");
    private static final String SPACES = " \t\r\n";
    private static final String[] WORDS = {"true", "false", "null"};

    /** Returns why. */
    static Malformation of(String text, int stop, boolean atEnd, boolean inValue) {
        int at = atEnd ? text.length() : Math.min(stop, text.length());
        boolean inString = false;
        int escape = -1;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (inString && c == '\\') {
                escape = i++;
            } else if (c == '"') {
                inString = !inString;
                escape = -1;
            }
        }
        if (inString) {
            return atEnd ? end(text) : inString(text, at, escape);
        }
        if (at > 0 && text.charAt(at - 1) < ' ' && SPACES.indexOf(text.charAt(at - 1)) < 0) {
            return new Malformation(Mistake.UNEXPECTED_CHARACTER, at - 1, "");
        }
        int token = at;
        while (token > 0 && isWordLike(text.charAt(token - 1))) {
            token--;
        }
        if (token == text.length()) {
            return end(text);
        }
        return inValue && isValueExpected(text, token)
                ? inToken(text, token)
                : at(text, at, Mistake.UNEXPECTED_CHARACTER, "");
    }

    /** Returns the character that cannot stand there, if it is one that can be shown. */
    String found(DocumentText text) {
        boolean character = mistake == Mistake.UNEXPECTED_CHARACTER || mistake == Mistake.INVALID_NUMBER;
        return character ? text.character(offset) : "";
    }

    private static Malformation end(String text) {
        return new Malformation(Mistake.UNEXPECTED_END, text.length(), "");
    }

    private static Malformation inString(String text, int stop, int escape) {
        if (stop < text.length() && text.charAt(stop) < ' ') {
            return new Malformation(Mistake.CONTROL_CHARACTER, stop, "");
        }
        if (escape < 0) {
            return end(text);
        }
        boolean half = SURROGATE.matcher(text).region(escape, text.length()).lookingAt();
        return new Malformation(half ? Mistake.UNPAIRED_SURROGATE : Mistake.INVALID_ESCAPE, escape, "");
    }

    private static Malformation inToken(String text, int token) {
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
                return at(text, token + same, Mistake.UNEXPECTED_CHARACTER, same == word.length() ? "" : word);
            }
        }
        return at(text, token, Mistake.UNEXPECTED_CHARACTER, "");
    }

    private static Malformation inNumber(String text, int token) {
        Matcher number = NUMBER.matcher(text).region(token, text.length());
        if (!number.lookingAt()) {
            return at(text, token + 1, Mistake.INVALID_NUMBER, "");
        }
        int end = number.end();
        if (end < text.length() && isDigit(text.charAt(end))) {
            return at(text, end, Mistake.INVALID_NUMBER, "");
        }
        Matcher broken = BROKEN_END.matcher(text).region(end, text.length());
        return broken.lookingAt()
                ? at(text, broken.end(), Mistake.INVALID_NUMBER, "")
                : at(text, end, Mistake.UNEXPECTED_CHARACTER, "");
    }

    private static Malformation at(String text, int offset, Mistake mistake, String allowed) {
        return offset >= text.length() ? end(text) : new Malformation(mistake, offset, allowed);
    }

    private static boolean isValueExpected(String text, int token) {
        int before = token - 1;
        while (before >= 0 && SPACES.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || "[,:".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // Quotes, brackets, commas, colons and spaces end a token; parsers may stop anywhere in it.
    private static boolean isWordLike(char c) {
        return isDigit(c) || c == '-' || c == '+' || c == '.' || c == '_' || Character.isLetter(c);
    }
}
