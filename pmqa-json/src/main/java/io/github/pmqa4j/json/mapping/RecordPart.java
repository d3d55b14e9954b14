package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object whose properties make a record.
 *
 * @param <T> the record
 */
final class RecordPart<T> implements Part<T> {
    private final List<Property<T, ?>> properties;
    private final Names names;
    private final long required;
    private final Function<Values, T> constructor;

    private RecordPart(Function<Values, T> constructor, List<Property<T, ?>> properties) {
        this.properties = properties;
        this.names = Names.of(properties.stream().map(Property::name).toArray(String[]::new));
        this.constructor = constructor;
        long bits = 0;
        for (int i = 0; i < properties.size(); i++) {
            bits |= properties.get(i).required ? 1L << i : 0;
        }
        this.required = bits;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never handed out
    static <T> RecordPart<T> of(Function<Values, T> constructor, Property<T, ?>... properties) {
        return new RecordPart<>(constructor, List.of(properties));
    }

    /** A property that must be there. */
    @SuppressWarnings("UnnecessaryMethodReference") // a function to V is no function to a V that may be null
    static <T, V> Property<T, V> property(String name, Part<V> part, Function<T, V> getter) {
        return new Property<>(name, part, getter::apply, true);
    }

    /** A property that is left out where there is nothing to say. */
    static <T, V> Property<T, V> optional(String name, Part<V> part, Function<T, @Nullable V> getter) {
        return new Property<>(name, part, getter, false);
    }

    @Override
    public @Nullable T read(TokenSource in, Catalogue catalogue) {
        if (!in.object()) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[properties.size()];
        int problems = in.problems().count();
        for (int p = in.next(names); p != TokenSource.END; p = in.next(names)) {
            values[p] = properties.get(p).part.read(in, catalogue);
        }
        in.require(names, required);
        if (in.problems().count() > problems) {
            return null;
        }
        try {
            return constructor.apply(new Values(values));
        } catch (IllegalArgumentException e) {
            // The record says which of its components contradict each other; here it is enough that they do.
            in.problem(Mistake.INVALID_VALUE, in.place(), "", "");
            return null;
        }
    }

    @Override
    public void write(T value, TokenSink out) {
        out.beginObject();
        for (int i = 0; i < properties.size(); i++) {
            write(properties.get(i), i, value, out);
        }
        out.endObject();
    }

    private <V> void write(Property<T, V> property, int index, T value, TokenSink out) {
        V own = property.getter.apply(value);
        if (own != null) {
            out.name(names, index);
            property.part.write(own, out);
        }
    }

    /**
     * One property.
     *
     * @param <T> the record
     * @param <V> the type of the component
     */
    static final class Property<T, V> {
        private final String name;
        private final Part<V> part;
        private final Function<T, @Nullable V> getter;
        private final boolean required;

        private Property(String name, Part<V> part, Function<T, @Nullable V> getter, boolean required) {
            this.name = name;
            this.part = part;
            this.getter = getter;
            this.required = required;
        }

        private String name() {
            return name;
        }
    }

    /** The components that were read, in the order of the properties. */
    static final class Values {
        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = Arrays.copyOf(values, values.length);
        }

        /** Returns a component that must be there. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the property here has a part of this type
        <V> V get(int index) {
            V value = (V) values[index];
            if (value == null) {
                throw new IllegalArgumentException("component " + index + " must be there");
            }
            return value;
        }

        /** Returns a component, or nothing. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the property here has a part of this type
        <V> @Nullable V getOrNull(int index) {
            return (V) values[index];
        }

        /** Returns a component, or what stands for it where it was left out. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the property here has a part of this type
        <V> V getOr(int index, V other) {
            V value = (V) values[index];
            return value == null ? other : value;
        }
    }
}
