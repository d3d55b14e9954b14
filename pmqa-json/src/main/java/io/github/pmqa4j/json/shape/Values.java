package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of one object, by its fields. */
public final class Values {
    private final DocumentReader in;
    private final Context context;
    private String id = "";
    private @Nullable Object[] values = {};

    Values(DocumentReader in, Context context) {
        this.in = in;
        this.context = context;
    }

    /** Makes these the values of another object, none of which has been read yet. */
    void begin(String newId, int size) {
        id = newId;
        if (values.length < size) {
            values = new @Nullable Object[size];
        } else {
            Arrays.fill(values, null);
        }
    }

    void put(int index, @Nullable Object value) {
        values[index] = value;
    }

    /** Returns the id of an entry that stands by its id. */
    public String id() {
        return id;
    }

    /** Returns the value of a field without which nothing is made. */
    @SuppressWarnings("unchecked") // the field's shape has read it
    public <V> V get(Field<?, V> field) {
        return (V) Objects.requireNonNull(values[field.index], field.name);
    }

    /** Returns the value of a field, or null. */
    @SuppressWarnings("unchecked") // the field's shape has read it
    public <V> @Nullable V orNull(Field<?, V> field) {
        return (V) values[field.index];
    }

    /** Says whether a field has a value that can be used. */
    public boolean isThere(Field<?, ?> field) {
        return values[field.index] != null;
    }

    /** Returns the value of a field, or another. */
    public <V> V or(Field<?, V> field, V other) {
        V value = orNull(field);
        return value == null ? other : value;
    }

    /** Returns what was read of a field that holds an object and follows from others; null if it was not there. */
    public @Nullable Values parts(Field<?, ?> field) {
        return (Values) values[field.index];
    }

    /** Returns what was read of a field that holds objects by their ids and follows from others; empty if it was not there. */
    @SuppressWarnings("unchecked") // the field's shape has read it
    public Map<String, Values> entries(Field<?, ?> field) {
        Object entries = values[field.index];
        return entries == null ? Map.of() : (Map<String, Values>) entries;
    }

    /** Returns what was read of a field that holds objects in an array and follows from others. */
    public Stream<Values> partsOf(Field<?, ?> field) {
        Object entries = values[field.index];
        return entries == null ? Stream.of() : ((List<?>) entries).stream().map(Values.class::cast);
    }

    /** Says whether a field was there, sound or not; as long as its object is the one that has just ended. */
    public boolean had(Field<?, ?> field) {
        return in.had(field.index);
    }

    /** Returns how many of the first fields were there, sound or not; as long as their object is the one that has just ended. */
    public int hadOfFirst(int count) {
        return in.hadOf((1L << count) - 1);
    }

    /** Returns the value of the first field that has one, of those before a position; null if none has. */
    public @Nullable Object firstBefore(int count) {
        for (int i = 0; i < count; i++) {
            if (values[i] != null) {
                return values[i];
            }
        }
        return null;
    }

    /** Returns the reader, for problems. */
    public DocumentReader in() {
        return in;
    }

    /** Returns what the document names. */
    public Context context() {
        return context;
    }

    @Nullable
    Object value(int index) {
        return values[index];
    }
}
