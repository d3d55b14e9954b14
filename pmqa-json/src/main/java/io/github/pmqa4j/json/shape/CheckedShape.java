package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.reader.DocumentReader;
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
        return all.readParts(in, context);
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
