package io.github.pmqa4j.rules.internal;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that an assessment's result is made of; every other number, band and status of it follows.
 *
 * @param framework the framework
 * @param model the rules
 * @param organization who was assessed
 * @param fiscalYear the year
 * @param source whose view it is
 * @param categories one entry a category, in the order of the framework
 */
public record ResultParts(
        Framework framework,
        ScoringModel model,
        Organization organization,
        FiscalYear fiscalYear,
        Source source,
        List<CategoryPart> categories)
        implements Serializable {
    /** Makes parts; whether they fit together is seen when a result is made of them. */
    public ResultParts {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(source, "source");
        categories = Copies.list(categories, CategoryPart.class, "categories");
    }

    /**
     * A category.
     *
     * @param stated its score, or null if its criteria give it
     * @param criteria one entry a criterion, in the order of the framework; empty if the score is stated
     */
    public record CategoryPart(@Nullable Fraction stated, List<CriterionPart> criteria) implements Serializable {
        /** Makes a part. */
        public CategoryPart {
            criteria = Copies.list(criteria, CriterionPart.class, "criteria");
        }
    }

    /**
     * A criterion: with a score, without evidence, or not applicable.
     *
     * @param applies whether it applies
     * @param score its score, as it was rounded; or null
     */
    public record CriterionPart(boolean applies, @Nullable Fraction score) implements Serializable {
        /** A criterion without evidence. */
        public static final CriterionPart GAP = new CriterionPart(true, null);

        /** A criterion that does not apply. */
        public static final CriterionPart NOT_APPLICABLE = new CriterionPart(false, null);

        /** Makes a part; what does not apply has no score. */
        public CriterionPart {
            if (!applies && score != null) {
                throw new IllegalArgumentException("score must be null for what does not apply, but was " + score);
            }
        }
    }
}
