package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.ResultParts.CategoryPart;
import io.github.pmqa4j.rules.internal.ResultParts.CriterionPart;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.MissingPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a result together from its parts, and refuses parts that no scorer could have given. */
final class ResultAssembly {
    private final Layout layout;
    private final Fraction top;
    private final Means means;

    ResultAssembly(Layout layout) {
        this.layout = layout;
        top = Fraction.of(layout.framework.top());
        means = new Means(layout);
    }

    Values values(List<CategoryPart> parts) {
        requireCount(layout.categories(), parts.size(), "number of categories");
        for (int c = 0; c < parts.size(); c++) {
            take(c, parts.get(c));
        }
        Values values = means.finish();
        if (values == null) {
            throw new IllegalArgumentException("categories must have at least one score, but all are left out");
        }
        return values;
    }

    /** Returns the parts that a result was, or could have been, put together from. */
    static List<CategoryPart> parts(Layout layout, Values values) {
        List<CategoryPart> parts = new ArrayList<>();
        for (int c = 0; c < layout.categories(); c++) {
            int row = layout.category(c);
            if (values.status(row) == Status.STATED) {
                parts.add(new CategoryPart(values.get(row), List.of()));
                continue;
            }
            List<CriterionPart> criteria = new ArrayList<>();
            for (int k = 0; k < layout.criteria(c); k++) {
                int at = layout.criterion(c, k);
                criteria.add(
                        switch (values.status(at)) {
                            case SCORED -> new CriterionPart(true, values.get(at));
                            case NOT_APPLICABLE -> CriterionPart.NOT_APPLICABLE;
                            default -> CriterionPart.GAP;
                        });
            }
            parts.add(new CategoryPart(null, criteria));
        }
        return parts;
    }

    private void take(int index, CategoryPart part) {
        Category category = layout.framework.categories().get(index);
        CategoryRounding rounding = layout.rounding(index);
        Fraction stated = part.stated();
        if (stated != null) {
            requireCount(0, part.criteria().size(), "number of criteria of category " + category.id());
            means.state(index, exact(stated, rounding.category(), "category " + category.id()));
            return;
        }
        requireCount(
                category.criteria().size(), part.criteria().size(), "number of criteria of category " + category.id());
        for (int k = 0; k < part.criteria().size(); k++) {
            CriterionPart criterion = part.criteria().get(k);
            String name = "criterion " + category.criteria().get(k).id();
            Fraction score = criterion.score();
            if (score != null) {
                means.set(index, k, Status.SCORED, exact(score, rounding.criterion(), name));
            } else if (criterion.applies()) {
                gap(index, k, name);
            } else {
                means.set(index, k, Status.NOT_APPLICABLE, null);
            }
        }
    }

    private void gap(int index, int k, String name) {
        MissingPolicy missing = layout.model.missing();
        switch (missing) {
            case STRICT ->
                throw new IllegalArgumentException(
                        name + " must have a score under the missing policy " + missing + ", but has none");
            case ZERO -> means.set(index, k, Status.COUNTED_AS_ZERO, Fraction.ZERO);
            case ASSESSED_ONLY -> means.set(index, k, Status.LEFT_OUT, null);
        }
    }

    private Fraction exact(Fraction exact, @Nullable Rounding stage, String name) {
        if (exact.signum() < 0 || exact.compareTo(top) > 0) {
            throw new IllegalArgumentException("score of " + name + " must be in [0, " + top + "], but was " + exact);
        }
        Fraction rounded = Stages.apply(stage, exact);
        if (!rounded.equals(exact)) {
            throw new IllegalArgumentException("score of " + name + " must be " + rounded + ", but was " + exact);
        }
        return exact;
    }

    private static void requireCount(int expected, int found, String name) {
        if (expected != found) {
            throw new IllegalArgumentException(name + " must be " + expected + ", but was " + found);
        }
    }
}
