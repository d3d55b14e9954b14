package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.DocumentBytes;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.reader.DocumentReader;
import org.jspecify.annotations.Nullable;

/**
 * One type of value, described once, wherever in a document it stands: how it is read, how it is written, and what a schema says
 * of it. Immutable and safe for use by many threads.
 *
 * @param <T> the type
 */
public interface Shape<T> {
    /** Stands in problems for a value that is not there. */
    String NONE = "-";

    /** The most UTF-16 units of a value in a problem. */
    int LONGEST = 120;

    /** Reads the value that is next; mistakes become the reader's problems. Returns null if there is none that can be used. */
    @Nullable
    T read(DocumentReader in, Context context);

    /** Writes the value. */
    void write(T value, JsonSink out);

    /** Returns what a schema says of it. */
    Form form();

    /**
     * Reads the value as it stands: of objects, lists and maps nothing is made, so that a value which follows from others can be
     * compared with what it should be.
     */
    default @Nullable Object readParts(DocumentReader in, Context context) {
        return read(in, context);
    }

    /** Reports every part that is not what it should be, at its own place. */
    default void compare(T expected, Object parts, Place place, DocumentReader in) {
        if (!isSame(expected, parts)) {
            @SuppressWarnings("unchecked") // a value without parts is read as what it is
            T found = (T) parts;
            in.problem(Mistake.INVALID_VALUE, place, text(expected), text(found));
        }
    }

    /** Says whether a value without parts is what it should be. */
    default boolean isSame(T expected, Object found) {
        return expected.equals(found);
    }

    /** Returns the value as it stands in a document, without quotes, and at most a line of it. */
    default String text(T value) {
        String json = DocumentBytes.onOneLine(out -> write(value, out)).toString();
        String text = json.startsWith("\"") && json.length() > 2 ? json.substring(1, json.length() - 1) : json;
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "...";
    }

    /** Returns this shape of fewer values: the check reports why a value is not one of them. */
    default Shape<T> checked(Check<T> check, Form form) {
        return new CheckedShape<>(this, check, form);
    }

    /**
     * What holds of some values of a type.
     *
     * @param <T> the type
     */
    @FunctionalInterface
    interface Check<T> {
        /** Says whether it holds of a value that was just read; if not, why is a problem. */
        boolean holds(T value, DocumentReader in);
    }
}
