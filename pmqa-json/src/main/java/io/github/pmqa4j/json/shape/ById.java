package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object with an entry for each id: {@code {"1": {...}, "4": {...}}}.
 *
 * @param <T> the type of an entry, which knows its id
 */
public final class ById<T> implements Shape<List<T>> {
    private final Shape<T> entry;
    private final Function<T, String> idOf;
    private final Ids ids;
    private final @Nullable Function<String, T> unreadable;
    private final String name;
    private final String description;

    /** Which ids there can be. */
    public enum Ids {
        /** Of categories. */
        CATEGORIES,
        /** Of the criteria of the category that is being read. */
        CRITERIA,
        /** Any. */
        ANY,
        /** Fiscal years. */
        YEARS;

        Names names(Context context) {
            return switch (this) {
                case CATEGORIES -> context.categories();
                case CRITERIA -> context.criteria();
                case ANY, YEARS -> Names.ANY_IDS;
            };
        }
    }

    private ById(
            Shape<T> entry,
            Function<T, String> idOf,
            Ids ids,
            @Nullable Function<String, T> unreadable,
            String name,
            String description) {
        this.entry = entry;
        this.idOf = idOf;
        this.ids = ids;
        this.unreadable = unreadable;
        this.name = name;
        this.description = description;
    }

    /** Returns the shape of such an object. */
    public static <T> ById<T> of(Ids ids, Shape<T> entry, Function<T, String> idOf) {
        return new ById<>(entry, idOf, ids, null, "", "");
    }

    /** Returns the same with what stands for an entry that cannot be read, if it is not known that its id exists. */
    public ById<T> unreadable(Function<String, T> standIn) {
        return new ById<>(entry, idOf, ids, standIn, name, description);
    }

    /** Returns the same with a name, and a description in Thai and in English. */
    public ById<T> named(String newName, String newDescription) {
        return new ById<>(entry, idOf, ids, unreadable, newName, newDescription);
    }

    @Override
    public @Nullable List<T> read(DocumentReader in, Context context) {
        if (!in.object()) {
            return null;
        }
        Names names = ids.names(context);
        List<T> entries = new ArrayList<>(names.size());
        for (int p = in.next(names); p != Names.END; p = in.next(names)) {
            String id = id(p, names, in);
            if (ids == Ids.CATEGORIES) {
                context.enterCategory(p);
            }
            T one = entry instanceof ObjectShape<T> object ? object.read(id, in, context) : entry.read(in, context);
            if (one == null && id != null && p < 0 && unreadable != null) {
                one = unreadable.apply(id);
            }
            if (one != null) {
                entries.add(one);
            }
        }
        return entries;
    }

    /** Returns the table's own id, or what was read if that is an id. */
    private @Nullable String id(int index, Names names, DocumentReader in) {
        if (index >= 0) {
            return names.text(index);
        }
        String id = in.name();
        boolean valid = ids == Ids.YEARS ? Shapes.year(id) != null : Identifiers.isValid(id);
        if (!valid && ids == Ids.YEARS) {
            in.notAYear(Mistake.INVALID_ID, Shapes.YEARS, id);
        } else if (!valid) {
            in.problem(Mistake.INVALID_ID, DocumentReader.ID, id);
        }
        return valid ? id : null;
    }

    @Override
    public @Nullable Object readParts(DocumentReader in, Context context) {
        if (!in.object()) {
            return null;
        }
        int problems = in.problems().count();
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int p = in.next(Names.ANY_IDS); p != Names.END; p = in.next(Names.ANY_IDS)) {
            String id = id(p, Names.ANY_IDS, in);
            Object one = entry.readParts(in, context);
            if (id != null && one != null) {
                entries.put(id, one);
            }
        }
        return in.problems().count() == problems ? entries : null;
    }

    @Override
    public void compare(List<T> expected, Object parts, Place place, DocumentReader in) {
        @SuppressWarnings("unchecked") // as read above
        Map<String, Object> left = new LinkedHashMap<>((Map<String, Object>) parts);
        for (T one : expected) {
            String id = idOf.apply(one);
            Object found = left.remove(id);
            if (found == null) {
                in.problem(Mistake.INVALID_VALUE, place.id(id), entry.text(one), Shape.NONE);
            } else {
                entry.compare(one, found, place.id(id), in);
            }
        }
        left.keySet().forEach(id -> in.problem(Mistake.INVALID_VALUE, place.id(id), Shape.NONE, id));
    }

    @Override
    public void write(List<T> value, JsonSink out) {
        out.beginObject();
        String before = "";
        for (T one : value) {
            String id = idOf.apply(one);
            // Entries stand in the order of the framework, so that two of the same id stand side by side.
            if (id.equals(before)) {
                throw new IllegalArgumentException(
                        "a document has each entry once, but there were two of \"" + id + "\"");
            }
            before = id;
            out.name(id);
            entry.write(one, out);
        }
        out.endObject();
    }

    @Override
    public Form form() {
        Form key = ids == Ids.YEARS ? Shapes.YEAR_KEY : Shapes.ID.form();
        Form form = Form.of("type", "object", "propertyNames", key, "additionalProperties", entry.form())
                .says(description);
        return name.isEmpty() ? form : form.named(name);
    }
}
