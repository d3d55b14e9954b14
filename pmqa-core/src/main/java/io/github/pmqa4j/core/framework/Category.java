package io.github.pmqa4j.core.framework;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A category (หมวด) of a framework: one of the seven of PMQA 4.0, or of an agency's own.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param id what it is called in documents, formed like a criterion's; unique in the framework
 * @param name its name
 * @param kind whether it is about processes or about results
 * @param weight its share of the total relative to the other categories, above 0; only ratios count
 * @param criteria its criteria in the order of the framework, at least one
 */
public record Category(String id, LocalizedText name, CategoryKind kind, Fraction weight, List<Criterion> criteria)
        implements Serializable {
    /**
     * Makes a category; its criteria are copied.
     *
     * @throws IllegalArgumentException if the id is malformed, the weight is not above 0 or has more than 100 digits, or there is
     *     no criterion
     */
    public Category {
        Identifiers.require(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        WeightRule.require(Objects.requireNonNull(weight, "weight"), "weight of category " + id);
        criteria = Copies.list(criteria, Criterion.class, "criteria");
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("category " + id + " must have at least one criterion");
        }
    }

    /** Returns the id and how many criteria there are, for example "7 (6 criteria)". */
    @Override
    public String toString() {
        return id + " (" + criteria.size() + " criteria)";
    }
}
