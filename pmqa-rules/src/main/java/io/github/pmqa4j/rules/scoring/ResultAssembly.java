package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the numbers of a result into rows, and refuses those that no scorer could have given. */
final class ResultAssembly {
    private final Layout layout;
    private final Fraction top;
    private final @Nullable Fraction[] values;
    private final Status[] statuses;

    ResultAssembly(Layout layout) {
        this.layout = layout;
        top = Fraction.of(layout.framework.top());
        values = new @Nullable Fraction[layout.size];
        statuses = new Status[layout.total];
    }

    Values values(List<CategoryResult> results, Fraction total, Fraction level, Fraction coverage) {
        List<Category> categories = layout.framework.categories();
        require(results.size() == categories.size(), "categories", categories.size(), results.size());
        for (int c = 0; c < categories.size(); c++) {
            require(
                    results.get(c).category().equals(categories.get(c)),
                    "category",
                    categories.get(c).id(),
                    results.get(c).category().id());
            take(c, results.get(c));
        }
        values[layout.total] = inRange(total, top, "total");
        values[layout.level] = inRange(level, layout.model.levelScale().max(), "level");
        return new ExactValues(values, statuses, inRange(coverage, Fraction.ONE, "coverage"));
    }

    private void take(int index, CategoryResult result) {
        ScoringModel model = layout.model;
        Category category = result.category();
        int row = layout.category(index);
        statuses[row] = result.status();
        values[row] = exact(result.score(), model.rounding().category(), category.id());
        Fraction exact = values[row];
        if (exact != null && !model.bands().bandOf(exact).equals(result.band())) {
            throw new IllegalArgumentException("band of category %s must be %s, but was %s"
                    .formatted(category.id(), model.bands().bandOf(exact).id(), result.band()));
        }
        List<CriterionResult> criteria = result.criteria();
        require(
                criteria.size() == category.criteria().size(),
                "criteria",
                category.criteria().size(),
                criteria.size());
        for (int k = 0; k < criteria.size(); k++) {
            CriterionResult criterion = criteria.get(k);
            require(
                    criterion.criterion().equals(category.criteria().get(k)),
                    "criterion",
                    category.criteria().get(k).id(),
                    criterion.criterion().id());
            require(
                    (criterion.status() == Status.COVERED) == (result.status() == Status.STATED),
                    "status of criterion " + criterion.criterion().id(),
                    "COVERED exactly where the category is STATED",
                    criterion.status());
            int at = layout.criterion(index, k);
            statuses[at] = criterion.status();
            values[at] = exact(
                    criterion.score(),
                    model.rounding().criterion(),
                    criterion.criterion().id());
        }
    }

    private @Nullable Fraction exact(@Nullable Figure figure, @Nullable Rounding stage, String id) {
        if (figure == null) {
            return null;
        }
        Figure expected = Figure.of(figure.exact(), StageRounding.reporting(stage));
        require(expected.equals(figure), "printed score of " + id, expected, figure);
        return inRange(figure.exact(), top, "score of " + id);
    }

    private static Fraction inRange(Fraction value, Fraction most, String name) {
        boolean within = value.signum() >= 0 && value.compareTo(most) <= 0;
        require(within, name, "in [0, " + most + "]", value);
        return value;
    }

    private static void require(boolean condition, String name, Object expected, Object found) {
        if (!condition) {
            throw new IllegalArgumentException("%s must be %s, but was %s".formatted(name, expected, found));
        }
    }
}
