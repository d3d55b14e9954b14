package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts results one by one into a {@link Cohort}, in one pass; {@link Cohort#builder} makes one.
 *
 * <p>Its memory depends on how many different numbers can be printed, not on how many results there are: below 4 MB for PMQA
 * 4.0. Builders merge in any order, so results can be counted in parallel or on a cluster; the cohort is always the same.
 *
 * <p>Year and source are those of the first result; a result of another year or source is refused, and so is one of another
 * framework or model, because their figures do not compare. Group results beforehand if a file mixes them. An organization that
 * comes twice counts twice: it would take a list of all organizations to notice.
 *
 * <p>Not safe for use by many threads.
 */
public final class CohortBuilder implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Framework framework;
    private final transient ScoringModel model;
    private transient @Nullable FiscalYear fiscalYear;
    private transient @Nullable Source source;
    private transient long count;
    private transient long provisional;
    private final transient PublishedCounts totals;
    private final transient PublishedCounts levels;
    private final transient List<PublishedCounts> scores = new ArrayList<>();
    private final transient List<long[]> bands = new ArrayList<>();
    private final transient List<long[]> tiers = new ArrayList<>();

    CohortBuilder(Framework framework, ScoringModel model) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.model = Objects.requireNonNull(model, "model");
        StageRounding rounding = model.rounding();
        Fraction top = Fraction.of(framework.top());
        totals = counts("totals", rounding.total(), top);
        levels = counts("levels", rounding.level(), model.levelScale().max());
        for (int c = 0; c < framework.categories().size(); c++) {
            String id = framework.categories().get(c).id();
            scores.add(counts("scores of category " + id, rounding.category(id), top));
            bands.add(new long[model.bands().bands().size()]);
        }
        for (TierScale scale : model.tierScales()) {
            tiers.add(new long[1 + scale.tiers().size()]);
        }
    }

    /**
     * Counts a result.
     *
     * @param result a result
     * @return this builder
     * @throws IllegalArgumentException if its framework or model differs, or its year or source is not that of the first result;
     *     nothing is counted then
     * @throws IllegalStateException if a band set or tier scale of the user's own gives a limit that it does not list;
     *     nothing is counted then
     */
    public CohortBuilder add(AssessmentResult result) {
        Objects.requireNonNull(result, "result");
        CohortCheck.requireSame(framework, result.framework());
        CohortCheck.requireSame(model, result.model());
        // All that can fail comes first, so that a result is counted as a whole or not at all.
        List<CategoryResult> categories = result.categories();
        int[] bandOf = new int[scores.size()];
        for (int c = 0; c < bandOf.length; c++) {
            NamedLimit band = categories.get(c).band().orElse(null);
            bandOf[c] = band == null ? 0 : position(band, model.bands().bands());
        }
        int[] tierOf = new int[tiers.size()];
        for (int t = 0; t < tierOf.length; t++) {
            TierScale scale = model.tierScales().get(t);
            NamedLimit tier = result.tier(scale).orElse(null);
            tierOf[t] = tier == null ? 0 : 1 + position(tier, scale.tiers());
        }
        adopt(result.fiscalYear(), result.source(), 1);
        provisional += result.isProvisional() ? 1 : 0;
        totals.add(result.total());
        levels.add(result.level());
        for (int c = 0; c < bandOf.length; c++) {
            Figure score = categories.get(c).score().orElse(null);
            if (score != null) {
                scores.get(c).add(score);
                bands.get(c)[bandOf[c]]++;
            }
        }
        for (int t = 0; t < tierOf.length; t++) {
            tiers.get(t)[tierOf[t]]++;
        }
        return this;
    }

    /**
     * Counts all results that another builder has counted.
     *
     * @param other a builder of the same framework and model; it stays as it is
     * @return this builder
     * @throws IllegalArgumentException if its framework or model differs, or its year or source does and both have results;
     *     nothing is counted then
     */
    public CohortBuilder merge(CohortBuilder other) {
        Objects.requireNonNull(other, "other");
        CohortCheck.requireSame(framework, other.framework);
        CohortCheck.requireSame(model, other.model);
        if (other.fiscalYear == null || other.source == null) {
            return this;
        }
        adopt(other.fiscalYear, other.source, other.count);
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
            List<CohortShare> shares = CohortShare.of(model.bands().bands(), list(bands.get(c)), false);
            categories.add(new CategoryCohort(category, scores.get(c).distribution(), shares));
        }
        List<TierCohort> tierCohorts = new ArrayList<>();
        for (int t = 0; t < tiers.size(); t++) {
            TierScale scale = model.tierScales().get(t);
            tierCohorts.add(new TierCohort(scale, CohortShare.of(scale.tiers(), list(tiers.get(t)), true)));
        }
        return new Cohort(framework, model, fiscalYear, source, provisional, total, level, categories, tierCohorts);
    }

    /** Returns how many results were counted. */
    @Override
    public String toString() {
        return "cohort of " + count + " results";
    }

    private static int position(NamedLimit limit, List<NamedLimit> limits) {
        int position = limits.indexOf(limit);
        if (position < 0) {
            throw new IllegalStateException(
                    "bands and tiers must be among those that the model lists, but one was \"" + limit.id() + '"');
        }
        return position;
    }

    private void adopt(FiscalYear year, Source from, long results) {
        if (fiscalYear != null && source != null) {
            CohortCheck.requireSame(fiscalYear, year);
            CohortCheck.requireSame(source, from);
        }
        count = CohortCheck.plus(count, results);
        fiscalYear = year;
        source = from;
    }

    // Numbers are counted as whole multiples of their last decimal.
    private static PublishedCounts counts(String name, @Nullable Rounding stage, Fraction most) {
        int decimals = Stages.reporting(stage).decimals();
        int digits = Rounding.halfUp(decimals).decimal(most).precision();
        CohortCheck.require(
                digits <= Distribution.MOST_DIGITS,
                "printed " + name,
                "numbers of at most " + Distribution.MOST_DIGITS + " digits",
                "of " + digits);
        return new PublishedCounts(decimals);
    }

    private static void addAll(List<long[]> own, List<long[]> others) {
        for (int i = 0; i < own.size(); i++) {
            for (int k = 0; k < own.get(i).length; k++) {
                own.get(i)[k] += others.get(i)[k];
            }
        }
    }

    private static List<Long> list(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    // What was counted is a cohort, so that a stream is checked as a cohort is.
    private static CohortBuilder of(Framework framework, ScoringModel model, @Nullable Cohort counted) {
        CohortBuilder builder = new CohortBuilder(framework, model);
        if (counted == null) {
            return builder;
        }
        CohortCheck.requireSame(framework, counted.framework());
        CohortCheck.requireSame(model, counted.model());
        builder.adopt(counted.fiscalYear(), counted.source(), counted.count());
        builder.provisional = counted.provisional();
        builder.totals.addAll(counted.total());
        builder.levels.addAll(counted.level());
        for (int c = 0; c < builder.scores.size(); c++) {
            CategoryCohort category = counted.categories().get(c);
            category.scores().ifPresent(builder.scores.get(c)::addAll);
            fill(builder.bands.get(c), category.bands());
        }
        for (int t = 0; t < builder.tiers.size(); t++) {
            fill(builder.tiers.get(t), counted.tiers().get(t).tiers());
        }
        return builder;
    }

    private static void fill(long[] counts, List<CohortShare> shares) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = shares.get(i).count();
        }
    }

    @Serial
    private Object writeReplace() {
        return new Form(framework, model, count == 0 ? null : build());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a builder is read through its serialized form");
    }

    private record Form(
            Framework framework,
            ScoringModel model,
            @Nullable Cohort counted) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> of(framework, model, counted));
        }
    }
}
