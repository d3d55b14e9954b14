package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.Field.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An object described once: its fields, and how a value is made of them.
 *
 * @param <T> what it holds
 */
public final class ObjectShape<T> implements Shape<T> {
    private final Field<T, ?>[] fields;
    private final Names names;
    private final long required;
    private final long essential;
    private final boolean derives;
    private final boolean tolerant;
    private final int alternatives;
    private final @Nullable Predicate<Values> check;
    private final Fields<T> described;
    private final Function<Values, @Nullable T> maker;
    private final IntFunction<String> allowed;

    private ObjectShape(Fields<T> described, Function<Values, @Nullable T> maker) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // of generic types there are no arrays
        Field<T, ?>[] all = described.list.toArray(new Field[0]);
        this.fields = all;
        this.names = Names.of(described.list.stream().map(f -> f.name).toArray(String[]::new));
        this.tolerant = described.tolerant;
        this.alternatives = described.alternatives;
        this.check = described.check;
        this.described = described;
        this.maker = maker;
        long requiredBits = 0;
        long essentialBits = 0;
        boolean anyDerived = false;
        for (Field<T, ?> field : all) {
            requiredBits |= field.use.isRequired() ? 1L << field.index : 0;
            essentialBits |= field.use == Use.ESSENTIAL ? 1L << field.index : 0;
            anyDerived |= field.use.isDerived();
        }
        this.required = requiredBits;
        this.essential = essentialBits;
        this.derives = anyDerived;
        this.allowed = position -> all[position].allowed();
    }

    /** Returns the shape that a description makes of its fields; the description returns what makes a value of theirs. */
    public static <T> ObjectShape<T> of(Function<Fields<T>, Function<Values, @Nullable T>> description) {
        Fields<T> fields = new Fields<>();
        return fields.object(description.apply(fields));
    }

    /**
     * The fields of an object, in the order in which they are written.
     *
     * @param <T> what the object holds
     */
    public static final class Fields<T> {
        private final List<Field<T, ?>> list = new ArrayList<>();
        private final Map<String, Object> more = new LinkedHashMap<>();
        private String name = "";
        private String description = "";
        private boolean tolerant;
        private @Nullable Predicate<Values> check;
        private int alternatives;
        private ToIntFunction<T> which = value -> 0;

        /** Names the object, and describes it in Thai and in English. */
        public Fields<T> named(String newName, String newDescription) {
            name = newName;
            description = newDescription;
            return this;
        }

        /** Lets a value be made even if something in the object is wrong, as long as what is essential is sound. */
        public Fields<T> tolerant() {
            tolerant = true;
            return this;
        }

        /** Lets the schema say more than the fields do. */
        public Fields<T> schema(String member, Object value) {
            more.put(member, value);
            return this;
        }

        /** Names what has to hold of the fields before a value is made; it reports what does not. */
        public Fields<T> check(Predicate<Values> newCheck) {
            check = newCheck;
            return this;
        }

        /** Names the first fields, of which each value has exactly one, and says which. */
        public Fields<T> oneOf(int count, ToIntFunction<T> newWhich) {
            alternatives = count;
            which = newWhich;
            return this;
        }

        /** Adds a field that must be there, without which nothing is made. */
        @SuppressWarnings("UnnecessaryMethodReference") // a function to V is no function to a V that may be null
        public <V> Field<T, V> essential(String field, Shape<V> shape, Function<T, V> getter) {
            return add(field, shape, getter::apply, Use.ESSENTIAL);
        }

        /** Adds a field that must be there; the rest of the object says something without it. */
        @SuppressWarnings("UnnecessaryMethodReference") // as above
        public <V> Field<T, V> required(String field, Shape<V> shape, Function<T, V> getter) {
            return add(field, shape, getter::apply, Use.REQUIRED);
        }

        /** Adds a field that is left out if its getter has nothing to say. */
        public <V> Field<T, V> optional(String field, Shape<V> shape, Function<T, @Nullable V> getter) {
            return add(field, shape, getter, Use.OPTIONAL);
        }

        /** Adds a field that is left out if its getter returns none. */
        public <V> Field<T, V> ifPresent(String field, Shape<V> shape, Function<T, Optional<V>> getter) {
            return add(field, shape, value -> getter.apply(value).orElse(null), Use.OPTIONAL);
        }

        /** Adds a field that follows from the others, and is compared with what it should be. */
        @SuppressWarnings("UnnecessaryMethodReference") // as above
        public <V> Field<T, V> derived(String field, Shape<V> shape, Function<T, V> getter) {
            return add(field, shape, getter::apply, Use.DERIVED);
        }

        /** Adds a field that follows from the others, whether it is there too. */
        public <V> Field<T, V> derivedOptional(String field, Shape<V> shape, Function<T, @Nullable V> getter) {
            return add(field, shape, getter, Use.DERIVED_OPTIONAL);
        }

        /** Returns the shape of these fields. */
        public ObjectShape<T> object(Function<Values, @Nullable T> maker) {
            return new ObjectShape<>(this, maker);
        }

        List<Field<T, ?>> all() {
            return list;
        }

        private <V> Field<T, V> add(String field, Shape<V> shape, Function<T, @Nullable V> getter, Use use) {
            Field<T, V> added = new Field<>(field, shape, getter, use, list.size());
            list.add(added);
            return added;
        }
    }

    @Override
    public @Nullable T read(DocumentReader in, Context context) {
        return read("", in, context);
    }

    /** Reads an entry that stands by its id; with null for an id that is none, only its mistakes. */
    @Nullable
    T read(@Nullable String id, DocumentReader in, Context context) {
        if (!in.object()) {
            return null;
        }
        int problems = in.problems().count();
        Values read = context.lend(id == null ? "" : id, fields.length, in);
        long sound = 0;
        for (int p = in.next(names); p != Names.END; p = in.next(names)) {
            Object value = fields[p].read(in, context);
            if (value != null) {
                read.put(p, value);
                sound |= 1L << p;
            }
        }
        in.require(names, required, allowed);
        if ((check != null && !check.test(read))
                || id == null
                || (essential & ~sound) != 0
                || (!tolerant && in.problems().count() > problems)) {
            return null;
        }
        try {
            T value = maker.apply(read);
            if (derives && value != null) {
                compareDerived(value, read, in);
            }
            return value;
        } catch (IllegalArgumentException e) {
            Contradiction.report(e, names, name -> text(fields[names.find(name, 0)], read), in);
            return null;
        }
    }

    private static <V> @Nullable String text(Field<?, V> field, Values read) {
        V value = read.orNull(field);
        return value == null ? null : field.shape.text(value);
    }

    private void compareDerived(T value, Values read, DocumentReader in) {
        Place place = in.place();
        for (Field<T, ?> field : fields) {
            if (field.use.isDerived()) {
                field.compare(value, read.value(field.index), place, in);
            }
        }
    }

    @Override
    public @Nullable Object readParts(DocumentReader in, Context context) {
        if (!in.object()) {
            return null;
        }
        int problems = in.problems().count();
        Values read = new Values(in, context);
        read.begin("", fields.length);
        for (int p = in.next(names); p != Names.END; p = in.next(names)) {
            read.put(p, fields[p].shape.readParts(in, context));
        }
        in.require(names, required, allowed);
        return (check == null || check.test(read)) && in.problems().count() == problems ? read : null;
    }

    @Override
    public void compare(T expected, Object parts, Place place, DocumentReader in) {
        for (Field<T, ?> field : fields) {
            field.compare(expected, ((Values) parts).value(field.index), place, in);
        }
    }

    @Override
    public void write(T value, JsonSink out) {
        out.beginObject();
        if (alternatives > 0) {
            fields[described.which.applyAsInt(value)].write(value, names, out);
        }
        for (int i = alternatives; i < fields.length; i++) {
            fields[i].write(value, names, out);
        }
        out.endObject();
    }

    @Override
    public Form form() {
        Form form = Form.of(this::members);
        return described.name.isEmpty() ? form : form.named(described.name);
    }

    private Map<String, Object> members() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> present = new ArrayList<>();
        for (Field<T, ?> field : fields) {
            properties.put(field.name, field.form());
            if (field.use.isRequired()) {
                present.add(field.name);
            }
        }
        Map<String, Object> members = Form.members("type", "object");
        if (!described.description.isEmpty()) {
            members.put("description", described.description);
        }
        members.put("properties", properties);
        if (!present.isEmpty()) {
            members.put("required", present);
        }
        members.put("additionalProperties", false);
        if (described.alternatives > 0) {
            members.put(
                    "oneOf",
                    described.list.subList(0, described.alternatives).stream()
                            .map(f ->
                                    Form.members("required", List.of(f.name), "properties", Form.members(f.name, true)))
                            .toList());
        }
        members.putAll(described.more);
        return members;
    }
}
