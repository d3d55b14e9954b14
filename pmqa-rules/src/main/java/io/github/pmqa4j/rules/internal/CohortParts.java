package io.github.pmqa4j.rules.internal;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that a cohort is made of: counts; every statistic of it follows.
 *
 * @param framework the framework of all results
 * @param model the rules of all results
 * @param fiscalYear the year of all results
 * @param source the source of all results
 * @param provisional how many of the results are provisional
 * @param total how often each total is printed
 * @param level how often each level is printed
 * @param categories one entry a category, in the order of the framework
 * @param tiers for each of the model's tier scales how many results are in no tier, then in each tier from the lowest
 */
public record CohortParts(
        Framework framework,
        ScoringModel model,
        FiscalYear fiscalYear,
        Source source,
        long provisional,
        Map<BigDecimal, Long> total,
        Map<BigDecimal, Long> level,
        List<CategoryCounts> categories,
        List<List<Long>> tiers) {
    /** Makes parts; whether they fit together is seen when a cohort is made of them. */
    public CohortParts {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(source, "source");
        total = Map.copyOf(total);
        level = Map.copyOf(level);
        categories = List.copyOf(categories);
        tiers = tiers.stream().map(List::copyOf).toList();
    }

    /**
     * The counts of a category.
     *
     * @param scores how often each of its scores is printed; empty if no result has one
     * @param bands how many results are in each band of the model, from the lowest
     */
    public record CategoryCounts(Map<BigDecimal, Long> scores, List<Long> bands) {
        /** Makes counts. */
        public CategoryCounts {
            scores = Map.copyOf(scores);
            bands = List.copyOf(bands);
        }
    }
}
