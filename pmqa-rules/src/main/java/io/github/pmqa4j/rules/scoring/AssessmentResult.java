package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
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
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of an assessment: the scores of all criteria and categories, the total, the level, bands and tiers.
 *
 * <p>For the assessor's side of the reference report {@link #total()} is 180167/700, printed 257.38, and {@link #level()} is
 * 180167/87500, printed 2.06. Numbers are kept exact; the objects that show them are made when they are asked for. Two results
 * are equal if they are about the same organization, year, source, framework and model, and all exact numbers are equal.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class AssessmentResult implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Layout layout;
    private final transient Organization organization;
    private final transient FiscalYear fiscalYear;
    private final transient Source source;
    private final transient Values values;

    AssessmentResult(Layout layout, Organization organization, FiscalYear fiscalYear, Source source, Values values) {
        this.layout = layout;
        this.organization = organization;
        this.fiscalYear = fiscalYear;
        this.source = source;
        this.values = values;
    }

    /**
     * Puts a result together from its numbers, as a document brings them.
     *
     * @param framework the framework
     * @param model the rules that gave the numbers
     * @param organization who was assessed
     * @param fiscalYear the year
     * @param source whose view it is
     * @param categories the results of all categories, in the order of the framework
     * @param total the exact total
     * @param level the exact level
     * @param coverage the share of the weight that has evidence
     * @return the result
     * @throws IllegalArgumentException if the categories or criteria are not those of the framework, a number is out of range,
     *     or a number, band or status is not what the model makes of the criteria and the stated scores
     */
    public static AssessmentResult of(
            Framework framework,
            ScoringModel model,
            Organization organization,
            FiscalYear fiscalYear,
            Source source,
            List<CategoryResult> categories,
            Fraction total,
            Fraction level,
            Fraction coverage) {
        Layout layout = new Layout(framework, model);
        Values values = new ResultAssembly(layout).values(categories, total, level, coverage);
        return new AssessmentResult(
                layout,
                Objects.requireNonNull(organization, "organization"),
                Objects.requireNonNull(fiscalYear, "fiscalYear"),
                Objects.requireNonNull(source, "source"),
                values);
    }

    /**
     * Returns the framework.
     *
     * @return the framework that the assessment was made by
     */
    public Framework framework() {
        return layout.framework;
    }

    /**
     * Returns the scoring model.
     *
     * @return the rules that gave these numbers
     */
    public ScoringModel model() {
        return layout.model;
    }

    /**
     * Returns who was assessed.
     *
     * @return the organization
     */
    public Organization organization() {
        return organization;
    }

    /**
     * Returns the year.
     *
     * @return the fiscal year
     */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /**
     * Returns whose view it is.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the total score (คะแนนรวม).
     *
     * @return the total, in [0, top of the framework]
     */
    public Figure total() {
        return figure(layout.total, layout.model.rounding().total());
    }

    /**
     * Returns the level (ระดับ).
     *
     * @return the level, in [0, max of the level scale]
     */
    public Figure level() {
        return figure(layout.level, layout.model.rounding().level());
    }

    /**
     * Returns the tier that the total reaches on the model's first tier scale.
     *
     * @return the tier, or empty below the lowest or where the model has no tiers
     */
    public Optional<NamedLimit> tier() {
        return layout.model.tierScales().isEmpty()
                ? Optional.empty()
                : tier(layout.model.tierScales().get(0));
    }

    /**
     * Returns the tier that the total reaches on a tier scale.
     *
     * @param scale one of the model's, or any other
     * @return the tier, or empty below the lowest
     * @throws IllegalStateException if a tier scale of the user's own gives a tier that it does not list
     */
    public Optional<NamedLimit> tier(TierScale scale) {
        return Optional.ofNullable(
                StrategyCheck.tier(scale, exact(layout.total), Views.categoryScores(layout, values)));
    }

    /**
     * Returns the results of all categories.
     *
     * @return in the order of the framework
     */
    public List<CategoryResult> categories() {
        List<CategoryResult> results = new ArrayList<>();
        for (int c = 0; c < layout.categories(); c++) {
            results.add(Views.category(layout, values, c));
        }
        return List.copyOf(results);
    }

    /**
     * Returns the result of one category.
     *
     * @param id the id of the category
     * @return its result
     * @throws IllegalArgumentException if the framework has no such category
     * @throws IllegalStateException if a band set of the user's own gives a band that it does not list
     */
    public CategoryResult category(String id) {
        List<Category> categories = layout.framework.categories();
        for (int c = 0; c < categories.size(); c++) {
            if (categories.get(c).id().equals(id)) {
                return Views.category(layout, values, c);
            }
        }
        throw new IllegalArgumentException(
                "category must be one of " + layout.framework.id() + ", but was \"" + id + "\"");
    }

    /**
     * Returns the score of a category, without making the results of its criteria.
     *
     * @param index the place of the category in the framework, counted from 0
     * @return its score; empty where the model leaves it out
     * @throws IndexOutOfBoundsException if there is no such category
     */
    public Optional<Figure> categoryScore(int index) {
        Fraction score = values.get(layout.category(Objects.checkIndex(index, layout.categories())));
        Rounding rounding = StageRounding.reporting(layout.model.rounding().category());
        return Optional.ofNullable(score).map(exact -> Figure.of(exact, rounding));
    }

    /**
     * Returns the categories that lie in a band.
     *
     * @param band a band of the model
     * @return in the order of the framework
     */
    public List<CategoryResult> categoriesIn(NamedLimit band) {
        return categories().stream().filter(c -> band.equals(c.band())).toList();
    }

    /**
     * Returns the share of the weight that has evidence.
     *
     * @return in [0, 1]; 1 for a complete assessment
     */
    public Fraction coverage() {
        return values.coverage();
    }

    /**
     * Says whether evidence is missing, so that the numbers may still change.
     *
     * @return whether {@link #coverage()} is below 1
     */
    public boolean isProvisional() {
        return !coverage().equals(Fraction.ONE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof AssessmentResult that)
                || !headerEquals(that)
                || !coverage().equals(that.coverage())) {
            return false;
        }
        for (int row = 0; row < layout.size; row++) {
            boolean hasStatus = row < layout.total;
            if (!Objects.equals(values.get(row), that.values.get(row))
                    || (hasStatus && values.status(row) != that.values.status(row))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organization, fiscalYear, source, values.get(layout.total), values.get(layout.level));
    }

    /** Returns organization, year, source, total and level. */
    @Override
    public String toString() {
        return organization.code() + " " + fiscalYear + " " + source + ": total " + total() + ", level " + level();
    }

    private boolean headerEquals(AssessmentResult that) {
        return organization.equals(that.organization)
                && fiscalYear.equals(that.fiscalYear)
                && source == that.source
                && framework().equals(that.framework())
                && model().equals(that.model());
    }

    private Figure figure(int row, @Nullable Rounding stage) {
        return Figure.of(exact(row), StageRounding.reporting(stage));
    }

    private Fraction exact(int row) {
        return Objects.requireNonNull(values.get(row));
    }

    @Serial
    private Object writeReplace() {
        return SerializedResult.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a result is read through its serialized form");
    }
}
