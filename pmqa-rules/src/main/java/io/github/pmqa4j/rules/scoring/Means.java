package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.StageRounding;
import org.jspecify.annotations.Nullable;

/**
 * From the scores of criteria, and the stated scores of categories, to categories, total, level and coverage; one instance
 * serves one result.
 */
final class Means {
    private final Layout layout;
    private final @Nullable Fraction[] values;
    private final Status[] statuses;

    Means(Layout layout) {
        this.layout = layout;
        values = new @Nullable Fraction[layout.size];
        statuses = new Status[layout.total];
    }

    /** Takes a criterion that is not covered by a stated score; it has a score where it is scored or counted as zero. */
    void set(int category, int criterion, Status status, @Nullable Fraction score) {
        int row = layout.criterion(category, criterion);
        statuses[row] = status;
        values[row] = score;
    }

    /** Takes the stated score of a category, which covers its criteria. */
    void state(int category, Fraction score) {
        for (int k = 0; k < layout.criteria(category); k++) {
            set(category, k, Status.COVERED, null);
        }
        statuses[layout.category(category)] = Status.STATED;
        values[layout.category(category)] = score;
    }

    /** Returns null where no category has a score. */
    @Nullable
    Values finish() {
        Mean total = new Mean();
        Fraction covered = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (int c = 0; c < layout.categories(); c++) {
            int row = layout.category(c);
            Fraction weight = layout.weight(c);
            weights = weights.plus(weight);
            Fraction coverage = statuses[row] == Status.STATED ? Fraction.ONE : finish(c, row);
            covered = covered.plus(weight.times(coverage));
            Fraction score = values[row];
            if (score != null) {
                total.add(score, weight);
            }
        }
        if (total.isEmpty()) {
            return null;
        }
        Fraction rounded = StageRounding.apply(layout.model.rounding().total(), total.value());
        Fraction level = StrategyCheck.level(layout.model.levelScale(), rounded, layout.framework.top());
        values[layout.total] = rounded;
        values[layout.level] = StageRounding.apply(layout.model.rounding().level(), level);
        return new ExactValues(values, statuses, covered.dividedBy(weights));
    }

    // Returns the share of the category's weight that has evidence; what does not apply has no weight.
    private Fraction finish(int category, int row) {
        Mean mean = new Mean();
        Fraction covered = Fraction.ZERO;
        Fraction applicable = Fraction.ZERO;
        for (int k = 0; k < layout.criteria(category); k++) {
            int at = layout.criterion(category, k);
            Fraction weight = layout.weight(category, k);
            Fraction score = values[at];
            if (score != null) {
                mean.add(score, weight);
            }
            if (statuses[at] == Status.SCORED) {
                covered = covered.plus(weight);
            }
            if (statuses[at] != Status.NOT_APPLICABLE) {
                applicable = applicable.plus(weight);
            }
        }
        if (mean.isEmpty()) {
            statuses[row] = Status.LEFT_OUT;
        } else {
            statuses[row] = covered.signum() == 0 ? Status.COUNTED_AS_ZERO : Status.SCORED;
            values[row] = StageRounding.apply(layout.model.rounding().category(), mean.value());
        }
        return covered.dividedBy(applicable);
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
