package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feedback report (รายงานผลป้อนกลับ): everything it prints about one organization's fiscal year.
 *
 * <p>The library composes one from results, and a published one can be typed in to be audited. It does not judge what is printed:
 * numbers may contradict each other here. Immutable and safe for use by many threads.
 */
public final class FeedbackReport implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Framework framework;
    private final Organization organization;
    private final FiscalYear fiscalYear;
    private final transient List<SourceReport> sources;
    private final @Nullable ScoreTable gaps;
    private final transient List<CategoryFeedback> feedback;

    private FeedbackReport(
            Framework framework,
            Organization organization,
            FiscalYear fiscalYear,
            List<SourceReport> sources,
            @Nullable ScoreTable gaps,
            List<CategoryFeedback> feedback) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.organization = Objects.requireNonNull(organization, "organization");
        this.fiscalYear = Objects.requireNonNull(fiscalYear, "fiscalYear");
        this.sources = Copies.list(sources, SourceReport.class, "sources");
        this.gaps = gaps;
        this.feedback = Copies.list(feedback, CategoryFeedback.class, "feedback");
        if (sources.isEmpty()
                || sources.stream().map(SourceReport::source).distinct().count() < sources.size()) {
            throw new IllegalArgumentException("sources must be one or two different ones, but were "
                    + sources.stream().map(SourceReport::source).toList());
        }
        if (gaps != null && sources.size() < 2) {
            throw new IllegalArgumentException("gaps need two sources, but the report has one");
        }
    }

    /**
     * Returns a report of scores.
     *
     * @param framework the framework that the report is about
     * @param organization whose report it is
     * @param fiscalYear for which year
     * @param sources what it prints of each source, in the order printed; one or two
     * @return the report, without gaps and feedback
     * @throws IllegalArgumentException if there is no source or one is given twice
     */
    public static FeedbackReport of(
            Framework framework, Organization organization, FiscalYear fiscalYear, List<SourceReport> sources) {
        return new FeedbackReport(framework, organization, fiscalYear, sources, null, List.of());
    }

    /**
     * Returns this report with other sources.
     *
     * @param newSources what it prints of each source, in the order printed; one or two
     * @return the report
     * @throws IllegalArgumentException if there is no source, one is given twice, or the report prints gaps and there is only one
     */
    public FeedbackReport withSources(List<SourceReport> newSources) {
        Objects.requireNonNull(newSources, "newSources");
        return new FeedbackReport(framework, organization, fiscalYear, newSources, gaps, feedback);
    }

    /**
     * Returns this report with other gaps.
     *
     * @param newGaps the gaps of two sources, second minus first; null for none
     * @return the report
     * @throws IllegalArgumentException if there is only one source
     */
    public FeedbackReport withGaps(@Nullable ScoreTable newGaps) {
        return new FeedbackReport(framework, organization, fiscalYear, sources, newGaps, feedback);
    }

    /**
     * Returns this report with other feedback.
     *
     * @param newFeedback strengths and opportunities for improvement by category, in the order printed
     * @return the report
     */
    public FeedbackReport withFeedback(List<CategoryFeedback> newFeedback) {
        Objects.requireNonNull(newFeedback, "newFeedback");
        return new FeedbackReport(framework, organization, fiscalYear, sources, gaps, newFeedback);
    }

    /**
     * Returns the framework.
     *
     * @return the framework that the report is about
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns whose report it is.
     *
     * @return the organization
     */
    public Organization organization() {
        return organization;
    }

    /**
     * Returns for which year it is.
     *
     * @return the fiscal year
     */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /**
     * Returns what it prints of each source.
     *
     * @return one or two, in the order printed
     */
    public List<SourceReport> sources() {
        return sources;
    }

    /**
     * Returns the gaps of two sources.
     *
     * @return second minus first; null if the report prints none
     */
    public @Nullable ScoreTable gaps() {
        return gaps;
    }

    /**
     * Returns the feedback.
     *
     * @return strengths and opportunities for improvement by category, in the order printed
     */
    public List<CategoryFeedback> feedback() {
        return feedback;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeedbackReport that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns whose it is, for which year and by whom, for example "96 in 2561 by [SELF, ASSESSOR] (pmqa-4.0)". */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s in %s by %s (%s)",
                organization.code(),
                fiscalYear,
                sources.stream().map(SourceReport::source).toList(),
                framework.id());
    }

    private Form form() {
        return new Form(framework, organization, fiscalYear, sources, gaps, feedback);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a report is read through its serialized form");
    }

    private record Form(
            Framework framework,
            Organization organization,
            FiscalYear fiscalYear,
            List<SourceReport> sources,
            @Nullable ScoreTable gaps,
            List<CategoryFeedback> feedback)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(
                    () -> new FeedbackReport(framework, organization, fiscalYear, sources, gaps, feedback));
        }
    }
}
