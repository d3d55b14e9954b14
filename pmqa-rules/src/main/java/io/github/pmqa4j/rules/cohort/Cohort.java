package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.rules.internal.CohortParts;
import io.github.pmqa4j.rules.internal.CohortParts.CategoryCounts;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The results of many organizations for one year, source, framework and model, as statistics.
 *
 * <p>Statistics, ranks and percentiles are those of the published figures (see {@link Distribution}); bands and tiers go by exact
 * values, as they do in each result. A cohort is the same whatever order its results came in and however they were divided.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Cohort implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final transient ScoringModel model;
    private final transient FiscalYear fiscalYear;
    private final transient Source source;
    private final transient long provisional;
    private final transient Distribution total;
    private final transient Distribution level;
    private final transient List<CategoryCohort> categories;
    private final transient List<TierCohort> tiers;

    Cohort(
            Framework framework,
            ScoringModel model,
            FiscalYear fiscalYear,
            Source source,
            long provisional,
            Distribution total,
            Distribution level,
            List<CategoryCohort> categories,
            List<TierCohort> tiers) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.model = Objects.requireNonNull(model, "model");
        this.fiscalYear = Objects.requireNonNull(fiscalYear, "fiscalYear");
        this.source = Objects.requireNonNull(source, "source");
        this.provisional = provisional;
        this.total = Objects.requireNonNull(total, "total");
        this.level = Objects.requireNonNull(level, "level");
        this.categories = Copies.list(categories, CategoryCohort.class, "categories");
        this.tiers = Copies.list(tiers, TierCohort.class, "tiers");
        CohortCheck.check(this);
    }

    /**
     * Returns a builder without results.
     *
     * @param scorer the scorer of the results
     * @return a builder that takes results of this scorer, or of one with an equal framework and model
     * @throws IllegalArgumentException if the numbers that the model prints would have more than 18 digits
     */
    public static CohortBuilder builder(Scorer scorer) {
        Objects.requireNonNull(scorer, "scorer");
        return new CohortBuilder(scorer.framework(), scorer.model());
    }

    /**
     * Returns a collector of results, for sequential and parallel streams.
     *
     * @param scorer the scorer of the results
     * @return a collector; an empty stream has no cohort, and throws IllegalStateException
     */
    public static Collector<AssessmentResult, ?, Cohort> collector(Scorer scorer) {
        Objects.requireNonNull(scorer, "scorer");
        return Collector.of(
                () -> builder(scorer),
                CohortBuilder::add,
                CohortBuilder::merge,
                CohortBuilder::build,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Puts a cohort together; for the modules of this library, as {@link CohortParts} is exported to them only.
     *
     * @param parts the counts that it is made of
     * @return the cohort
     * @throws IllegalArgumentException if the parts are not those of framework and model, or contradict each other
     */
    public static Cohort of(CohortParts parts) {
        Objects.requireNonNull(parts, "parts");
        Framework framework = parts.framework();
        ScoringModel model = parts.model();
        List<CategoryCohort> categories = new ArrayList<>();
        CohortCheck.require(
                parts.categories().size() == framework.categories().size(),
                "number of categories",
                framework.categories().size(),
                parts.categories().size());
        for (int c = 0; c < parts.categories().size(); c++) {
            Category category = framework.categories().get(c);
            CategoryCounts counts = parts.categories().get(c);
            categories.add(new CategoryCohort(
                    category,
                    counts.scores().isEmpty() ? null : Distribution.of(counts.scores()),
                    CohortShare.of(model.bands().bands(), counts.bands(), false)));
        }
        List<TierCohort> tiers = new ArrayList<>();
        CohortCheck.require(
                parts.tiers().size() == model.tierScales().size(),
                "number of tier scales",
                model.tierScales().size(),
                parts.tiers().size());
        for (int t = 0; t < parts.tiers().size(); t++) {
            tiers.add(new TierCohort(
                    model.tierScales().get(t),
                    CohortShare.of(
                            model.tierScales().get(t).tiers(), parts.tiers().get(t), true)));
        }
        return new Cohort(
                framework,
                model,
                parts.fiscalYear(),
                parts.source(),
                parts.provisional(),
                Distribution.of(parts.total()),
                Distribution.of(parts.level()),
                categories,
                tiers);
    }

    /**
     * Returns the framework of all results.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the rules of all results.
     *
     * @return the scoring model
     */
    public ScoringModel model() {
        return model;
    }

    /**
     * Returns the year of all results.
     *
     * @return the fiscal year
     */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /**
     * Returns the source of all results.
     *
     * @return the source
     */
    public Source source() {
        return source;
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
     * Returns how many of the results are provisional, because evidence is missing.
     *
     * @return in [0, {@link #count()}]
     */
    public long provisional() {
        return provisional;
    }

    /**
     * Returns the totals.
     *
     * @return one number an organization
     */
    public Distribution total() {
        return total;
    }

    /**
     * Returns the levels.
     *
     * @return one number an organization
     */
    public Distribution level() {
        return level;
    }

    /**
     * Returns what there is to say of each category.
     *
     * @return in the order of the framework
     */
    public List<CategoryCohort> categories() {
        return categories;
    }

    /**
     * Returns what there is to say of a category.
     *
     * @param id the id of a category
     * @return its scores and bands; empty if the framework has no such category
     */
    public Optional<CategoryCohort> category(String id) {
        Objects.requireNonNull(id, "id");
        return categories.stream().filter(one -> one.category().id().equals(id)).findFirst();
    }

    /**
     * Returns what there is to say of each of the model's tier scales.
     *
     * @return in the order of the model
     */
    public List<TierCohort> tiers() {
        return tiers;
    }

    /**
     * Returns where a result stands by its total.
     *
     * @param result a result of the cohort, or another that might be
     * @return rank and percentile of its published total
     * @throws IllegalArgumentException if its framework, model, year or source differs
     */
    public Standing standing(AssessmentResult result) {
        Objects.requireNonNull(result, "result");
        CohortCheck.requireSame(framework, result.framework());
        CohortCheck.requireSame(model, result.model());
        CohortCheck.requireSame(fiscalYear, result.fiscalYear());
        CohortCheck.requireSame(source, result.source());
        return standing(result.total());
    }

    /**
     * Returns where a total stands.
     *
     * @param figure a total
     * @return rank and percentile of the published number
     */
    public Standing standing(Figure figure) {
        return total.standing(Objects.requireNonNull(figure, "figure"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cohort that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns year, source, and the statistics of the total. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s: total of %s", fiscalYear, source, total);
    }

    private Form form() {
        return new Form(framework, model, fiscalYear, source, provisional, total, level, categories, tiers);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a cohort is read through its serialized form");
    }

    private record Form(
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
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() ->
                    new Cohort(framework, model, fiscalYear, source, provisional, total, level, categories, tiers));
        }
    }
}
