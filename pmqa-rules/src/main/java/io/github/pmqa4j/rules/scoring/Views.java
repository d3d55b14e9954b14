package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.StageRounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the objects that show the rows of a result. */
final class Views {
    private Views() {}

    static CategoryResult category(Layout layout, Values values, int index) {
        Category category = layout.framework.categories().get(index);
        Rounding stage = layout.model.rounding().criterion();
        List<CriterionResult> criteria = new ArrayList<>(category.criteria().size());
        for (int k = 0; k < category.criteria().size(); k++) {
            int row = layout.criterion(index, k);
            criteria.add(new CriterionResult(
                    category.criteria().get(k), values.status(row), figure(values.get(row), stage)));
        }
        int row = layout.category(index);
        Fraction exact = values.get(row);
        return new CategoryResult(
                category,
                values.status(row),
                figure(exact, layout.model.rounding().category()),
                exact == null ? null : StrategyCheck.band(layout.model.bands(), exact),
                criteria);
    }

    /** Returns the exact scores of the categories that have one, in the order of the framework. */
    static List<Fraction> categoryScores(Layout layout, Values values) {
        List<Fraction> scores = new ArrayList<>(layout.categories());
        for (int c = 0; c < layout.categories(); c++) {
            Fraction score = values.get(layout.category(c));
            if (score != null) {
                scores.add(score);
            }
        }
        return scores;
    }

    private static @Nullable Figure figure(@Nullable Fraction exact, @Nullable Rounding stage) {
        return exact == null ? null : Figure.of(exact, StageRounding.reporting(stage));
    }
}
