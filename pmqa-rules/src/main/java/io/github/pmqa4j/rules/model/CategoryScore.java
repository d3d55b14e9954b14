package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import java.util.Objects;

/**
 * The score of a category, as a band set sees it.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class CategoryScore {
    private final Framework framework;
    private final Category category;
    private final Fraction score;

    private CategoryScore(Framework framework, Category category, Fraction score) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.category = Objects.requireNonNull(category, "category");
        this.score = Objects.requireNonNull(score, "score");
    }

    /**
     * Returns the score of a category.
     *
     * @param framework the framework
     * @param category one of its categories
     * @param score the exact score, in [0, top]
     * @return the score
     */
    public static CategoryScore of(Framework framework, Category category, Fraction score) {
        return new CategoryScore(framework, category, score);
    }

    /**
     * Returns the category.
     *
     * @return the category that the score is of
     */
    public Category category() {
        return category;
    }

    /**
     * Returns the score.
     *
     * @return the exact score, in [0, top]
     */
    public Fraction score() {
        return score;
    }

    /**
     * Returns the top of the framework's scale.
     *
     * @return for example 500
     */
    public int top() {
        return framework.top();
    }

    /**
     * Returns the framework.
     *
     * @return the framework of the category
     */
    public Framework framework() {
        return framework;
    }

    /** Returns the category, the score and the top, for example "category 4: 150 of 500". */
    @Override
    public String toString() {
        return TextRule.line("category " + category.id() + ": " + score + " of " + top());
    }
}
