package io.github.pmqa4j.json.cursor;

/** What stands in front of a place in a text that is JSON up to there, and so what can stand there. */
public final class Surroundings {
    /** What a value can begin with. */
    public static final String VALUE = "{ [ \" - 0 ... 9 true false null";

    /** Numbers, as examples of how they are written. */
    public static final String NUMBERS = "-1, 0.5, 2e3";

    /** What can stand behind a document. */
    static final String SPACE = "U+0009, U+000A, U+000D, U+0020";

    private static final char NOTHING = ' ';
    private static final char END_OF_VALUE = 'v';
    private static final char END_OF_NAME = 'n';

    private final StringBuilder open = new StringBuilder();
    private boolean inString;
    private boolean inName;
    private int escape = -1;
    // The last sign that is no space, or what has ended last.
    private char last = NOTHING;

    Surroundings(String text, int at) {
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (inString && c == '\\') {
                escape = i++;
            } else if (inString && c == '"') {
                inString = false;
                escape = -1;
                last = inName ? END_OF_NAME : END_OF_VALUE;
            } else if (!inString) {
                pass(c);
            }
        }
    }

    /** Says whether the place is in a string. */
    boolean inString() {
        return inString;
    }

    /** Returns where the last escape sequence of the string begins in which the place is; -1 if there is none. */
    int escape() {
        return escape;
    }

    /** Says whether a value can stand there. */
    boolean isValueExpected() {
        return last == NOTHING || last == '[' || last == ':' || (last == ',' && !isInObject());
    }

    /** Returns what can stand there. */
    String allowed() {
        return switch (last) {
            case NOTHING -> "{";
            case '{' -> "\" }";
            case '[' -> VALUE + " ]";
            case ',' -> isInObject() ? "\"" : VALUE;
            case ':' -> VALUE;
            case END_OF_NAME -> ":";
            default -> open.isEmpty() ? SPACE : isInObject() ? ", }" : ", ]";
        };
    }

    /** Returns what closes everything that is open there. */
    String closing() {
        StringBuilder closing = new StringBuilder(inString ? "\"" : "");
        for (int i = open.length() - 1; i >= 0; i--) {
            closing.append(open.charAt(i) == '{' ? '}' : ']');
        }
        return closing.isEmpty() ? "{" : closing.toString();
    }

    private void pass(char c) {
        switch (c) {
            case ' ', '\t', '\r', '\n' -> {}
            case '"' -> {
                inString = true;
                inName = last == '{' || (last == ',' && isInObject());
            }
            case '{', '[' -> {
                open.append(c);
                last = c;
            }
            case '}', ']' -> {
                open.setLength(Math.max(0, open.length() - 1));
                last = END_OF_VALUE;
            }
            case ',', ':' -> last = c;
            default -> last = END_OF_VALUE;
        }
    }

    private boolean isInObject() {
        return !open.isEmpty() && open.charAt(open.length() - 1) == '{';
    }
}
