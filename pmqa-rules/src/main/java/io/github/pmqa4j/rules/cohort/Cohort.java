package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The results of many organizations for one year, source, framework and model, as statistics.
 *
 * <p>Statistics, ranks and percentiles are those of the published figures (see {@link Distribution}); bands and tiers go by exact
 * values, as they do in each result. A cohort is the same whatever order its results came in and however they were divided.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param framework the framework of all results
 * @param model the model of all results
 * @param fiscalYear the year of all results
 * @param source the source of all results
 * @param provisional how many of the results are provisional
 * @param total the totals
 * @param level the levels
 * @param categories what there is to say of each category, in the order of the framework
 * @param tiers what there is to say of each of the model's tier scales
 */
public record Cohort(
        Framework framework,
        ScoringModel model,
        FiscalYear fiscalYear,
        Source source,
        long provisional,
        Distribution total,
        Distribution level,
        List<CategoryCohort> categories,
        List<TierCohort> tiers)
        implements Serializable {
    /**
     * Makes a cohort.
     *
     * @param framework the component {@code framework}
     * @param model the component {@code model}
     * @param fiscalYear the component {@code fiscalYear}
     * @param source the component {@code source}
     * @param provisional the component {@code provisional}
     * @param total the component {@code total}
     * @param level the component {@code level}
     * @param categories the component {@code categories}
     * @param tiers the component {@code tiers}
     * @throws IllegalArgumentException if categories or tier scales are not those of framework and model, or counts contradict
     *     each other
     */
    public Cohort {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(source, "source");
        long count = total.count();
        require(provisional >= 0 && provisional <= count, "provisional", "in [0, " + count + "]", provisional);
        require(level.count() == count, "count of levels", count, level.count());
        categories = List.copyOf(categories);
        tiers = List.copyOf(tiers);
        List<?> ids = categories.stream().map(CategoryCohort::category).toList();
        require(ids.equals(framework.categories()), "categories", "those of framework " + framework.id(), ids);
        for (CategoryCohort category : categories) {
            Distribution scores = category.scores();
            requireShares(category.bands(), scores == null ? 0 : scores.count());
        }
        List<?> scales = tiers.stream().map(TierCohort::scale).toList();
        require(scales.equals(model.tierScales()), "tier scales", "those of model " + model.id(), scales);
        tiers.forEach(tier -> requireShares(tier.tiers(), count));
    }

    /**
     * Returns how many organizations there are.
     *
     * @return at least 1
     */
    public long count() {
        return total.count();
    }

    /**
     * Returns what there is to say of a category.
     *
     * @param id the id of the category
     * @return its scores and bands
     * @throws IllegalArgumentException if the framework has no such category
     */
    public CategoryCohort category(String id) {
        return categories.stream()
                .filter(one -> one.category().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "category must be one of %s, but was \"%s\"", framework.id(), id)));
    }

    /**
     * Returns where a result stands by its total.
     *
     * @param result a result of the cohort, or another that might be
     * @return rank and percentile of its published total
     * @throws IllegalArgumentException if its framework, model, year or source is another
     */
    public Standing standing(AssessmentResult result) {
        CohortBuilder.requireSame("framework", framework, result.framework());
        CohortBuilder.requireSame("model", model, result.model());
        CohortBuilder.requireSame("fiscal year", fiscalYear, result.fiscalYear());
        CohortBuilder.requireSame("source", source, result.source());
        return standing(result.total());
    }

    /**
     * Returns where a total stands.
     *
     * @param figure a total
     * @return rank and percentile of the published number
     */
    public Standing standing(Figure figure) {
        return total.standing(figure);
    }

    private static void requireShares(List<Share> shares, long count) {
        long sum = shares.stream().mapToLong(Share::count).sum();
        boolean whole = shares.stream().allMatch(share -> share.of() == count);
        require(whole && sum == count, "sum of shares", count, sum);
    }

    private static void require(boolean condition, String name, Object allowed, Object found) {
        if (!condition) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be %s, but was %s", name, allowed, found));
        }
    }
}
