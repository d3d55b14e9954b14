package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.framework.Framework;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feedback report (รายงานผลป้อนกลับ): everything it prints about one organization's fiscal year.
 *
 * <p>The library composes one from results, and a published one can be typed in to be audited. The record does not judge what is
 * printed: numbers may contradict each other here. Immutable and safe for use by many threads.
 *
 * @param framework the framework that the report is about
 * @param organization whose report it is
 * @param fiscalYear for which year
 * @param sources what it prints of each source, in the order printed; one or two
 * @param gaps the gaps of two sources, second minus first, where the report prints them
 * @param feedback strengths and opportunities for improvement by category, in the order printed
 */
public record FeedbackReport(
        Framework framework,
        Organization organization,
        FiscalYear fiscalYear,
        List<SourceReport> sources,
        @Nullable ScoreTable gaps,
        List<CategoryFeedback> feedback)
        implements Serializable {
    /**
     * Makes a report.
     *
     * @param framework the component {@code framework}
     * @param organization the component {@code organization}
     * @param fiscalYear the component {@code fiscalYear}
     * @param sources the component {@code sources}
     * @param gaps the component {@code gaps}
     * @param feedback the component {@code feedback}
     * @throws IllegalArgumentException if there is no source, a source is given twice, or there are gaps of one source
     */
    public FeedbackReport {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        sources = List.copyOf(sources);
        if (sources.isEmpty()
                || sources.stream().map(SourceReport::source).distinct().count() < sources.size()) {
            throw new IllegalArgumentException("sources must be one or two different ones, but were "
                    + sources.stream().map(SourceReport::source).toList());
        }
        if (gaps != null && sources.size() < 2) {
            throw new IllegalArgumentException("gaps need two sources, but the report has one");
        }
        feedback = List.copyOf(feedback);
    }
}
