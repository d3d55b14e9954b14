package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object.
 *
 * @param <T> what the object holds
 * @param <V> what the property holds
 */
public final class Field<T, V> {
    final String name;
    final Shape<V> shape;
    final Function<T, @Nullable V> getter;
    final Use use;
    final int index;
    final boolean derived;
    private @Nullable Form form;
    private String description = "";

    /** What a property is to its object. */
    enum Use {
        /** Must be there, and nothing is made without it. */
        ESSENTIAL,
        /** Must be there; where it cannot be read, the rest is made and checked all the same. */
        REQUIRED,
        /** May be left out. */
        OPTIONAL,
        /** Must be there, and follows from the rest. */
        DERIVED,
        /** There if the rest says so, and follows from it. */
        DERIVED_OPTIONAL;

        boolean isRequired() {
            return this != OPTIONAL && this != DERIVED_OPTIONAL;
        }

        boolean isDerived() {
            return this == DERIVED || this == DERIVED_OPTIONAL;
        }
    }

    Field(String name, Shape<V> shape, Function<T, @Nullable V> getter, Use use, int index) {
        this.name = name;
        this.shape = shape;
        this.getter = getter;
        this.use = use;
        this.index = index;
        this.derived = use.isDerived();
    }

    /** Describes it in Thai and in English. */
    public Field<T, V> says(String text) {
        description = text;
        return this;
    }

    /** Lets the schema say more than its shape does, because core checks more than reading does. */
    public Field<T, V> schema(Form stricter) {
        form = stricter;
        return this;
    }

    /** Returns the property's name. */
    public String name() {
        return name;
    }

    /** Returns which values it takes, as findings say it. */
    public String allowed() {
        return form().allowed();
    }

    Form form() {
        return (form == null ? shape.form() : form).says(description);
    }

    @Nullable
    Object read(DocumentReader in, Context context) {
        return derived ? shape.readParts(in, context) : shape.read(in, context);
    }

    void write(T value, Names names, JsonSink out) {
        V own = getter.apply(value);
        if (own != null) {
            out.name(names, index);
            shape.write(own, out);
        }
    }

    void compare(T expected, @Nullable Object parts, Place object, DocumentReader in) {
        V own = getter.apply(expected);
        Place place = object.property(name);
        if (own != null && parts != null) {
            shape.compare(own, parts, place, in);
        } else if (own != null) {
            in.problem(Mistake.INVALID_VALUE, place, shape.text(own), Shape.NONE);
        } else if (parts != null) {
            in.problem(Mistake.INVALID_VALUE, place, Shape.NONE, name);
        }
    }
}
