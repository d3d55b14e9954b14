package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.internal.StrategyCheck;
import io.github.pmqa4j.rules.internal.WeightedMean;
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

    /** Takes a criterion that is not covered by a stated score; it has a score if it is scored or counted as zero. */
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

    /** Returns null if no category has a score. */
    @Nullable
    Values finish() {
        WeightedMean total = new WeightedMean();
        WeightedMean coverage = new WeightedMean();
        for (int c = 0; c < layout.categories(); c++) {
            int row = layout.category(c);
            Fraction weight = layout.weight(c);
            Fraction covered = statuses[row] == Status.STATED ? Fraction.ONE : finish(c, row);
            if (covered == null) {
                continue;
            }
            coverage.add(covered, weight);
            Fraction score = values[row];
            if (score != null) {
                total.add(score, weight);
            }
        }
        if (total.isEmpty()) {
            return null;
        }
        Values result = new ExactValues(values, statuses, coverage.value());
        values[layout.total] = Stages.apply(layout.model.rounding().total(), total.value());
        Fraction level = StrategyCheck.level(layout.model.levelScale(), Views.totals(layout, result));
        values[layout.level] = Stages.apply(layout.model.rounding().level(), level);
        return result;
    }

    // Returns the share of the category's weight that has evidence; what does not apply has no weight. Returns null if
    // nothing of it applies: it is left out of the total, as a criterion is left out of its category.
    private @Nullable Fraction finish(int category, int row) {
        WeightedMean mean = new WeightedMean();
        WeightedMean coverage = new WeightedMean();
        boolean covered = false;
        for (int k = 0; k < layout.criteria(category); k++) {
            int at = layout.criterion(category, k);
            Fraction weight = layout.weight(category, k);
            Fraction score = values[at];
            if (score != null) {
                mean.add(score, weight);
            }
            if (statuses[at] != Status.NOT_APPLICABLE) {
                coverage.add(statuses[at] == Status.SCORED ? Fraction.ONE : Fraction.ZERO, weight);
                covered |= statuses[at] == Status.SCORED;
            }
        }
        if (coverage.isEmpty()) {
            statuses[row] = Status.NOT_APPLICABLE;
            return null;
        }
        if (mean.isEmpty()) {
            statuses[row] = Status.LEFT_OUT;
        } else {
            statuses[row] = covered ? Status.SCORED : Status.COUNTED_AS_ZERO;
            values[row] = Stages.apply(layout.rounding(category).category(), mean.value());
        }
        return coverage.value();
    }
}
