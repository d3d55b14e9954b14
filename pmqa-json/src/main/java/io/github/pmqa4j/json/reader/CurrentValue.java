package io.github.pmqa4j.json.reader;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.cursor.JsonCursor;
import io.github.pmqa4j.json.cursor.MalformedDocument;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Surroundings;
import io.github.pmqa4j.json.cursor.Token;
import io.github.pmqa4j.json.document.JsonLimits;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text or number that a cursor stands on: what parsers let pass, such as unpaired surrogates or huge numbers, is refused. */
final class CurrentValue {
    private static final int LONGEST_ECHO = 200;

    private final JsonCursor cursor;
    private final JsonLimits limits;

    CurrentValue(JsonCursor cursor, JsonLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    @Nullable
    String string(DocumentReader reader) {
        int length = cursor.length();
        if (length > limits.stringLength()) {
            reader.problem(Mistake.STRING_TOO_LONG, Integer.toString(limits.stringLength()), Integer.toString(length));
            return null;
        }
        int offset = cursor.offset();
        requireSound(cursor.chars(), offset, offset + length);
        return cursor.text();
    }

    @Nullable
    Fraction number(DocumentReader reader) {
        char[] chars = cursor.chars();
        int offset = cursor.offset();
        int length = cursor.length();
        Mistake beyond = NumberText.beyond(chars, offset, length, limits);
        if (beyond == null) {
            return NumberText.value(chars, offset, length);
        }
        String allowed = switch (beyond) {
            case NUMBER_TOO_LONG -> Integer.toString(limits.numberLength());
            case EXPONENT_TOO_GREAT -> Integer.toString(limits.exponent());
            default -> Surroundings.NUMBERS;
        };
        reader.problem(beyond, allowed, echo());
        return null;
    }

    /** Returns the value as it stands in the document, or the word "object" or "array"; at most a line. */
    String raw(Token token) {
        return switch (token) {
            case OBJECT, ARRAY, NULL -> token.label();
            case STRING -> {
                requireSound(cursor.chars(), cursor.offset(), cursor.offset() + cursor.length());
                yield '"' + echo() + '"';
            }
            case NUMBER -> echo();
            case BOOLEAN -> Boolean.toString(cursor.isTrue());
        };
    }

    /** Returns the characters of the text or number; at most a line. */
    String echo() {
        int length = cursor.length();
        int offset = cursor.offset();
        char[] chars = cursor.chars();
        if (length <= LONGEST_ECHO) {
            return new String(chars, offset, length);
        }
        boolean unpaired = Character.isHighSurrogate(chars[offset + LONGEST_ECHO - 1]);
        return new String(chars, offset, unpaired ? LONGEST_ECHO - 1 : LONGEST_ECHO) + "...";
    }

    // U+0000 is legal JSON, but no text that a form or a database can hold.
    void requireSound(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c == 0) {
                throw end(Mistake.CONTROL_CHARACTER, c);
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == to || !Character.isLowSurrogate(chars[i + 1])) {
                    throw end(Mistake.UNPAIRED_SURROGATE, c);
                }
                i++;
            }
        }
    }

    private MalformedDocument end(Mistake mistake, char found) {
        String hex = String.format(Locale.ROOT, "U+%04X", (int) found);
        return new MalformedDocument(mistake, TextRule.ANY_CHARACTER, hex, cursor.position());
    }
}
