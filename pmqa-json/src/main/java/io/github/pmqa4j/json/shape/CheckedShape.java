package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some values of another shape. */
record CheckedShape<T>(Shape<T> all, Shape.Check<T> check, Form form) implements Shape<T> {
    @Override
    public @Nullable T read(DocumentReader in, Context context) {
        T value = all.read(in, context);
        return value == null || check.holds(value, in) ? value : null;
    }

    @Override
    public @Nullable Object readParts(DocumentReader in, Context context) {
        Object parts = all.readParts(in, context);
        // Of what has parts nothing is made, and so there is nothing to check.
        if (parts == null || parts instanceof Collection || parts instanceof Map || parts instanceof Values) {
            return parts;
        }
        @SuppressWarnings("unchecked") // a value without parts is read as what it is
        T value = (T) parts;
        return check.holds(value, in) ? value : null;
    }

    @Override
    public void compare(T expected, Object parts, Place place, DocumentReader in) {
        all.compare(expected, parts, place, in);
    }

    @Override
    public void write(T value, JsonSink out) {
        all.write(value, out);
    }
}
