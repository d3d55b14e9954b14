package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.Field.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several types, which a property names: {@code {"rule": "linear", "max": 4}}. If an application has rules of
 * its own, those are named, and found among those that were given to the reader.
 *
 * @param <R> what all types have in common
 */
public final class OneOf<R> implements Shape<R> {
    private final String key;
    private final Class<R> type;
    private final Function<R, String> idOf;
    private final boolean open;
    private final String name;
    private final String description;
    private final Map<String, Variant<R, ?>> variants;
    private final List<Field<?, ?>> all;
    private final Names names;

    private OneOf(Builder<R> from, boolean open) {
        this.key = from.key;
        this.type = from.type;
        this.idOf = from.idOf;
        this.open = open;
        this.name = from.name;
        this.description = from.description;
        this.variants = from.variants;
        Map<String, Field<?, ?>> byName = new LinkedHashMap<>();
        variants.values().forEach(v -> v.fields.all().forEach(f -> byName.putIfAbsent(f.name, f)));
        this.all = List.copyOf(byName.values());
        List<String> texts = new ArrayList<>(List.of(key));
        texts.addAll(byName.keySet());
        this.names = Names.of(texts.toArray(new String[0]));
    }

    /** Begins a shape whose types are named by a property. */
    public static <R> Builder<R> by(
            String key, Class<R> type, Function<R, String> idOf, String name, String description) {
        return new Builder<>(key, type, idOf, name, description);
    }

    /**
     * The types, one after the other. A field of the same name has the same shape in all of them.
     *
     * @param <R> what all types have in common
     */
    public static final class Builder<R> {
        private final String key;
        private final Class<R> type;
        private final Function<R, String> idOf;
        private final String name;
        private final String description;
        private final Map<String, Variant<R, ?>> variants = new LinkedHashMap<>();

        private Builder(String key, Class<R> type, Function<R, String> idOf, String name, String description) {
            this.key = key;
            this.type = type;
            this.idOf = idOf;
            this.name = name;
            this.description = description;
        }

        /** Adds a type. */
        public <V extends R> Builder<R> type(
                String id,
                Class<V> variant,
                Function<ObjectShape.Fields<V>, Function<Values, @Nullable V>> description) {
            ObjectShape.Fields<V> fields = new ObjectShape.Fields<>();
            variants.put(id, new Variant<>(variant, fields, description.apply(fields)));
            return this;
        }

        /** Returns the shape: there are no other types. */
        public OneOf<R> closed() {
            return new OneOf<>(this, false);
        }

        /** Returns the shape: an application can have types of its own. */
        public OneOf<R> open() {
            return new OneOf<>(this, true);
        }
    }

    private record Variant<R, V extends R>(
            Class<V> type, ObjectShape.Fields<V> fields, Function<Values, @Nullable V> maker) {
        void write(R value, JsonSink out) {
            V own = type.cast(value);
            fields.all().forEach(field -> write(field, own, out));
        }

        private static <T, F> void write(Field<T, F> field, T value, JsonSink out) {
            F own = field.getter.apply(value);
            if (own != null) {
                out.name(field.name);
                field.shape.write(own, out);
            }
        }
    }

    @Override
    public @Nullable R read(DocumentReader in, Context context) {
        if (!in.object()) {
            return null;
        }
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        String id = null;
        int problems = in.problems().count();
        for (int p = in.next(names); p != Names.END; p = in.next(names)) {
            if (p == 0) {
                id = in.id();
            } else {
                settings.put(names.text(p), all.get(p - 1).shape.read(in, context));
            }
        }
        in.require(names, 1, p -> String.join(", ", variants.keySet()));
        return id == null || in.problems().count() > problems ? null : make(id, settings, in, context);
    }

    private @Nullable R make(String id, Map<String, @Nullable Object> settings, DocumentReader in, Context context) {
        Variant<R, ?> variant = variants.get(id);
        R own = open ? context.catalogue().rule(type, r -> idOf.apply(r).equals(id)) : null;
        int problems = in.problems().count();
        if (variant == null && own == null) {
            List<String> known = new ArrayList<>(variants.keySet());
            if (open) {
                context.catalogue().rules(type).forEach(r -> known.add(idOf.apply(r)));
            }
            Mistake mistake = open ? Mistake.UNKNOWN_RULE : Mistake.UNKNOWN_VALUE;
            in.problem(mistake, in.place().property(key), String.join(", ", known), id);
        }
        List<? extends Field<?, ?>> expected = variant == null ? List.of() : variant.fields.all();
        String allowed = Stream.concat(Stream.of(key), expected.stream().map(f -> f.name))
                .collect(Collectors.joining(", "));
        for (String setting : settings.keySet()) {
            if (expected.stream().noneMatch(f -> f.name.equals(setting))) {
                in.problem(Mistake.UNKNOWN_PROPERTY, in.place().property(setting), allowed, setting);
            }
        }
        Values values = new Values(in, context);
        values.begin("", expected.size());
        for (Field<?, ?> field : expected) {
            values.put(field.index, settings.get(field.name));
            if (field.use == Use.ESSENTIAL && values.value(field.index) == null) {
                in.missing(field.name, field.allowed());
            }
        }
        if (in.problems().count() > problems) {
            return null;
        }
        if (variant == null) {
            return own;
        }
        try {
            return variant.maker.apply(values);
        } catch (IllegalArgumentException e) {
            Contradiction.report(e, names, name -> null, in);
            return null;
        }
    }

    @Override
    public void write(R value, JsonSink out) {
        out.beginObject();
        out.string(key, idOf.apply(value));
        for (Variant<R, ?> variant : variants.values()) {
            if (variant.type.isInstance(value)) {
                variant.write(value, out);
            }
        }
        out.endObject();
    }

    @Override
    public Form form() {
        return Form.of(() -> {
                    List<Object> forms = new ArrayList<>();
                    variants.forEach((id, variant) -> forms.add(form(Form.of("const", id), variant.fields.all())));
                    if (open) {
                        Form other = Shapes.ID.form().with("not", Form.members("enum", List.copyOf(variants.keySet())));
                        forms.add(
                                form(other, List.of())
                                        .says(
                                                "กติกาของแอปพลิเคชันเอง / an application's own rule, known to its reader by this id"));
                    }
                    return Form.members("oneOf", forms, "description", description);
                })
                .named(name);
    }

    private Form form(Form id, List<? extends Field<?, ?>> fields) {
        return Form.of(() -> {
            Map<String, Object> properties = Form.members(key, id);
            List<String> present = new ArrayList<>(List.of(key));
            for (Field<?, ?> field : fields) {
                properties.put(field.name, field.form());
                if (field.use == Use.ESSENTIAL) {
                    present.add(field.name);
                }
            }
            return Form.members(
                    "type", "object", "properties", properties, "required", present, "additionalProperties", false);
        });
    }
}
