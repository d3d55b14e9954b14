package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.internal.EvidenceRules;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.MissingPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores any assessment without violations by any model, in fractions.
 *
 * <p>This is the definition of scoring, together with {@link EvidenceRules} and {@link Means}. {@link CommonPath} is a shortcut
 * for the usual case that must give the same numbers.
 */
final class ExactPath {
    private final Layout layout;
    private final EvidenceRules rules;
    private final Status gap;

    ExactPath(Layout layout) {
        this.layout = layout;
        rules = new EvidenceRules(layout.model, layout.framework.top());
        gap = layout.model.missing() == MissingPolicy.ZERO ? Status.COUNTED_AS_ZERO : Status.LEFT_OUT;
    }

    /** Returns null where nothing at all was assessed, so that there is no total. */
    @Nullable
    Values score(Assessment assessment) {
        Means means = new Means(layout);
        List<CategoryAssessment> entries = assessment.categories();
        int next = 0;
        for (int c = 0; c < layout.categories(); c++) {
            Category category = layout.framework.categories().get(c);
            CategoryAssessment entry = null;
            if (next < entries.size() && entries.get(next).category().equals(category.id())) {
                entry = entries.get(next++);
            }
            Fraction stated = entry == null ? null : entry.score();
            if (stated != null) {
                means.state(c, Stages.apply(layout.rounding(c).category(), stated));
            } else {
                score(c, category, entry == null ? List.of() : entry.criteria(), means);
            }
        }
        return means.finish();
    }

    private void score(int index, Category category, List<CriterionAssessment> entries, Means means) {
        int next = 0;
        for (int k = 0; k < category.criteria().size(); k++) {
            CriterionAssessment given = null;
            if (next < entries.size()
                    && entries.get(next)
                            .criterion()
                            .equals(category.criteria().get(k).id())) {
                given = entries.get(next++);
            }
            if (given == null || given.evidence() instanceof NotAssessed) {
                means.set(index, k, gap, gap == Status.COUNTED_AS_ZERO ? Fraction.ZERO : null);
            } else if (given.evidence() instanceof NotApplicable) {
                means.set(index, k, Status.NOT_APPLICABLE, null);
            } else {
                Fraction score = rules.score(given.evidence(), layout.rounding(index));
                means.set(
                        index,
                        k,
                        Status.SCORED,
                        Stages.apply(layout.rounding(index).criterion(), score));
            }
        }
    }
}
