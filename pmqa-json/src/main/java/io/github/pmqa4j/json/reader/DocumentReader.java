package io.github.pmqa4j.json.reader;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.internal.Eras;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.cursor.JsonCursor;
import io.github.pmqa4j.json.cursor.MalformedDocument;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.cursor.Surroundings;
import io.github.pmqa4j.json.cursor.Token;
import io.github.pmqa4j.json.document.JsonLimits;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of one document, handed out as a shape asks for them, within the limits and with this library's strictness.
 *
 * <p>A shape says what it expects. What is there instead becomes a problem at its place, is skipped, and the shape gets null; so
 * one pass finds every mistake. Names that are unknown or there twice are dealt with here, for all shapes. Not safe for use by
 * many threads.
 */
public final class DocumentReader {
    /** In place of a number: there was none. */
    public static final int NO_INTEGER = Integer.MIN_VALUE;

    /** What an id is made of. */
    public static final String ID = "A-Z a-z 0-9 . _ -, 1 ... 32";

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final JsonCursor cursor;
    private final JsonLimits limits;
    private final Problems problems;
    private final CurrentValue value;
    private final Nesting nesting = new Nesting();
    // Where values stand is noted on the way only if the text will not be there to be read again.
    private final @Nullable Positions positions;
    private String name = "";
    private String unread = "";
    private int entries;

    /** Makes a reader of what a cursor goes through. */
    public DocumentReader(JsonCursor cursor, JsonLimits limits, boolean noted) {
        this(cursor, limits, noted ? new Positions() : null);
    }

    private DocumentReader(JsonCursor cursor, JsonLimits limits, @Nullable Positions positions) {
        this.cursor = cursor;
        this.limits = limits;
        this.problems = new Problems(limits.findings());
        this.value = new CurrentValue(cursor, limits);
        this.positions = positions;
    }

    // Where reading is, and what is wrong there.

    /** Returns what is wrong so far. */
    public Problems problems() {
        return problems;
    }

    /** Returns how many objects and arrays are open. */
    public int depth() {
        return nesting.depth();
    }

    /** Returns the place of the value that was asked for last. */
    public Place place() {
        return nesting.place();
    }

    /** Adds a problem with the name or value that was asked for last. */
    public void problem(Mistake mistake, String allowed, String found) {
        problems.add(mistake, place(), allowed, found, cursor.position());
    }

    /** Adds a problem somewhere else; the place need not exist. */
    public void problem(Mistake mistake, Place place, String allowed, String found) {
        problems.add(mistake, place, allowed, found, Problems.UNKNOWN);
    }

    /** Adds the problem that the object that has just ended lacks a property; there should be what is allowed. */
    public void missing(String property, String allowed) {
        problem(Mistake.MISSING_PROPERTY, place().property(property), allowed, "");
    }

    /** Adds what has ended the reading. */
    public void problem(MalformedDocument end) {
        String reached = end.name();
        if (reached != null) {
            nesting.innermost().reached(reached);
        }
        problems.add(end.mistake(), place(), end.allowed(), end.found(), end.position());
    }

    /** Finds places again: the positions of those JSON Pointers that exist, if everything above them is asked for too. */
    public Map<String, Long> locate(Set<String> pointers) {
        if (positions != null) {
            return positions.find(pointers);
        }
        Positions noted = new Positions(pointers);
        try (JsonCursor again = cursor.again()) {
            if (again != null) {
                DocumentReader reader = new DocumentReader(again, limits, noted);
                reader.begin();
                reader.walk();
            }
        } catch (MalformedDocument e) {
            // It was found before, else nothing would be looked for here; what stands in front of it has its position.
            return noted.found();
        }
        return noted.found();
    }

    // The way through a document.

    /** Refuses what cannot begin a document. */
    public void begin() {
        cursor.begin(limits.documentBytes());
    }

    /** Refuses what stands behind a document. */
    public void finish() {
        cursor.finish();
    }

    /** Returns what the next value is, without reading it. */
    public Token token() {
        boolean wasName = positions != null && cursor.isName();
        Token token = cursor.value();
        if (wasName && positions != null) {
            positions.add(nesting.depth(), unread, 0, cursor.position());
        }
        if (token == null) {
            throw end(Mistake.UNEXPECTED_CHARACTER, Surroundings.VALUE, "] }");
        }
        return token;
    }

    /** Opens the object that should be next. */
    public boolean object() {
        return open(Token.OBJECT);
    }

    /** Opens the array that should be next. */
    public boolean array() {
        return open(Token.ARRAY);
    }

