package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the numbers of a result into rows, and refuses those that no scorer could have given: what follows from the criteria
 * and the stated scores is computed anew and compared.
 */
final class ResultAssembly {
    private final Layout layout;
    private final ScoringModel model;
    private final Fraction top;
    private final Means means;

    ResultAssembly(Layout layout) {
        this.layout = layout;
        model = layout.model;
        top = Fraction.of(layout.framework.top());
        means = new Means(layout);
    }

    Values values(List<CategoryResult> results, Fraction total, Fraction level, Fraction coverage) {
        List<Category> categories = layout.framework.categories();
        requireEqual(categories.size(), results.size(), "number of categories");
        for (int c = 0; c < categories.size(); c++) {
            requireEqual(categories.get(c), results.get(c).category(), "category " + (c + 1));
            take(c, results.get(c));
        }
        Values values = means.finish();
        if (values == null) {
            throw new IllegalArgumentException("categories must have at least one score, but all are left out");
        }
        for (int c = 0; c < categories.size(); c++) {
            String name = "category " + categories.get(c).id();
            requireEqual(Views.category(layout, values, c), results.get(c), name);
        }
        requireEqual(values.get(layout.total), Objects.requireNonNull(total, "total"), "total");
        requireEqual(values.get(layout.level), Objects.requireNonNull(level, "level"), "level");
        requireEqual(values.coverage(), Objects.requireNonNull(coverage, "coverage"), "coverage");
        return values;
    }

    private void take(int index, CategoryResult result) {
        Category category = result.category();
        List<CriterionResult> criteria = result.criteria();
        requireEqual(category.criteria().size(), criteria.size(), "number of criteria of category " + category.id());
        for (int k = 0; k < criteria.size(); k++) {
            CriterionResult criterion = criteria.get(k);
            String name = "criterion " + category.criteria().get(k).id();
            requireEqual(category.criteria().get(k), criterion.criterion(), name);
            requireStatus(criterion.status(), result.status() == Status.STATED, name);
            Figure score = criterion.score();
            means.set(
                    index,
                    k,
                    criterion.status(),
                    score == null ? null : exact(score, model.rounding().criterion(), name));
        }
        Figure score = result.score();
        if (result.status() == Status.STATED && score != null) {
            means.state(index, exact(score, model.rounding().category(), "category " + category.id()));
        } else if (criteria.stream().allMatch(c -> c.status() == Status.NOT_APPLICABLE)) {
            throw new IllegalArgumentException(
                    "category " + category.id() + " must have a criterion that applies, but has none");
        }
    }

    private void requireStatus(Status status, boolean stated, String name) {
        MissingPolicy missing = model.missing();
        boolean possible = switch (status) {
            case COVERED -> stated;
            case SCORED, NOT_APPLICABLE -> !stated;
            case COUNTED_AS_ZERO -> !stated && missing == MissingPolicy.ZERO;
            case LEFT_OUT -> !stated && missing == MissingPolicy.ASSESSED_ONLY;
            case STATED -> false;
        };
        if (!possible) {
            throw new IllegalArgumentException("status of " + name + " must be possible under the missing policy "
                    + missing + (stated ? " in a category with a stated score" : "") + ", but was " + status);
        }
    }

    private Fraction exact(Figure figure, @Nullable Rounding stage, String name) {
        Fraction exact = figure.exact();
        if (exact.signum() < 0 || exact.compareTo(top) > 0) {
            throw new IllegalArgumentException("score of " + name + " must be in [0, " + top + "], but was " + exact);
        }
        requireEqual(StageRounding.apply(stage, exact), exact, "score of " + name);
        requireEqual(Figure.of(exact, StageRounding.reporting(stage)), figure, "printed score of " + name);
        return exact;
    }

    private static void requireEqual(@Nullable Object expected, Object found, String name) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException(name + " must be " + expected + ", but was " + found);
        }
    }
}
