package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says of one category: either a stated score, or its criteria.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the id of the category
 * @param score the score that is stated for the whole category, if one is
 * @param criteria the criteria; sound only if no score is stated
 */
public record CategoryAssessment(String category, @Nullable Fraction score, List<CriterionAssessment> criteria)
        implements Serializable {
    /**
     * Makes an entry.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public CategoryAssessment {
        Identifiers.require(category, "category");
        criteria = Copies.list(criteria, CriterionAssessment.class, "criteria");
    }

    /**
     * Makes an entry that states the score of the whole category.
     *
     * @param category the id of the category
     * @param score the score
     * @return the entry
     * @throws IllegalArgumentException if the id is malformed
     */
    public static CategoryAssessment stated(String category, Fraction score) {
        return new CategoryAssessment(category, Objects.requireNonNull(score, "score"), List.of());
    }

    /**
     * Makes an entry of criteria.
     *
     * @param category the id of the category
     * @param criteria the criteria
     * @return the entry
     * @throws IllegalArgumentException if the id is malformed
     */
    public static CategoryAssessment of(String category, List<CriterionAssessment> criteria) {
        return new CategoryAssessment(category, null, criteria);
    }

    /** Returns the id with the score or the number of criteria, for example "7: 326.67" or "7: 6 criteria". */
    @Override
    public String toString() {
        String stated = score == null ? "" : Numbers.text(score);
        String listed = score != null && criteria.isEmpty() ? "" : criteria.size() + " criteria";
        return TextRule.line(category + ": " + stated + (stated.isEmpty() || listed.isEmpty() ? "" : " and ") + listed);
    }
}
