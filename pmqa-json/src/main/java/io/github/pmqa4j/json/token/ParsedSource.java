package io.github.pmqa4j.json.token;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.document.JsonLimits;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that a parser hands out, with this library's strictness on top: what parsers let pass (lone surrogates, huge
 * numbers) is refused. The parser stands on the token that was read last, or on a name whose value nobody has asked for yet.
 */
public abstract class ParsedSource extends TokenSource {
    /** The most UTF-16 units of a name: names become part of places, and places are echoed. */
    protected static final int LONGEST_NAME = 256;

    private static final int LONGEST_ECHO = 200;

    private final @Nullable Notes notes;
    private String unread = "";

    /**
     * Makes a source.
     *
     * @param limits what a document may ask for
     * @param problems where problems go
     * @param noted whether places are noted on the way, because the text will not be there to be read again
     */
    protected ParsedSource(JsonLimits limits, Problems problems, boolean noted) {
        super(limits, problems);
        this.notes = noted ? new Notes() : null;
    }

    /**
     * Returns what the parser stands on.
     *
     * @return the token; nothing for a name, and at the end of an object or array
     */
    protected abstract @Nullable Token current();

    /**
     * Returns whether the parser stands on a name.
     *
     * @return whether its value was not asked for yet
     */
    protected abstract boolean isName();

    /** Goes on to the next token. */
    protected abstract void advance();

    /**
     * Goes on to the next name of an object, or its end.
     *
     * @param table the names to look it up in
     * @param hint where it probably stands
     * @return its position, if it was found there; else {@link #OTHER}, or {@link #END}
     */
    protected abstract int advanceToName(Names table, int hint);

    /**
     * Returns the name that the parser stands on.
     *
     * @return the name
     */
    protected abstract String currentName();

    /**
     * Returns the text or number that the parser stands on.
     *
     * @return its characters
     */
    protected abstract String currentText();

    /**
     * Returns what holds the text or number that the parser stands on.
     *
     * @return the parser's own characters
     */
    protected abstract char[] currentChars();

    /**
     * Returns where the text or number begins that the parser stands on.
     *
     * @return an index of {@link #currentChars}
     */
    protected abstract int currentOffset();

    /**
     * Returns how long the text or number is that the parser stands on.
     *
     * @return the UTF-16 units
     */
    protected abstract int currentLength();

    /**
     * Returns whether the parser stands on true.
     *
     * @return the boolean
     */
    protected abstract boolean currentBoolean();

    @Override
    public void begin() {
        // The parser has begun.
    }

    @Override
    public void finish() {
        // What follows is the parser's business.
    }

    @Override
    public final Token token() {
        if (isName()) {
            advance();
            if (notes != null) {
                notes.add(depth(), unread, 0, position());
            }
        }
        Token token = current();
        if (token == null) {
            throw end(Mistake.UNEXPECTED_CHARACTER, "", "");
        }
        return token;
    }

    @Override
    protected final void readOpen() {
        if (notes != null && depth() == 0) {
            notes.add(0, null, 0, position());
        }
    }

    @Override
    protected final int readName(Names table, int hint, boolean first) {
        int index = advanceToName(table, hint);
        if (index == OTHER) {
            String name = currentName();
            if (name.length() > LONGEST_NAME) {
                throw end(Mistake.STRING_TOO_LONG, Integer.toString(LONGEST_NAME), "");
            }
            index = table.find(name, hint);
            if (index == OTHER) {
                requireSound(name.toCharArray(), 0, name.length());
                unlisted(name);
            }
        }
        if (notes != null && index != END) {
            unread = currentName();
        }
        return index;
    }

    @Override
    protected final boolean readElement(int index) {
        advance();
        Token token = current();
        if (token == null) {
            return false;
        }
        // Places never end in a scalar's index.
        if (notes != null && (token == Token.OBJECT || token == Token.ARRAY)) {
            notes.add(depth(), null, index, position());
        }
        return true;
    }

    @Override
    protected final @Nullable String readString() {
        int length = currentLength();
        if (length > limits().stringLength()) {
            problem(Mistake.STRING_TOO_LONG, Integer.toString(limits().stringLength()), "");
            return null;
        }
        int offset = currentOffset();
        requireSound(currentChars(), offset, offset + length);
        return currentText();
    }

    @Override
    protected final int readChoice(Names table) {
        return table.find(currentChars(), currentOffset(), currentLength());
    }

    @Override
    protected final @Nullable Fraction readNumber() {
        char[] chars = currentChars();
        int offset = currentOffset();
        int length = currentLength();
        Mistake beyond = Numbers.beyond(chars, offset, length, limits());
        if (beyond == null) {
            return Numbers.value(chars, offset, length);
        }
        String allowed = switch (beyond) {
            case NUMBER_TOO_LONG -> Integer.toString(limits().numberLength());
            case EXPONENT_TOO_GREAT -> Integer.toString(limits().exponent());
            default -> "";
        };
        problem(beyond, allowed, echo());
        return null;
    }

    @Override
    protected final String literal() {
        return echo();
    }

    @Override
    protected final boolean readBoolean() {
        return currentBoolean();
    }

    @Override
    protected final void readPast() {
        @Nullable Token token = token();
        if (token != Token.OBJECT && token != Token.ARRAY) {
            return;
        }
        int[] entries = new int[limits().depth() + 1];
        int open = 0;
        do {
            if (token == Token.OBJECT || token == Token.ARRAY) {
                open++;
                if (depth() + open > limits().depth()) {
                    throw end(Mistake.TOO_DEEP, Integer.toString(limits().depth()), "");
                }
                entries[open] = 0;
            } else if (token == null) {
                open--;
            }
            if (open > 0) {
                advance();
                if (isName()) {
                    advance();
                }
                token = current();
                if (token != null && ++entries[open] > limits().entries()) {
                    throw end(Mistake.TOO_MANY_ENTRIES, Integer.toString(limits().entries()), "");
                }
            }
        } while (open > 0);
    }

    @Override
    protected final String raw() {
        Token token = token();
        return switch (token) {
            case OBJECT, ARRAY, NULL -> token.label();
            case STRING -> {
                requireSound(currentChars(), currentOffset(), currentOffset() + currentLength());
                yield '"' + echo() + '"';
            }
            case NUMBER -> echo();
            case BOOLEAN -> Boolean.toString(currentBoolean());
        };
    }

    @Override
    public Map<String, Long> locate(Set<String> pointers) {
        return notes == null ? Map.of() : notes.find(pointers, limits().depth());
    }

    private String echo() {
        int length = currentLength();
        int offset = currentOffset();
        char[] chars = currentChars();
        if (length <= LONGEST_ECHO) {
            return new String(chars, offset, length);
        }
        boolean half = Character.isHighSurrogate(chars[offset + LONGEST_ECHO - 1]);
        return new String(chars, offset, half ? LONGEST_ECHO - 1 : LONGEST_ECHO) + "...";
    }

    // U+0000 is legal JSON, but no text that a form or a database can hold.
    private void requireSound(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c == 0) {
                throw end(Mistake.CONTROL_CHARACTER, "", "");
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == to || !Character.isLowSurrogate(chars[i + 1])) {
                    throw end(Mistake.LONE_SURROGATE, "", "");
                }
                i++;
            }
        }
    }
}
