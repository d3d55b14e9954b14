package io.github.pmqa4j.json.token;

import io.github.pmqa4j.json.document.JsonLimits;
import java.util.Map;
import java.util.Set;

/**
 * The way through a document: into its objects and arrays, from name to name and from entry to entry, within the limits. Names
 * that are unknown or there twice are dealt with here, for all readers.
 */
abstract class DocumentWalk extends DocumentPosition {
    /** In place of a name's position: the object has ended. */
    public static final int END = -1;

    /** In place of a name's position: a name that is not in the table; {@link #name()} tells it. */
    public static final int OTHER = -2;

    private final JsonLimits limits;
    private String name = "";

    /**
     * Makes a source.
     *
     * @param limits what a document may ask for
     * @param problems where problems go
     */
    DocumentWalk(JsonLimits limits, Problems problems) {
        super(problems);
        this.limits = limits;
    }

    // What a format of tokens has to provide for it.

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

    /** Reads a whole value and forgets it. */
    protected abstract void readPast();

    /**
     * Returns the next value as it stands in the document, or the word "object" or "array".
     *
     * @return at most a line
     */
    protected abstract String raw();

    /**
     * Finds places again when the document has been read.
     *
     * @param pointers JSON Pointers
     * @return the position of each that exists
     */
    public abstract Map<String, Long> locate(Set<String> pointers);

    // How readers go through a document.

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
        Level level = levels.innermost();
        level.ids = names.areIds();
        while (true) {
            int index = readName(names, level.expected(names), level.count == 0);
            if (index == END) {
                levels.close();
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
        Level level = levels.innermost();
        if (!readElement(level.count)) {
            levels.close();
            return false;
        }
        count(level);
        return true;
    }

    /** Leaves out the next value. */
    public final void skip() {
        readPast();
    }

    /**
     * Adds a problem for every property that the object which has just ended lacks.
     *
     * @param names the object's names
     * @param required bit i is set where the name at position i must be there
     */
    public final void require(Names names, long required) {
        long absent = levels.ended().missing(required);
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
        return levels.ended().missing(1L << index) == 0;
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
     * Keeps the name of a value that a parser has stopped in, before the name was handed out.
     *
     * @param text the name
     */
    protected final void reached(String text) {
        Level level = levels.innermost();
        level.count++;
        level.name = text;
    }

    final boolean expect(Token expected, String allowed) {
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
        if (depth() == limits.depth()) {
            throw end(Mistake.TOO_DEEP, Integer.toString(limits.depth()), "");
        }
        readOpen();
        levels.open();
        return true;
    }

    private void count(Level level) {
        if (++level.count > limits.entries()) {
            throw end(Mistake.TOO_MANY_ENTRIES, Integer.toString(limits.entries()), "");
        }
    }
}
