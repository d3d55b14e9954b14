package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Audits what a report prints: recomputes everything, and finds what contradicts itself.
 *
 * <p>A printed number stands for all values that are printed so: 326.67 for [326.665, 326.675). Everything is recomputed with such
 * intervals, so rounding alone is never a finding. Numbers of one column have the decimals of its finest one: beside 326.67, an
 * entry typed 450 is a 450.00.
 *
 * <p>A report that the library composed has no finding; with any one of its numbers changed by 0.01 or more, in as many decimals, it
 * has at least one. What a report states only once can be checked only as closely as its other numbers allow: without a headline,
 * a total of 257.39 follows from the same categories as 257.38.
 *
 * <p>A finding is one cause, with every place where it shows. The codes are:
 *
 * <ul>
 *   <li>{@code category-missing}, {@code category-repeated}, {@code category-unknown}: in the table, the band lists, the gaps or the
 *       feedback; {@code band-repeated}, {@code band-unknown}
 *   <li>{@code number-out-of-range}: a score, a total or a level
 *   <li>{@code number-restated-differently}: a score in table and band list, a total or a level in table and headline; says
 *       whether truncation or rounding explains it
 *   <li>{@code total-not-following}, {@code level-not-following}: from the categories, or the total; says whether truncation
 *       explains it
 *   <li>{@code gap-not-following}: from the numbers it is the gap of
 *   <li>{@code band-contradicts-order}: a category in a worse band than one with a lower score, of either source
 *   <li>{@code band-contradicts-limits}: where {@link #withBandLimits()} asks for it
 *   <li>{@code score-off-grid}: where {@link #withGrid} asks for it
 * </ul>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param model the rules that the report is meant to follow
 * @param bandLimits whether bands must be those of the model's limits; else only their order is checked
 * @param grid the step between possible criterion scores, such as 100; null for no check
 */
public record ReportAuditor(
        ScoringModel model, boolean bandLimits, @Nullable Fraction grid) implements Serializable {
    /**
     * Makes an auditor.
     *
     * @param model the component {@code model}
     * @param bandLimits the component {@code bandLimits}
     * @param grid the component {@code grid}
     * @throws IllegalArgumentException if the step of the grid is not above 0
     */
    public ReportAuditor {
        Objects.requireNonNull(model, "model");
        if (grid != null) {
            ScoreCombinations.requireStep(grid);
        }
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
     * Returns this auditor, checking too that every category's score can come about from criterion scores on a grid.
     *
     * @param step the step between possible criterion scores, above 0; 100 for 0, 100, 200, ... to the top
     * @return the auditor
     * @throws IllegalArgumentException if the step is not above 0
     */
    public ReportAuditor withGrid(Fraction step) {
        return new ReportAuditor(model, bandLimits, Objects.requireNonNull(step, "step"));
    }

    /**
     * Audits a report.
     *
     * @param report what the report prints
     * @return everything that contradicts itself, in the order of the codes above; empty for a sound report
     */
    public List<AuditFinding> audit(FeedbackReport report) {
        Findings findings = new Findings();
        List<Sheet> sheets = Sheet.of(report);
        Columns columns = new Columns(sheets, model);
        ScoreTable gaps = report.gaps();
        StructureCheck structure = new StructureCheck(report, model, findings);
        structure.check(sheets, gaps == null ? List.of() : Sheet.gaps(gaps));
        RangeCheck ranges =
                new RangeCheck(report.framework().top(), model.levelScale().max(), findings);
        ranges.check(sheets);
        Derivation derivation = new Derivation(report.framework(), model);
        TotalsCheck totals = new TotalsCheck(columns, derivation, structure, ranges, findings);
        new RestatementCheck(columns, totals, findings).check(sheets);
        totals.check(sheets);
        if (gaps != null) {
            new GapCheck(sheets.get(0), sheets.get(1), columns, findings).check(gaps);
        }
        BandCheck bands = new BandCheck(columns, model.bands(), findings);
        if (bandLimits) {
            bands.checkLimits(sheets);
        } else {
            bands.checkOrder(sheets);
        }
        if (grid != null) {
            new GridCheck(report.framework(), model, grid, findings).check(sheets);
        }
        return findings.all();
    }
}
