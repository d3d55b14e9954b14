package io.github.pmqa4j.json.token;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.document.JsonLimits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values of one document, handed out as a reader asks for them.
 *
 * <p>A reader says what it expects. What is there instead becomes a problem at its place, is skipped, and the reader gets
 * nothing; so one pass finds every mistake. Not safe for use by many threads.
 */
public abstract class TokenSource extends DocumentWalk {
    /** In place of a number: there was none. */
    public static final int NO_INTEGER = Integer.MIN_VALUE;

    /**
     * Makes a source.
     *
     * @param limits what a document may ask for
     * @param problems where problems go
     */
    protected TokenSource(JsonLimits limits, Problems problems) {
        super(limits, problems);
    }

    // What a format of tokens has to provide for it.

    /**
     * Reads a text.
     *
     * @return the text, or nothing where it is too long
     */
    protected abstract @Nullable String readString();

    /**
     * Reads a text out of a table.
     *
     * @param names the table
     * @return its position, or {@link #OTHER} with nothing read
     */
    protected abstract int readChoice(Names names);

    /**
     * Reads a number.
     *
     * @return the number, or nothing where it goes beyond the limits
     */
    protected abstract @Nullable Fraction readNumber();

    /**
     * Reads a boolean.
     *
     * @return the boolean
     */
    protected abstract boolean readBoolean();

    /**
     * Returns the number that was read last as it stands in the document.
     *
     * @return its characters
     */
    protected abstract String literal();

    // What readers ask for.

    /**
     * Reads a text.
     *
     * @return the text, or nothing
     */
    public final @Nullable String string() {
        return expect(Token.STRING, "string") ? readString() : null;
    }

    /**
     * Reads a text with something in it.
     *
     * @return the text, or nothing
     */
    public final @Nullable String text() {
        if (!expect(Token.STRING, "string")) {
            return null;
        }
        String text = readString();
        if (text != null && text.isBlank()) {
            problem(Mistake.BLANK_TEXT, "", "");
            return null;
        }
        return text;
    }

    /**
     * Reads an id.
     *
     * @return the id, or nothing
     */
    public final @Nullable String id() {
        if (!expect(Token.STRING, "string")) {
            return null;
        }
        String text = readString();
        if (text != null && !Identifiers.isValid(text)) {
            problem(Mistake.INVALID_ID, "A-Z a-z 0-9 . _ -, 1 ... 32", text);
            return null;
        }
        return text;
    }

    /**
     * Reads one of a few texts.
     *
     * @param names the texts
     * @return the position of the one that was read, or {@link #OTHER} for nothing
     */
    public final int choice(Names names) {
        if (!expect(Token.STRING, "string")) {
            return OTHER;
        }
        int index = readChoice(names);
        if (index == OTHER) {
            problem(Mistake.UNKNOWN_VALUE, names.list(), raw());
            readPast();
        }
        return index;
    }

    /**
     * Reads a number.
     *
     * @return the number, or nothing
     */
    public final @Nullable Fraction number() {
        return expect(Token.NUMBER, "number") ? readNumber() : null;
    }

    /**
     * Reads a number as it is printed: 326.67 and 326.670 are different.
     *
     * @param decimals the most decimals it may have
     * @param digits the most digits it may have
     * @return the number, or nothing
     */
    public final @Nullable BigDecimal decimal(int decimals, int digits) {
        if (!expect(Token.NUMBER, "number") || readNumber() == null) {
            return null;
        }
        BigDecimal read = new BigDecimal(literal());
        BigDecimal number = read.scale() < 0 ? read.setScale(0) : read;
        if (number.scale() > decimals || number.precision() > digits) {
            problem(Mistake.TOO_MANY_DIGITS, decimals + ", " + digits, literal());
            return null;
        }
        return number;
    }

    /**
     * Reads a number that may be a quotient, which stands as a text such as "1/3".
     *
     * @return the number, or nothing
     */
    public final @Nullable Fraction exact() {
        if (token() != Token.STRING) {
            return expect(Token.NUMBER, "number, string") ? readNumber() : null;
        }
        String text = readString();
        Fraction fraction = text == null ? null : Quotient.parse(text);
        if (text != null && fraction == null) {
            problem(Mistake.INVALID_FRACTION, "1/3", text);
        }
        return fraction;
    }

    /**
     * Reads a number that always stands as a text: "180167/700", or "150" for a whole one.
     *
     * @return the number, or nothing
     */
    public final @Nullable Fraction fractionText() {
        if (!expect(Token.STRING, "string")) {
            return null;
        }
        String text = readString();
        Fraction fraction = text == null ? null : Quotient.parseWholeToo(text);
        if (text != null && fraction == null) {
            problem(Mistake.INVALID_FRACTION, "180167/700, 150", text);
        }
        return fraction;
    }

    /**
     * Reads a whole number; 5, 5.0 and 5e0 are the same.
     *
     * @param least the least it may be
     * @param most the most it may be
     * @return the number, or {@link #NO_INTEGER}
     */
    public final int integer(int least, int most) {
        if (!expect(Token.NUMBER, "integer")) {
            return NO_INTEGER;
        }
        Fraction number = readNumber();
        if (number == null) {
            return NO_INTEGER;
        }
        if (!number.isWhole()) {
            problem(Mistake.NOT_AN_INTEGER, "", literal());
            return NO_INTEGER;
        }
        if (number.compareTo(Fraction.of(least)) < 0 || number.compareTo(Fraction.of(most)) > 0) {
            problem(Mistake.NUMBER_OUT_OF_RANGE, least + " ... " + most, literal());
            return NO_INTEGER;
        }
        return (int) number.longNumerator();
    }

    /**
     * Reads true or false.
     *
     * @return which, or nothing
     */
    public final @Nullable Boolean bool() {
        return expect(Token.BOOLEAN, "boolean") ? (Boolean) readBoolean() : null;
    }
}
