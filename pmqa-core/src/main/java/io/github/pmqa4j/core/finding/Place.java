package io.github.pmqa4j.core.finding;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where in an object something stands: a path of property names, ids and positions.
 *
 * <p>{@code Place.ROOT.property("categories").id("4").property("criteria").id("4.2").property("indicators").index(0)} prints
 * as {@code categories["4"].criteria["4.2"].indicators[0]}, and as the JSON Pointer
 * {@code /categories/4/criteria/4.2/indicators/0}. Immutable and safe for use by many threads.
 *
 * @param steps the path from the top of the object
 */
public record Place(List<Step> steps) implements Serializable {
    /** The object itself. */
    public static final Place ROOT = new Place(List.of());

    /**
     * Makes a place.
     */
    public Place {
        steps = Copies.list(steps, Step.class, "steps");
    }

    /** One step of a path. */
    public sealed interface Step extends Serializable permits Property, Id, Index {}

    /**
     * A step to a property.
     *
     * @param name its name
     */
    public record Property(String name) implements Step {
        /**
         * Makes a step.
         */
        public Property {
            Objects.requireNonNull(name, "name");
        }

        /** Returns the name, on one line whatever it is. */
        @Override
        public String toString() {
            return "property " + TextRule.inOneLine(name);
        }
    }

    /**
     * A step to the entry of an id.
     *
     * @param value the id
     */
    public record Id(String value) implements Step {
        /**
         * Makes a step.
         */
        public Id {
            Objects.requireNonNull(value, "value");
        }

        /** Returns the id, on one line whatever it is. */
        @Override
        public String toString() {
            return "id " + TextRule.inOneLine(value);
        }
    }

    /**
     * A step to the entry at a position.
     *
     * @param position counted from 0
     */
    public record Index(int position) implements Step {
        /**
         * Makes a step.
         *
         * @throws IllegalArgumentException if the position is negative
         */
        public Index {
            if (position < 0) {
                throw new IllegalArgumentException("position must be at least 0, but was " + position);
            }
        }

        /** Returns for example "index 0". */
        @Override
        public String toString() {
            return "index " + position;
        }
    }

    /**
     * Returns the place of a property of what is here.
     *
     * @param name the property's name
     * @return the place one step on
     */
    public Place property(String name) {
        return then(new Property(name));
    }

    /**
     * Returns the place of an entry with an id.
     *
     * @param value the id
     * @return the place one step on
     */
    public Place id(String value) {
        return then(new Id(value));
    }

    /**
     * Returns the place of an entry at a position.
     *
     * @param position counted from 0
     * @return the place one step on
     * @throws IllegalArgumentException if the position is negative
     */
    public Place index(int position) {
        return then(new Index(position));
    }

    /**
     * Says whether this is the object itself.
     *
     * @return whether there is no step
     */
    public boolean isRoot() {
        return steps.isEmpty();
    }

    /**
     * Returns the place as a JSON Pointer (RFC 6901).
     *
     * @return for example {@code /categories/4/criteria/4.2}; empty for the object itself
     */
    public String toPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps) {
            pointer.append('/').append(token(step).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Returns the place as people read it, for example {@code categories["4"].score}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Property property) {
                text.append(text.isEmpty() ? "" : ".").append(TextRule.inOneLine(property.name()));
            } else if (step instanceof Id id) {
                text.append("[\"").append(TextRule.inOneLine(id.value())).append("\"]");
            } else {
                text.append('[').append(token(step)).append(']');
            }
        }
        return text.toString();
    }

    private Place then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }

    private static String token(Step step) {
        if (step instanceof Property property) {
            return property.name();
        }
        return step instanceof Id id ? id.value() : Integer.toString(((Index) step).position());
    }
}