    /**
     * Goes on to the next name of the open object: returns its position in the table, {@link Names#OTHER} for an id that is not
     * in the table, or {@link Names#END}.
     */
    public int next(Names names) {
        Container container = nesting.innermost();
        container.ids = names.areIds();
        while (true) {
            int index = readName(names, container.expected(names));
            if (index == Names.END) {
                nesting.close();
                return Names.END;
            }
            String read = index >= 0 ? names.text(index) : name;
            container.name = read;
            count(container);
            if (index >= 0) {
                container.came(index);
                if (container.isNew(index)) {
                    name = read;
                    return index;
                }
                problem(Mistake.DUPLICATE_KEY, "1", read);
            } else {
                if (!container.isNew(name)) {
                    problem(Mistake.DUPLICATE_KEY, "1", name);
                } else if (names.areIds()) {
                    return Names.OTHER;
                } else {
                    problem(Mistake.UNKNOWN_PROPERTY, names.list(), name);
                }
            }
            skip();
        }
    }

    /** Returns the name that was read last. */
    public String name() {
        return name;
    }

    /** Goes on to the next entry of the open array, if there is one. */
    public boolean element() {
        Container container = nesting.innermost();
        if (cursor.advance() == null) {
            nesting.close();
            return false;
        }
        if (positions != null) {
            positions.add(nesting.depth(), null, container.count, cursor.position());
        }
        count(container);
        return true;
    }

    /** Leaves out the next value. */
    public void skip() {
        @Nullable Token token = token();
        if (token != Token.OBJECT && token != Token.ARRAY) {
            return;
        }
        int open = 0;
        do {
            if (token == Token.OBJECT || token == Token.ARRAY) {
                open++;
                if (nesting.depth() + open > limits.depth()) {
                    throw beyond(Mistake.TOO_DEEP, limits.depth());
                }
            } else if (token == null) {
                open--;
            }
            if (open > 0) {
                cursor.advance();
                token = cursor.value();
                if (token != null) {
                    countEntry();
                }
            }
        } while (open > 0);
    }

    /**
     * Adds a problem for every property that the object which has just ended lacks: bit i is set if name i must be there, and
     * what it allows is told by its position.
     */
    public void require(Names names, long required, IntFunction<String> allowed) {
        long absent = nesting.ended().missing(required);
        while (absent != 0) {
            int index = Long.numberOfTrailingZeros(absent);
            missing(names.text(index), allowed.apply(index));
            absent &= absent - 1;
        }
    }

    /** Says whether the object which has just ended had a property, sound or not. */
    public boolean had(int index) {
        return nesting.ended().missing(1L << index) == 0;
    }

    /** Returns how many of these properties, by bits, the object which has just ended had, sound or not. */
    public int hadOf(long indexes) {
        return Long.bitCount(indexes & ~nesting.ended().missing(indexes));
    }

    // The values.

    /** Reads a text, or null. */
    public @Nullable String string() {
        return expect(Token.STRING, "string") ? value.string(this) : null;
    }

    /** Reads a text with something in it, or null. */
    public @Nullable String text() {
        String text = string();
        if (text != null && text.isBlank()) {
            problem(Mistake.BLANK_TEXT, "1 ... " + limits.stringLength(), "0");
            return null;
        }
        return text;
    }

    /** Reads an id, or null. */
    public @Nullable String id() {
        String text = string();
        if (text != null && !Identifiers.isValid(text)) {
            problem(Mistake.INVALID_ID, ID, text);
            return null;
        }
        return text;
    }

    /** Reads one of a few texts: returns its position, or {@link Names#OTHER} if it is none of them. */
    public int choice(Names names) {
        if (!expect(Token.STRING, "string")) {
            return Names.OTHER;
        }
        int index = names.find(cursor.chars(), cursor.offset(), cursor.length());
        if (index == Names.OTHER) {
            problem(Mistake.UNKNOWN_VALUE, names.list(), value.raw(Token.STRING));
        }
        return index;
    }

    /** Reads a number, or null. */
    public @Nullable Fraction number() {
        return expect(Token.NUMBER, "number") ? value.number(this) : null;
    }

    /** Reads a number as it is printed, or null: 326.67 and 326.670 are different. */
    public @Nullable BigDecimal decimal(int decimals, int digits) {
        if (number() == null) {
            return null;
        }
        BigDecimal read = new BigDecimal(value.echo());
        BigDecimal number = read.scale() < 0 ? read.setScale(0) : read;
        if (number.scale() > decimals || number.precision() > digits) {
            problem(Mistake.TOO_MANY_DIGITS, decimals + ", " + digits, value.echo());
            return null;
        }
        return number;
    }

    /** Reads a number that may be a quotient, which stands as a text such as "1/3"; or null. */
    public @Nullable Fraction exact() {
        if (token() != Token.STRING) {
            return expect(Token.NUMBER, "number, string") ? value.number(this) : null;
        }
        String text = value.string(this);
        Fraction fraction = text == null ? null : Quotient.parse(text);
        if (text != null && fraction == null) {
            problem(Mistake.INVALID_FRACTION, "1/3", text);
        }
        return fraction;
    }

