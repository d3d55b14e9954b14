package io.github.pmqa4j.core.framework;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

/**
 * A criterion (หัวข้อ) of a framework, such as 4.2.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param id what it is called in documents: 1 to 32 letters, digits, {@code .}, {@code _} and {@code -}, the first a
 *     letter or digit; unique in the framework
 * @param name its name
 * @param weight its share of the category relative to its siblings, above 0; only ratios count
 */
public record Criterion(String id, LocalizedText name, Fraction weight) implements Serializable {
    /**
     * Makes a criterion.
     *
     * @throws IllegalArgumentException if the id is malformed, or the weight is not above 0 or has more than 100 digits
     */
    public Criterion {
        Identifiers.require(id, "id");
        Objects.requireNonNull(name, "name");
        WeightRule.require(Objects.requireNonNull(weight, "weight"), "weight of criterion " + id);
    }

    /**
     * Makes a criterion that weighs as much as its siblings.
     *
     * @param id its id
     * @param name its name
     */
    public Criterion(String id, LocalizedText name) {
        this(id, name, Fraction.ONE);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
