package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.internal.StrategyCheck;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A framework and a model, compiled: where the numbers of a result stand, and what each weighs. There is one row per criterion
 * in the order of the framework, then one per category, then the total and the level. All results of a scorer share one.
 */
final class Layout {
    final Framework framework;
    final ScoringModel model;
    final int total;
    final int level;
    final int size;
    private final int criteria;
    private final int[] firstCriterion;
    private final Map<String, Integer> categoryIndexes = new HashMap<>();
    private final Map<String, Integer> criterionRows = new HashMap<>();
    private final CategoryRounding[] roundings;
    private final Fraction[] categoryWeights;
    private final Fraction[][] criterionWeights;

    /** Throws an IllegalArgumentException where the model's weights do not suit the framework. */
    Layout(Framework framework, ScoringModel model) {
        this.framework = framework;
        this.model = model;
        List<Category> categories = framework.categories();
        int count = categories.size();
        StrategyCheck.fit(model, framework);
        firstCriterion = new int[count];
        roundings = new CategoryRounding[count];
        categoryWeights = new Fraction[count];
        criterionWeights = new Fraction[count][];
        int next = 0;
        for (int c = 0; c < count; c++) {
            Category category = categories.get(c);
            firstCriterion[c] = next;
            categoryIndexes.put(category.id(), c);
            roundings[c] = model.rounding().of(category.id());
            categoryWeights[c] = StrategyCheck.weight(model.weighting(), category);
            criterionWeights[c] = new Fraction[category.criteria().size()];
            for (int k = 0; k < criterionWeights[c].length; k++) {
                Criterion criterion = category.criteria().get(k);
                criterionRows.put(criterion.id(), next + k);
                criterionWeights[c][k] = StrategyCheck.weight(model.weighting(), category, criterion);
            }
            next += category.criteria().size();
        }
        criteria = next;
        total = criteria + count;
        level = total + 1;
        size = level + 1;
        WeightDigits.requireFew(this);
    }

    int category(int index) {
        return criteria + index;
    }

    /** Returns the index of a category, or -1. */
    int indexOf(String id) {
        return categoryIndexes.getOrDefault(id, -1);
    }

    /** Returns the row of a criterion, or -1. */
    int rowOf(String criterionId) {
        return criterionRows.getOrDefault(criterionId, -1);
    }

    /** Returns the index of the category that a row of a criterion belongs to. */
    int categoryOf(int criterionRow) {
        int found = Arrays.binarySearch(firstCriterion, criterionRow);
        return found < 0 ? -found - 2 : found;
    }

    int criterion(int categoryIndex, int index) {
        return firstCriterion[categoryIndex] + index;
    }

    int categories() {
        return categoryWeights.length;
    }

    int criteria(int categoryIndex) {
        return criterionWeights[categoryIndex].length;
    }

    CategoryRounding rounding(int categoryIndex) {
        return roundings[categoryIndex];
    }

    Fraction weight(int categoryIndex) {
        return categoryWeights[categoryIndex];
    }

    Fraction weight(int categoryIndex, int index) {
        return criterionWeights[categoryIndex][index];
    }

    List<Fraction> weights() {
        return List.of(categoryWeights);
    }

    List<Fraction> weights(int categoryIndex) {
        return List.of(criterionWeights[categoryIndex]);
    }
}
