package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.ResultParts;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.internal.StrategyCheck;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
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
     * Puts a result together; for the modules of this library, as {@link ResultParts} is exported to them only.
     *
     * @param parts what it is made of
     * @return the result
     * @throws IllegalArgumentException if the parts are not those of the framework, a score is out of range or not rounded as
     *     the model has it, or a gap is impossible under the missing policy
     */
    public static AssessmentResult of(ResultParts parts) {
        Objects.requireNonNull(parts, "parts");
        Layout layout = new Layout(parts.framework(), parts.model());
        return new AssessmentResult(
                layout,
                parts.organization(),
                parts.fiscalYear(),
                parts.source(),
                new ResultAssembly(layout).values(parts.categories()));
    }

    /**
     * Returns the framework.
     *
     * @return the framework that the assessment follows
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
     * @return the tier; empty below the lowest, or if the model has no tiers
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
        return StrategyCheck.tier(Objects.requireNonNull(scale, "scale"), totals());
    }

    /**
     * Returns the results of all categories.
     *
     * @return in the order of the framework
     */
    public List<CategoryResult> categories() {
        List<CategoryResult> results = new ArrayList<>(layout.categories());
        for (int c = 0; c < layout.categories(); c++) {
            results.add(new CategoryResult(this, c));
        }
        return Collections.unmodifiableList(results);
    }

    /**
     * Returns the result of one category.
     *
     * @param id the id of a category
     * @return its result; empty if the framework has no such category
     */
    public Optional<CategoryResult> category(String id) {
        int index = layout.indexOf(Objects.requireNonNull(id, "id"));
        return index < 0 ? Optional.empty() : Optional.of(new CategoryResult(this, index));
    }

    /**
     * Returns the result of one criterion.
     *
     * @param id the id of a criterion
     * @return its result; empty if the framework has no such criterion
     */
    public Optional<CriterionResult> criterion(String id) {
        int row = layout.rowOf(Objects.requireNonNull(id, "id"));
        if (row < 0) {
            return Optional.empty();
        }
        int index = layout.categoryOf(row);
        return Optional.of(new CategoryResult(this, index).criterion(row - layout.criterion(index, 0)));
    }

    /**
     * Returns the categories that lie in a band.
     *
     * @param band a band of the model
     * @return in the order of the framework
     */
    public List<CategoryResult> categoriesIn(NamedLimit band) {
        Objects.requireNonNull(band, "band");
        return categories().stream()
                .filter(category -> category.band().filter(band::equals).isPresent())
                .toList();
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

    /**
     * Finds what is worth a second look, although every number is right.
     *
     * <p>{@code near-miss}: a score is printed as if it reached a band or a tier, but the exact score does not; 399.9957 is printed
     * 400.00 and is BASIC. {@code scale-slip}: no category has more than 1 % of the top, as if the scores were of another scale.
     *
     * @return findings of the severity WARNING, mostly none; a result with warnings is as good as any
     * @throws IllegalStateException if a band set or tier scale of the user's own gives a limit that it does not list
     */
    public List<Finding> warnings() {
        return new ResultWarnings(this).all();
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
        return Figure.of(exact(row), Stages.reporting(stage));
    }

    private Fraction exact(int row) {
        return Objects.requireNonNull(values.get(row));
    }

    Layout layout() {
        return layout;
    }

    Values values() {
        return values;
    }

    Totals totals() {
        return Views.totals(layout, values);
    }

    @Serial
    private Object writeReplace() {
        return new Form(new ResultParts(
                framework(), model(), organization, fiscalYear, source, ResultAssembly.parts(layout, values)));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a result is read through its serialized form");
    }

    private record Form(ResultParts parts) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> AssessmentResult.of(parts));
        }
    }
}