    /** Reads a number that always stands as a text, "180167/700", or "150" for a whole one; or null. */
    public @Nullable Fraction fractionText() {
        String text = string();
        Fraction fraction = text == null ? null : Quotient.parseWholeToo(text);
        if (text != null && fraction == null) {
            problem(Mistake.INVALID_FRACTION, "180167/700, 150", text);
        }
        return fraction;
    }

    /** Reads a whole number in a range, or {@link #NO_INTEGER}; 5, 5.0 and 5e0 are the same. */
    public int integer(int least, int most) {
        Fraction number = whole(least, most);
        if (number == null) {
            return NO_INTEGER;
        }
        if (isOutside(number, least, most)) {
            problem(Mistake.NUMBER_OUT_OF_RANGE, least + " ... " + most, value.echo());
            return NO_INTEGER;
        }
        return (int) number.longNumerator();
    }

    /** Reads a year of the Buddhist Era in a range, or {@link #NO_INTEGER}. */
    public int year(int least, int most) {
        Fraction number = whole(least, most);
        if (number == null) {
            return NO_INTEGER;
        }
        if (isOutside(number, least, most)) {
            notAYear(Mistake.NUMBER_OUT_OF_RANGE, least + " ... " + most, value.echo());
            return NO_INTEGER;
        }
        return (int) number.longNumerator();
    }

    /** Adds the problem that something is no year of the Buddhist Era: that it is of the Common Era, if it can be that. */
    public void notAYear(Mistake otherwise, String allowed, String found) {
        OptionalInt meant =
                YEAR.matcher(found).matches() ? Eras.buddhistEra(Integer.parseInt(found)) : OptionalInt.empty();
        if (meant.isPresent()) {
            problems.add(Problems.commonEra(place(), allowed, found, meant.getAsInt()), cursor.position());
        } else {
            problem(otherwise, allowed, found);
        }
    }

    private @Nullable Fraction whole(int least, int most) {
        Fraction number = expect(Token.NUMBER, "integer") ? value.number(this) : null;
        if (number != null && !number.isWhole()) {
            problem(Mistake.NOT_AN_INTEGER, least + " ... " + most, value.echo());
            return null;
        }
        return number;
    }

    private static boolean isOutside(Fraction number, int least, int most) {
        return number.compareTo(Fraction.of(least)) < 0 || number.compareTo(Fraction.of(most)) > 0;
    }

    /** Reads true or false, or null. */
    public @Nullable Boolean bool() {
        return expect(Token.BOOLEAN, "boolean") ? (Boolean) cursor.isTrue() : null;
    }

    private boolean expect(Token expected, String allowed) {
        Token token = token();
        if (token == expected) {
            return true;
        }
        problem(Mistake.WRONG_TYPE, allowed, value.raw(token));
        skip();
        return false;
    }

    private boolean open(Token expected) {
        if (!expect(expected, expected.label())) {
            return false;
        }
        if (nesting.depth() == limits.depth()) {
            throw beyond(Mistake.TOO_DEEP, limits.depth());
        }
        if (positions != null && nesting.depth() == 0) {
            positions.add(0, null, 0, cursor.position());
        }
        nesting.open();
        return true;
    }

    private int readName(Names names, int hint) {
        int index = cursor.nextName(names, hint);
        if (index == Names.OTHER) {
            String text = cursor.name();
            if (text.length() > JsonCursor.LONGEST_NAME) {
                throw beyond(Mistake.STRING_TOO_LONG, JsonCursor.LONGEST_NAME);
            }
            index = names.find(text, hint);
            if (index == Names.OTHER) {
                value.requireSound(text.toCharArray(), 0, text.length());
                name = text;
            }
        }
        if (positions != null && index != Names.END) {
            unread = cursor.name();
        }
        return index;
    }

    private void walk() {
        Token token = token();
        if (token == Token.OBJECT && object()) {
            while (next(Names.ANY_IDS) != Names.END) {
                walk();
            }
        } else if (token == Token.ARRAY && array()) {
            while (element()) {
                walk();
            }
        }
    }

    private void count(Container container) {
        container.count++;
        countEntry();
    }

    // Of all objects and arrays of the document.
    private void countEntry() {
        if (++entries > limits.entries()) {
            throw beyond(Mistake.TOO_MANY_ENTRIES, limits.entries());
        }
    }

    private MalformedDocument beyond(Mistake mistake, int most) {
        return end(mistake, Integer.toString(most), "> " + most);
    }

    private MalformedDocument end(Mistake mistake, String allowed, String found) {
        return new MalformedDocument(mistake, allowed, found, cursor.position());
    }
}
