package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array; nothing is made of it if an entry cannot be read, unless it is tolerant.
 *
 * @param <T> the type of an entry
 */
record ListShape<T>(Shape<T> entry, boolean tolerant) implements Shape<List<T>> {
    @Override
    public @Nullable List<T> read(DocumentReader in, Context context) {
        if (!in.array()) {
            return null;
        }
        List<T> entries = new ArrayList<>(2);
        boolean sound = true;
        while (in.element()) {
            T value = entry.read(in, context);
            if (value == null) {
                sound = tolerant;
            } else {
                entries.add(value);
            }
        }
        return sound ? entries : null;
    }

    @Override
    public @Nullable Object readParts(DocumentReader in, Context context) {
        if (!in.array()) {
            return null;
        }
        int problems = in.problems().count();
        List<Object> entries = new ArrayList<>();
        while (in.element()) {
            Object one = entry.readParts(in, context);
            if (one != null) {
                entries.add(one);
            }
        }
        return in.problems().count() == problems ? entries : null;
    }

    @Override
    public void compare(List<T> expected, Object parts, Place place, DocumentReader in) {
        List<?> found = (List<?>) parts;
        if (found.size() != expected.size()) {
            in.problem(Mistake.INVALID_VALUE, place, "[" + expected.size() + "]", "[" + found.size() + "]");
        }
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            entry.compare(expected.get(i), found.get(i), place.index(i), in);
        }
    }

    @Override
    public void write(List<T> value, JsonSink out) {
        out.beginArray();
        for (T one : value) {
            entry.write(one, out);
        }
        out.endArray();
    }

    @Override
    public Form form() {
        return Form.of("type", "array", "items", entry.form());
    }
}
