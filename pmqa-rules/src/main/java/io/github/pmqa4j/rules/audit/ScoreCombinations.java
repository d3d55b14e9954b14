package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which criterion scores on a grid could have given a category's score.
 *
 * <p>In steps of 100, a category of four criteria that is printed 225.00 can be 500, 400, 0, 0 or 500, 300, 100, 0 or nine others; one
 * of six that is printed 326.67 can be none, since its sum would be 1960. All criteria are taken to apply. Immutable and safe for
 * use by many threads.
 *
 * @param combinations each in the order of the framework's criteria; criteria of equal weight could be exchanged, and stand with the
 *     highest score first, so that no combination comes twice
 * @param complete whether these are all; false if the search was cut short
 */
public record ScoreCombinations(List<List<Fraction>> combinations, boolean complete) implements Serializable {
    /** Makes combinations. */
    public ScoreCombinations {
        Objects.requireNonNull(combinations, "combinations");
        List<List<Fraction>> copies = new ArrayList<>(combinations.size());
        combinations.forEach(scores -> copies.add(Copies.list(scores, Fraction.class, "combinations")));
        combinations = List.copyOf(copies);
    }

    /**
     * Finds the combinations that give a printed score.
     *
     * @param framework the framework
     * @param model the rules; weights, and the rounding of categories if there is one
     * @param category the id of the category
     * @param printed its score as printed; 225.00 with two decimals is narrower than 225
     * @param step the step between possible criterion scores, above 0: 0, step, 2 * step, ... up to the top
     * @param limit how many combinations are wanted at most, at least 1
     * @return the combinations, those with high scores first; cut short at the limit, or after a million steps of search
     * @throws IllegalArgumentException if the framework has no such category, the step is not above 0, or the limit is below 1
     */
    public static ScoreCombinations of(
            Framework framework, ScoringModel model, String category, BigDecimal printed, Fraction step, int limit) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(printed, "printed");
        requireStep(Objects.requireNonNull(step, "step"));
        Category found = framework
                .category(category)
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "category must be one of %s, but was \"%s\"",
                        framework.categories().stream()
                                .map(one -> "\"" + one.id() + "\"")
                                .collect(Collectors.joining(", ")),
                        category)));
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, but was " + limit);
        }
        return CombinationSearch.search(found, model, printed, step, framework.top(), limit);
    }

    /** Returns how many combinations there are, and whether these are all. */
    @Override
    public String toString() {
        return combinations.size() + " combinations" + (complete ? "" : ", and perhaps more");
    }

    static Fraction requireStep(Fraction step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("step must be above 0, but was " + step);
        }
        return step;
    }
}
