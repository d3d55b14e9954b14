package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds the parts of a cohort together, and keeps results out that do not compare. */
final class CohortCheck {
    private CohortCheck() {}

    static void check(Cohort cohort) {
        long count = cohort.count();
        ScoringModel model = cohort.model();
        Fraction top = Fraction.of(cohort.framework().top());
        require(
                cohort.provisional() >= 0 && cohort.provisional() <= count,
                "provisional",
                "in [0, " + count + "]",
                cohort.provisional());
        require(
                cohort.level().count() == count,
                "number of levels",
                count,
                cohort.level().count());
        check("totals", cohort.total(), top, model.rounding().total());
        check(
                "levels",
                cohort.level(),
                model.levelScale().max(),
                model.rounding().level());
        List<?> ids = cohort.categories().stream().map(CategoryCohort::category).toList();
        require(
                ids.equals(cohort.framework().categories()),
                "categories",
                "those of framework \"" + cohort.framework().id() + "\"",
                ids);
        for (CategoryCohort category : cohort.categories()) {
            checkCategory(category, model, top, count);
        }
        List<?> scales = cohort.tiers().stream().map(TierCohort::scale).toList();
        require(scales.equals(model.tierScales()), "tier scales", "those of model \"" + model.id() + "\"", scales);
        for (TierCohort tier : cohort.tiers()) {
            requireShares(tier.tiers(), count);
            List<Optional<NamedLimit>> limits = new ArrayList<>(List.of(Optional.empty()));
            tier.scale().tiers().forEach(limit -> limits.add(Optional.of(limit)));
            requireLimits(tier.tiers(), limits);
        }
    }

    private static void checkCategory(CategoryCohort category, ScoringModel model, Fraction top, long count) {
        Rounding rounding = model.rounding().category(category.category().id());
        category.scores().ifPresent(scores -> {
            check("scores of category " + category.category().id(), scores, top, rounding);
            require(scores.count() <= count, "number of scores", "at most " + count, scores.count());
        });
        requireLimits(
                category.bands(),
                model.bands().bands().stream().map(Optional::of).toList());
    }

    private static void check(String name, Distribution numbers, Fraction most, @Nullable Rounding stage) {
        int decimals = Stages.reporting(stage).decimals();
        boolean within =
                numbers.min().exact().signum() >= 0 && numbers.max().exact().compareTo(most) <= 0;
        require(within, name, "in [0, " + most + "]", numbers.min() + " ... " + numbers.max());
        require(numbers.decimals() == decimals, "decimals of " + name, decimals, numbers.decimals());
    }

    /** Shares that add up to all there are. */
    static void requireShares(List<CohortShare> shares, long count) {
        long sum = 0;
        for (CohortShare share : shares) {
            require(share.of() == count, "whole of shares", count, share.of());
            sum = plus(sum, share.count());
        }
        require(sum == count, "sum of shares", count, sum);
    }

    /** Adds counts, which must stay below the largest long. */
    static long plus(long sum, long count) {
        require(count >= 0 && count < Long.MAX_VALUE - sum, "count", "at least 0, and below 2^63 - 1 in all", count);
        return sum + count;
    }

    private static void requireLimits(List<CohortShare> shares, List<Optional<NamedLimit>> limits) {
        List<?> found = shares.stream().map(CohortShare::limit).toList();
        require(found.equals(limits), "bands and tiers", "those of the model", found);
    }

    static void requireSame(Framework expected, Framework found) {
        requireSame(
                "framework", expected, found, expected.name().en(), found.name().en());
    }

    static void requireSame(ScoringModel expected, ScoringModel found) {
        requireSame(
                "scoring model",
                expected,
                found,
                expected.name().en(),
                found.name().en());
    }

    static void requireSame(FiscalYear expected, FiscalYear found) {
        requireSame("fiscal year", expected, found, expected.toString(), found.toString());
    }

    static void requireSame(Source expected, Source found) {
        requireSame(
                "source", expected, found, expected.label().en(), found.label().en());
    }

    private static void requireSame(String name, Object expected, Object found, String expectedName, String foundName) {
        require(expected.equals(found), name, "that of the cohort, \"" + expectedName + "\"", '"' + foundName + '"');
    }

    static void require(boolean condition, String name, Object allowed, Object found) {
        if (!condition) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be %s, but was %s", name, allowed, found));
        }
    }
}
