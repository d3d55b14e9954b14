package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.List;

/**
 * Where the numbers of a result stand: one row per criterion in the order of the framework, then one per category, then the
 * total and the level. All results of a scorer share one.
 */
final class Layout {
    final Framework framework;
    final ScoringModel model;
    final int total;
    final int level;
    final int size;
    private final int criteria;
    private final int[] firstCriterion;

    Layout(Framework framework, ScoringModel model) {
        this.framework = framework;
        this.model = model;
        List<Category> categories = framework.categories();
        firstCriterion = new int[categories.size()];
        int next = 0;
        for (int c = 0; c < firstCriterion.length; c++) {
            firstCriterion[c] = next;
            next += categories.get(c).criteria().size();
        }
        criteria = next;
        total = criteria + firstCriterion.length;
        level = total + 1;
        size = level + 1;
    }

    int category(int index) {
        return criteria + index;
    }

    int criterion(int categoryIndex, int index) {
        return firstCriterion[categoryIndex] + index;
    }
}
