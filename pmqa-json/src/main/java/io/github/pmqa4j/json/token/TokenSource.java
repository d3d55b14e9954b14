package io.github.pmqa4j.json.token;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.document.JsonLimits;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one document, handed out as a reader asks for them.
 *
 * <p>A reader says what it expects. What is there instead becomes a problem at its place, is skipped, and the reader gets
 * nothing; so one pass finds every mistake. Names that are unknown or there twice are dealt with here, for all readers. Not
 * safe for use by many threads.
 */
public abstract class TokenSource {
    /** In place of a name's position: the object has ended. */
    public static final int END = -1;

    /** In place of a name's position: a name that is not in the table; {@link #name()} tells it. */
    public static final int OTHER = -2;

    /** In place of a number: there was none. */
    public static final int NO_INTEGER = Integer.MIN_VALUE;

    private final JsonLimits limits;
    private final Problems problems;
    private Level[] levels = new Level[8];
    private int depth;
    private String name = "";

    /**
     * Makes a source.
     *
     * @param limits what a document may ask for
     * @param problems where problems go
     */
    protected TokenSource(JsonLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    // What a format of tokens has to provide.

    /** Refuses what cannot begin a document. */
    public abstract void begin();

    /** Refuses what stands behind a document. */
    public abstract void finish();

    /**
     * Returns what the next value is, without reading it.
     *
     * @return the token
     */
    public abstract Token token();

    /** Reads the start of an object or array. */
    protected abstract void readOpen();

    /**
     * Reads the next name of an object and the colon, or its end.
     *
     * @param names the names to look it up in
     * @param hint where it probably stands
     * @param first whether it would be the object's first
     * @return its position, or {@link #OTHER} after {@link #unlisted}, or {@link #END}
     */
    protected abstract int readName(Names names, int hint, boolean first);

    /**
     * Reads on to the next entry of an array, or its end.
     *
     * @param index how many entries were read before
     * @return whether there is one
     */
    protected abstract boolean readElement(int index);

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

    /** Reads a whole value and forgets it. */
    protected abstract void readPast();

    /**
     * Returns the next value as it stands in the document, or the word "object" or "array".
     *
     * @return at most a line
     */
    protected abstract String raw();

    /**
     * Returns the number that was read last as it stands in the document.
     *
     * @return its characters
     */
    protected abstract String literal();

    /**
     * Returns where the name or value stands that was asked for or read last.
     *
     * @return line and column, see {@link Problems#position}
     */
    protected abstract long position();

    /**
     * Finds places again when the document has been read.
     *
     * @param pointers JSON Pointers
     * @return the position of each that exists
     */
    public abstract Map<String, Long> locate(Set<String> pointers);

    // What readers use.

    /**
     * Opens the object that should be next.
     *
     * @return whether there is one
     */
    public final boolean object() {
        return open(Token.OBJECT);
    }

    /**
     * Opens the array that should be next.
     *
     * @return whether there is one
     */
    public final boolean array() {
        return open(Token.ARRAY);
    }

    /**
     * Goes on to the next name of the open object.
     *
     * @param names the names it can have
     * @return the name's position in the table, {@link #OTHER} for an id that is not in the table, or {@link #END}
     */
    public final int next(Names names) {
        Level level = levels[depth - 1];
        level.ids = names.areIds();
        while (true) {
            int index = readName(names, level.expected(names), level.count == 0);
            if (index == END) {
                depth--;
                return END;
            }
            count(level);
            if (index >= 0) {
                level.name = names.text(index);
                level.came(index);
                if (level.isNew(index)) {
                    name = level.name;
                    return index;
                }
                problem(Mistake.DUPLICATE_KEY, "", level.name);
            } else {
                level.name = name;
                if (!level.isNew(name)) {
                    problem(Mistake.DUPLICATE_KEY, "", name);
                } else if (names.areIds()) {
                    return OTHER;
                } else {
                    problem(Mistake.UNKNOWN_PROPERTY, names.list(), name);
                }
            }
            readPast();
        }
    }

    /**
     * Returns the name that was read last.
     *
     * @return the name
     */
    public final String name() {
        return name;
    }

    /**
     * Goes on to the next entry of the open array.
     *
     * @return whether there is one
     */
    public final boolean element() {
        Level level = levels[depth - 1];
        if (!readElement(level.count)) {
            depth--;
            return false;
        }
        count(level);
        return true;
    }

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

    /** Leaves out the next value. */
    public final void skip() {
        readPast();
    }

    /**
     * Adds a problem with the name or value that was asked for last.
     *
     * @param mistake what is wrong
     * @param allowed what was allowed
     * @param found what was there
     */
    public final void problem(Mistake mistake, String allowed, String found) {
        problems.add(mistake, place(), allowed, found, position());
    }

    /**
     * Adds a problem somewhere else.
     *
     * @param mistake what is wrong
     * @param place where; it need not exist
     * @param allowed what was allowed
     * @param found what was there
     */
    public final void problem(Mistake mistake, Place place, String allowed, String found) {
        problems.add(mistake, place, allowed, found, Problems.UNKNOWN);
    }

    /**
     * Adds the problem that the object that has just ended lacks a property.
     *
     * @param property the name of the property
     */
    public final void missing(String property) {
        problem(Mistake.MISSING_PROPERTY, place().property(property), "", "");
    }

    /**
     * Adds a problem for every property that the object which has just ended lacks.
     *
     * @param names the object's names
     * @param required bit i is set where the name at position i must be there
     */
    public final void require(Names names, long required) {
        long absent = levels[depth].missing(required);
        while (absent != 0) {
            missing(names.text(Long.numberOfTrailingZeros(absent)));
            absent &= absent - 1;
        }
    }

    /**
     * Says whether the object which has just ended had a property.
     *
     * @param index the property's position
     * @return whether it was there, sound or not
     */
    public final boolean had(int index) {
        return levels[depth].missing(1L << index) == 0;
    }

    /**
     * Returns what is wrong so far.
     *
     * @return the problems
     */
    public final Problems problems() {
        return problems;
    }

    /**
     * Returns the place of the value that was asked for last.
     *
     * @return the place
     */
    public final Place place() {
        Place place = Place.ROOT;
        for (int i = 0; i < depth; i++) {
            Level level = levels[i];
            if (level.count > 0) {
                String step = level.name;
                place = step == null ? place.index(level.count - 1) : level.ids ? place.id(step) : place.property(step);
            }
        }
        return place;
    }

    /**
     * Keeps a name that is not in the table.
     *
     * @param text the name
     * @return {@link #OTHER}
     */
    protected final int unlisted(String text) {
        name = text;
        return OTHER;
    }

    /**
     * Returns the limits.
     *
     * @return what a document may ask for
     */
    protected final JsonLimits limits() {
        return limits;
    }

    /**
     * Returns what ends the reading.
     *
     * @param mistake what is wrong
     * @param allowed what was allowed
     * @param found what was there
     * @return to be thrown
     */
    protected final MalformedDocument end(Mistake mistake, String allowed, String found) {
        return problems.end(mistake, place(), allowed, found, position());
    }

    /**
     * Returns what ends the reading.
     *
     * @param mistake what is wrong
     * @param allowed what was allowed
     * @param found what was there
     * @param position where it stands
     * @return to be thrown
     */
    protected final MalformedDocument end(Mistake mistake, String allowed, String found, long position) {
        return problems.end(mistake, place(), allowed, found, position);
    }

    /**
     * Keeps the name of a value that a parser has stopped in, before the name was handed out.
     *
     * @param text the name
     */
    protected final void reached(String text) {
        Level level = levels[depth - 1];
        level.count++;
        level.name = text;
    }

    private boolean expect(Token expected, String allowed) {
        if (token() == expected) {
            return true;
        }
        problem(Mistake.WRONG_TYPE, allowed, raw());
        readPast();
        return false;
    }

    private boolean open(Token expected) {
        if (!expect(expected, expected.label())) {
            return false;
        }
        if (depth == limits.depth()) {
            throw end(Mistake.TOO_DEEP, Integer.toString(limits.depth()), "");
        }
        readOpen();
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
        }
        Level level = levels[depth];
        if (level == null) {
            level = new Level();
            levels[depth] = level;
        }
        level.clear();
        depth++;
        return true;
    }

    private void count(Level level) {
        if (++level.count > limits.entries()) {
            throw end(Mistake.TOO_MANY_ENTRIES, Integer.toString(limits.entries()), "");
        }
    }

    /**
     * Returns how many objects and arrays are open.
     *
     * @return 0 at the top
     */
    protected final int depth() {
        return depth;
    }
}
