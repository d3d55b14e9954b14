package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Audits what a report prints: recomputes everything, and finds what contradicts itself.
 *
 * <p>A printed number stands for all values that are printed so with its own decimals: 326.67 for [326.665, 326.675), and 327 for
 * [326.5, 327.5) whatever stands beside it. Everything is recomputed with such intervals, so rounding alone is never a finding.
 *
 * <p>A report that the library composed has no finding; with any one of its numbers changed by a unit of its last decimal or more,
 * it has at least one. What a report states only once can be checked only as closely as its other numbers allow: without a
 * headline, a total of 257.39 follows from the same categories as 257.38.
 *
 * <p>A finding is one cause, with every place where it shows. The codes are:
 *
 * <ul>
 *   <li>{@code category-missing}, {@code category-repeated}, {@code category-unknown}: in the table, the band lists, the gaps or the
 *       feedback; {@code band-repeated}, {@code band-unknown}. A category that is printed nowhere is missing only if the total does
 *       not follow from the others: one that does not apply is left out of it
 *   <li>{@code number-out-of-range}: a score, a total or a level
 *   <li>{@code number-restated-differently}: a score in table and band list, a total or a level in table and headline; says
 *       whether truncation or rounding explains it
 *   <li>{@code total-not-following}, {@code level-not-following}: from the categories, or the total; says whether truncation
 *       explains it
 *   <li>{@code gap-not-following}: from the numbers it is the gap of
 *   <li>{@code band-contradicts-order}: a category in a worse band than one with a lower score, of either source
 *   <li>{@code band-contradicts-limits}: only if {@link #withBandLimits()} asks for it
 *   <li>{@code score-off-grid}: only if {@link #withGrid} asks for it
 * </ul>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ReportAuditor implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ScoringModel model;
    private final transient boolean bandLimits;
    private final transient @Nullable Fraction grid;

    private ReportAuditor(ScoringModel model, boolean bandLimits, @Nullable Fraction grid) {
        this.model = Objects.requireNonNull(model, "model");
        this.bandLimits = bandLimits;
        this.grid = grid == null ? null : ScoreCombinations.requireStep(grid);
    }

    /**
     * Returns the auditor of reports by PMQA 4.0.
     *
     * @return an auditor of {@link ScoringModel#pmqa40()} without band limits, which reports do not state, and without a grid
     */
    public static ReportAuditor pmqa40() {
        return of(ScoringModel.pmqa40());
    }

    /**
     * Returns an auditor without band limits and without a grid.
     *
     * @param model the rules that the reports are meant to follow
     * @return the auditor
     */
    public static ReportAuditor of(ScoringModel model) {
        return new ReportAuditor(model, false, null);
    }

    /**
     * Returns this auditor, checking bands by the model's limits too.
     *
     * @return the auditor
     */
    public ReportAuditor withBandLimits() {
        return new ReportAuditor(model, true, grid);
    }

    /**
     * Returns this auditor, also checking that every category's score can come about from criterion scores on a grid.
     *
     * @param step the step between possible criterion scores, above 0; 100 for 0, 100, 200, ... to the top
     * @return the auditor
     * @throws IllegalArgumentException if the step is not above 0
     */
    public ReportAuditor withGrid(Fraction step) {
        return new ReportAuditor(model, bandLimits, Objects.requireNonNull(step, "step"));
    }

    /**
     * Returns the rules that the reports are meant to follow.
     *
     * @return the model
     */
    public ScoringModel model() {
        return model;
    }

    /**
     * Says whether bands must be those of the model's limits.
     *
     * @return false if only their order is checked
     */
    public boolean bandLimits() {
        return bandLimits;
    }

    /**
     * Returns the grid of criterion scores.
     *
     * @return the step between possible criterion scores, such as 100; empty if it is not checked
     */
    public Optional<Fraction> grid() {
        return Optional.ofNullable(grid);
    }

    /**
     * Audits a report.
     *
     * @param report what the report prints
     * @return everything that contradicts itself, in the order of the codes above; empty if the report is sound
     */
    public List<AuditFinding> audit(FeedbackReport report) {
        Objects.requireNonNull(report, "report");
        Findings findings = new Findings();
        List<PrintedSource> sources = PrintedSource.of(report);
        PossibleValues possible = new PossibleValues(model);
        ScoreTable gaps = report.gaps();
        Derivation derivation = new Derivation(report.framework(), model);
        StructureCheck structure = new StructureCheck(report, model, possible, derivation, findings);
        structure.check(sources, gaps == null ? List.of() : PrintedSource.gaps(gaps));
        RangeCheck ranges =
                new RangeCheck(report.framework().top(), model.levelScale().max(), possible, findings);
        ranges.check(sources);
        TotalsCheck totals = new TotalsCheck(possible, derivation, structure, ranges, findings);
        new RestatementCheck(possible, totals, findings).check(sources);
        totals.check(sources);
        if (gaps != null) {
            new GapCheck(sources.get(0), sources.get(1), possible, findings).check(gaps);
        }
        BandCheck bands = new BandCheck(report.framework(), possible, model.bands(), findings);
        if (bandLimits) {
            bands.checkLimits(sources);
        } else {
            bands.checkOrder(sources);
        }
        if (grid != null) {
            new GridCheck(report.framework(), model, grid, findings).check(sources);
        }
        return findings.all();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportAuditor that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the id of the model, and what else is checked. */
    @Override
    public String toString() {
        return "auditor by \"" + model.id() + "\"" + (bandLimits ? " with band limits" : "")
                + (grid == null ? "" : " on a grid of " + grid);
    }

    private Form form() {
        return new Form(model, bandLimits, grid);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an auditor is read through its serialized form");
    }

    private record Form(
            ScoringModel model,
            boolean bandLimits,
            @Nullable Fraction grid) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new ReportAuditor(model, bandLimits, grid));
        }
    }
}
