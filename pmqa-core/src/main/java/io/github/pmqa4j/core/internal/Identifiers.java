package io.github.pmqa4j.core.internal;

import java.util.Locale;
import java.util.Objects;

/** The one rule for ids of frameworks, categories and criteria: {@code [A-Za-z0-9][A-Za-z0-9._-]*}, at most 32 long. */
public final class Identifiers {
    private static final int LONGEST = 32;

    private Identifiers() {}

    /**
     * Says whether a text can be an id.
     *
     * @param id any text
     * @return whether it is 1 to 32 ASCII letters, digits, dots, underscores and hyphens, the first a letter or digit
     */
    public static boolean isValid(String id) {
        int length = id.length();
        if (length == 0 || length > LONGEST || !isAlphanumeric(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = id.charAt(i);
            if (!isAlphanumeric(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns an id that must be well-formed.
     *
     * @param id what was given
     * @param name what it is called in the message
     * @return the id as it was given
     * @throws IllegalArgumentException if it {@link #isValid is not valid}
     */
    public static String require(String id, String name) {
        if (!isValid(Objects.requireNonNull(id, name))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must be 1 to %s letters, digits, '.', '_' or '-', the first a letter or digit, but was \"%s\"",
                    name,
                    LONGEST,
                    id.length() <= 40 ? id : id.substring(0, 40) + "..."));
        }
        return id;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
