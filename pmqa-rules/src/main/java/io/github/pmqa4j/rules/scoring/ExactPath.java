package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores any assessment without violations by any model, in fractions; one instance serves one assessment.
 *
 * <p>This is the definition of scoring. {@link CommonPath} is a shortcut for the usual case that must give the same numbers.
 */
final class ExactPath {
    private final Layout layout;
    private final ScoringModel model;
    private final EvidenceRules rules;
    private final @Nullable Fraction[] values;
    private final Status[] statuses;

    ExactPath(Layout layout) {
        this.layout = layout;
        model = layout.model;
        rules = new EvidenceRules(model.achievement(), layout.framework.top());
        values = new @Nullable Fraction[layout.size];
        statuses = new Status[layout.total];
    }

    /** Returns null where nothing at all was assessed, so that there is no total. */
    @Nullable
    Values score(Assessment assessment) {
        List<Category> categories = layout.framework.categories();
        Mean total = new Mean();
        Fraction covered = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        int next = 0;
        for (int c = 0; c < categories.size(); c++) {
            Category category = categories.get(c);
            CategoryAssessment entry = null;
            if (next < assessment.categories().size()
                    && assessment.categories().get(next).category().equals(category.id())) {
                entry = assessment.categories().get(next++);
            }
            Fraction weight = model.weighting().weightOf(category);
            Fraction coverage = score(c, category, entry);
            weights = weights.plus(weight);
            covered = covered.plus(weight.times(coverage));
            Fraction score = values[layout.category(c)];
            if (score != null) {
                total.add(score, weight);
            }
        }
        if (total.isEmpty()) {
            return null;
        }
        Fraction rounded = StageRounding.apply(model.rounding().total(), total.value());
        values[layout.total] = rounded;
        values[layout.level] = StageRounding.apply(
                model.rounding().level(), model.levelScale().level(rounded, layout.framework.top()));
        return new ExactValues(values, statuses, covered.dividedBy(weights));
    }

    // Returns the share of the category's weight that has evidence.
    private Fraction score(int index, Category category, @Nullable CategoryAssessment entry) {
        int row = layout.category(index);
        Fraction stated = entry == null ? null : entry.score();
        if (stated != null) {
            for (int k = 0; k < category.criteria().size(); k++) {
                statuses[layout.criterion(index, k)] = Status.COVERED;
            }
            statuses[row] = Status.STATED;
            values[row] = StageRounding.apply(model.rounding().category(), stated);
            return Fraction.ONE;
        }
        List<CriterionAssessment> entries = entry == null ? List.of() : entry.criteria();
        Mean mean = new Mean();
        Fraction covered = Fraction.ZERO;
        Fraction applicable = Fraction.ZERO;
        int next = 0;
        for (int k = 0; k < category.criteria().size(); k++) {
            Criterion criterion = category.criteria().get(k);
            CriterionAssessment given = null;
            if (next < entries.size() && entries.get(next).criterion().equals(criterion.id())) {
                given = entries.get(next++);
            }
            int at = layout.criterion(index, k);
            statuses[at] = statusOf(given);
            if (statuses[at] == Status.NOT_APPLICABLE) {
                continue;
            }
            Fraction weight = model.weighting().weightOf(category, criterion);
            applicable = applicable.plus(weight);
            if (given != null && statuses[at] == Status.SCORED) {
                values[at] = StageRounding.apply(model.rounding().criterion(), rules.score(given.evidence()));
                covered = covered.plus(weight);
            } else if (statuses[at] == Status.COUNTED_AS_ZERO) {
                values[at] = Fraction.ZERO;
            }
            Fraction score = values[at];
            if (score != null) {
                mean.add(score, weight);
            }
        }
        if (mean.isEmpty()) {
            statuses[row] = Status.LEFT_OUT;
        } else {
            statuses[row] = covered.signum() == 0 ? Status.COUNTED_AS_ZERO : Status.SCORED;
            values[row] = StageRounding.apply(model.rounding().category(), mean.value());
        }
        return covered.dividedBy(applicable);
    }

    private Status statusOf(@Nullable CriterionAssessment given) {
        if (given == null || given.evidence() instanceof NotAssessed) {
            return model.missing() == MissingPolicy.ZERO ? Status.COUNTED_AS_ZERO : Status.LEFT_OUT;
        }
        return given.evidence() instanceof NotApplicable ? Status.NOT_APPLICABLE : Status.SCORED;
    }

    /** A weighted mean in the making. */
    private static final class Mean {
        private Fraction sum = Fraction.ZERO;
        private Fraction weights = Fraction.ZERO;

        void add(Fraction value, Fraction weight) {
            sum = sum.plus(value.times(weight));
            weights = weights.plus(weight);
        }

        boolean isEmpty() {
            return weights.signum() == 0;
        }

        Fraction value() {
            return sum.dividedBy(weights);
        }
    }
}
