package io.github.pmqa4j.rules.trend;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One organization's results of one source over fiscal years.
 *
 * <p>Years without a result are allowed, and said: {@link #missingYears()} names them, and every change says since which year it
 * is. Immutable and safe for use by many threads; everything but the results is worked out when it is asked for.
 *
 * @param results the results, by year
 */
public record Trend(List<AssessmentResult> results) implements Serializable {
    /**
     * Makes a trend.
     *
     * @throws IllegalArgumentException if there is none, the years do not ascend, or the results differ in organization (by its
     *     code), source, framework or scoring model
     */
    public Trend {
        results = Copies.list(results, AssessmentResult.class, "results");
        if (results.isEmpty()) {
            throw new IllegalArgumentException("results must be at least one, but there was none");
        }
        for (int i = 1; i < results.size(); i++) {
            AssessmentResult earlier = results.get(i - 1);
            AssessmentResult later = results.get(i);
            if (earlier.fiscalYear().compareTo(later.fiscalYear()) >= 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "results must be of ascending years, but %s follows %s",
                        later.fiscalYear(),
                        earlier.fiscalYear()));
            }
            requireSame(earlier, later, result -> result.organization().code(), "organization");
            requireSame(earlier, later, AssessmentResult::source, "source");
            requireSame(earlier, later, AssessmentResult::framework, "framework");
            requireSame(earlier, later, AssessmentResult::model, "scoring model");
        }
    }

    /**
     * Returns the trend of results in any order.
     *
     * @param results at least one, of different years, of one organization, source, framework and scoring model
     * @return the trend
     * @throws IllegalArgumentException if there is none, two are of one year, or they differ in anything else
     */
    public static Trend of(Collection<AssessmentResult> results) {
        Objects.requireNonNull(results, "results");
        return new Trend(results.stream()
                .sorted(Comparator.comparing(AssessmentResult::fiscalYear))
                .toList());
    }

    /**
     * Returns the years that have a result.
     *
     * @return ascending
     */
    public List<FiscalYear> years() {
        return results.stream().map(AssessmentResult::fiscalYear).toList();
    }

    /**
     * Returns the years between the first and the last that have no result.
     *
     * @return ascending; empty if the years follow each other
     */
    public List<FiscalYear> missingYears() {
        List<FiscalYear> missing = new ArrayList<>();
        for (int i = 1; i < results.size(); i++) {
            int next = results.get(i).fiscalYear().buddhistEra();
            for (int year = results.get(i - 1).fiscalYear().buddhistEra() + 1; year < next; year++) {
                missing.add(new FiscalYear(year));
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Returns the totals.
     *
     * @return one point a year
     */
    public TrendSeries total() {
        return series(AssessmentResult::total);
    }

    /**
     * Returns the levels.
     *
     * @return one point a year
     */
    public TrendSeries level() {
        return series(AssessmentResult::level);
    }

    /**
     * Returns the categories.
     *
     * @return in the order of the framework, each with one point a year
     */
    public List<CategoryTrend> categories() {
        List<Category> categories = results.get(0).framework().categories();
        List<CategoryTrend> trends = new ArrayList<>(categories.size());
        for (Category category : categories) {
            trends.add(new CategoryTrend(
                    category,
                    series(result -> result.category(category.id())
                            .flatMap(CategoryResult::score)
                            .orElse(null))));
        }
        return List.copyOf(trends);
    }

    /**
     * Returns the best categories of a year: those with its highest score, by exact value.
     *
     * @param year one of {@link #years()}
     * @return one, or all that tie, in the order of the framework
     * @throws IllegalArgumentException if the year has no result
     */
    public List<CategoryResult> best(FiscalYear year) {
        Objects.requireNonNull(year, "year");
        return highest(scored(year), c -> c.score().orElse(null), 1);
    }

    /**
     * Returns the worst categories of a year: those with its lowest score, by exact value.
     *
     * @param year one of {@link #years()}
     * @return one, or all that tie, in the order of the framework
     * @throws IllegalArgumentException if the year has no result
     */
    public List<CategoryResult> worst(FiscalYear year) {
        Objects.requireNonNull(year, "year");
        return highest(scored(year), c -> c.score().orElse(null), -1);
    }

    /**
     * Returns the categories that rose the most over the whole period, by {@linkplain TrendSeries#change() exact change}.
     *
     * @return one, or all that tie, in the order of the framework; empty if none rose
     */
    public List<CategoryTrend> mostImproved() {
        return mostChanged(1);
    }

    /**
     * Returns the categories that fell the most over the whole period, by {@linkplain TrendSeries#change() exact change}.
     *
     * @return one, or all that tie, in the order of the framework; empty if none fell
     */
    public List<CategoryTrend> mostDeclined() {
        return mostChanged(-1);
    }

    /**
     * Says in one line what the trend comes to.
     *
     * @return for example "fiscal years B.E. 2561 → 2563: total 257.38 → 300.24 (+42.86), level 2.06 → 2.40 (+0.34); no result for
     *     2562; most improved: category 4 (+150.00)"
     */
    public LocalizedText summary() {
        return TrendSummary.of(this);
    }

    /** Returns the summary in English. */
    @Override
    public String toString() {
        return TextRule.line(summary().en());
    }

    private List<CategoryTrend> mostChanged(int sign) {
        List<CategoryTrend> changed = categories().stream()
                .filter(c -> c.scores()
                        .change()
                        .filter(change -> change.exact().signum() == sign)
                        .isPresent())
                .toList();
        return highest(changed, c -> c.scores().change().orElse(null), sign);
    }

    private List<CategoryResult> scored(FiscalYear year) {
        return results.stream()
                .filter(result -> result.fiscalYear().equals(year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "year must be one of %s, but was %s", years(), year)))
                .categories()
                .stream()
                .filter(category -> category.score().isPresent())
                .toList();
    }

    private static <T> List<T> highest(List<T> items, Function<T, @Nullable Figure> number, int sign) {
        return items.stream()
                .flatMap(item -> exact(number.apply(item)))
                .max((a, b) -> sign * a.compareTo(b))
                .map(highest -> items.stream()
                        .filter(item -> exact(number.apply(item)).anyMatch(highest::equals))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Fraction> exact(@Nullable Figure figure) {
        return figure == null ? Stream.empty() : Stream.of(figure.exact());
    }

    private TrendSeries series(Function<AssessmentResult, @Nullable Figure> number) {
        List<TrendPoint> points = new ArrayList<>(results.size());
        FiscalYear since = null;
        Figure last = null;
        for (AssessmentResult result : results) {
            Figure value = number.apply(result);
            FiscalYear year = result.fiscalYear();
            TrendPoint point = TrendPoint.of(year, value);
            points.add(
                    value == null || last == null || since == null
                            ? point
                            : point.withChange(since, value.minus(last)));
            if (value != null) {
                since = year;
                last = value;
            }
        }
        return new TrendSeries(points);
    }

    private static void requireSame(
            AssessmentResult one, AssessmentResult other, Function<AssessmentResult, Object> part, String name) {
        if (!part.apply(one).equals(part.apply(other))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "all results must be of one %s, but %s and %s are not",
                    name,
                    one.fiscalYear(),
                    other.fiscalYear()));
        }
    }
}
