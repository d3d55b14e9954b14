package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Counts results one by one into a {@link Cohort}, in one pass.
 *
 * <p>Its memory depends on how many different numbers can be printed, not on how many results there are: below 4 MB for PMQA
 * 4.0. Builders merge in any order, so results can be counted in parallel or on a cluster; the cohort is always the same.
 *
 * <p>Year and source are those of the first result; a result of another year or source is refused, and so is one of another
 * framework or model, because their figures do not compare. Group results beforehand where a file mixes them. An organization
 * that comes twice counts twice: it would take a list of all organizations to notice.
 *
 * <p>Not safe for use by many threads.
 */
public final class CohortBuilder implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Framework framework;
    private final ScoringModel model;
    private @Nullable FiscalYear fiscalYear;
    private @Nullable Source source;
    private long provisional;
    private final PublishedCounts totals;
    private final PublishedCounts levels;
    private final ArrayList<PublishedCounts> scores = new ArrayList<>();
    private final ArrayList<long[]> bands = new ArrayList<>();
    private final ArrayList<long[]> tiers = new ArrayList<>();

    /**
     * Makes a builder without results.
     *
     * @param framework the framework of the results
     * @param model the model of the results
     */
    public CohortBuilder(Framework framework, ScoringModel model) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.model = Objects.requireNonNull(model, "model");
        StageRounding rounding = model.rounding();
        totals = counts(rounding.total());
        levels = counts(rounding.level());
        for (int c = 0; c < framework.categories().size(); c++) {
            scores.add(counts(rounding.category()));
            bands.add(new long[model.bands().bands().size()]);
        }
        for (TierScale scale : model.tierScales()) {
            tiers.add(new long[1 + scale.tiers().size()]);
        }
    }

    /**
     * Returns a collector of results, for sequential and parallel streams.
     *
     * @param framework the framework of the results
     * @param model the model of the results
     * @return a collector; an empty stream has no cohort, and throws IllegalStateException
     */
    public static Collector<AssessmentResult, ?, Cohort> collector(Framework framework, ScoringModel model) {
        return Collector.of(
                () -> new CohortBuilder(framework, model),
                CohortBuilder::add,
                CohortBuilder::merge,
                CohortBuilder::build,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts a result.
     *
     * @param result a result
     * @return this builder
     * @throws IllegalArgumentException if its framework or model is another, or its year or source not that of the first result;
     *     nothing is counted then
     * @throws IllegalStateException if a band set or tier scale of the user's own gives a limit that it does not list
     */
    public CohortBuilder add(AssessmentResult result) {
        requireSame("framework", framework, result.framework());
        requireSame("model", model, result.model());
        adopt(result.fiscalYear(), result.source());
        provisional += result.isProvisional() ? 1 : 0;
        Figure total = result.total();
        totals.add(total);
        levels.add(result.level());
        List<Fraction> exact = new ArrayList<>();
        for (int c = 0; c < scores.size(); c++) {
            Figure score = result.categoryScore(c).orElse(null);
            if (score != null) {
                exact.add(score.exact());
                scores.get(c).add(score);
                NamedLimit band = model.bands().bandOf(score.exact());
                bands.get(c)[position(band, model.bands().bands())]++;
            }
        }
        // Not result.tier(scale), which would make all these numbers again.
        for (int t = 0; t < tiers.size(); t++) {
            TierScale scale = model.tierScales().get(t);
            NamedLimit tier = scale.tierOf(total.exact(), exact);
            tiers.get(t)[tier == null ? 0 : 1 + position(tier, scale.tiers())]++;
        }
        return this;
    }

    /**
     * Counts all results that another builder has counted.
     *
     * @param other a builder of the same framework and model; it stays as it is
     * @return this builder
     * @throws IllegalArgumentException if its framework or model is another, or its year or source where both have results;
     *     nothing is counted then
     */
    public CohortBuilder merge(CohortBuilder other) {
        requireSame("framework", framework, other.framework);
        requireSame("model", model, other.model);
        if (other.fiscalYear != null && other.source != null) {
            adopt(other.fiscalYear, other.source);
        }
        provisional += other.provisional;
        totals.addAll(other.totals);
        levels.addAll(other.levels);
        for (int c = 0; c < scores.size(); c++) {
            scores.get(c).addAll(other.scores.get(c));
        }
        addAll(bands, other.bands);
        addAll(tiers, other.tiers);
        return this;
    }

    /**
     * Returns the cohort of all results so far.
     *
     * @return the cohort
     * @throws IllegalStateException if there is no result
     */
    public Cohort build() {
        Distribution total = totals.distribution();
        Distribution level = levels.distribution();
        if (fiscalYear == null || source == null || total == null || level == null) {
            throw new IllegalStateException("a cohort needs at least one result");
        }
        List<CategoryCohort> categories = new ArrayList<>();
        for (int c = 0; c < scores.size(); c++) {
            Category category = framework.categories().get(c);
            List<Share> shares = shares(model.bands().bands(), bands.get(c), 0);
            categories.add(new CategoryCohort(category, scores.get(c).distribution(), shares));
        }
        List<TierCohort> tierCohorts = new ArrayList<>();
        for (int t = 0; t < tiers.size(); t++) {
            TierScale scale = model.tierScales().get(t);
            tierCohorts.add(new TierCohort(scale, shares(scale.tiers(), tiers.get(t), 1)));
        }
        return new Cohort(framework, model, fiscalYear, source, provisional, total, level, categories, tierCohorts);
    }

    private static int position(NamedLimit limit, List<NamedLimit> limits) {
        int position = limits.indexOf(limit);
        if (position < 0) {
            throw new IllegalStateException(
                    "bands and tiers must be among those that the model lists, but one was " + limit.id());
        }
        return position;
    }

    private static List<Share> shares(List<NamedLimit> limits, long[] counts, int firstLimit) {
        long of = 0;
        for (long count : counts) {
            of += count;
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            shares.add(new Share(i < firstLimit ? null : limits.get(i - firstLimit), counts[i], of));
        }
        return shares;
    }

    private void adopt(FiscalYear year, Source from) {
        if (fiscalYear != null && source != null) {
            requireSame("fiscal year", fiscalYear, year);
            requireSame("source", source, from);
        }
        fiscalYear = year;
        source = from;
    }

    static void requireSame(String name, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s must be that of the cohort, %s, but was %s", name, text(expected), text(found)));
        }
    }

    // A framework's own text is the whole catalogue.
    private static Object text(Object value) {
        if (value instanceof Framework framework) {
            return framework.id();
        }
        return value instanceof ScoringModel model ? model.id() : value;
    }

    private static PublishedCounts counts(@Nullable Rounding stage) {
        return new PublishedCounts(StageRounding.reporting(stage).decimals());
    }

    private static void addAll(List<long[]> own, List<long[]> others) {
        for (int i = 0; i < own.size(); i++) {
            for (int k = 0; k < own.get(i).length; k++) {
                own.get(i)[k] += others.get(i)[k];
            }
        }
    }
}
