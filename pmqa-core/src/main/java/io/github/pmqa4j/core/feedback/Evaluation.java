package io.github.pmqa4j.core.feedback;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One organization's year as a whole: its own assessment, the assessor's, and the feedback; all that a feedback report
 * (รายงานผลป้อนกลับ) is made from.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param self the agency's own assessment
 * @param assessor the assessment after verification; of the same organization, fiscal year and framework
 * @param feedback what the assessors say, by category
 */
public record Evaluation(Assessment self, Assessment assessor, List<CategoryFeedback> feedback)
        implements Serializable {
    /**
     * Makes an evaluation.
     *
     * @throws IllegalArgumentException if the assessments are not of {@link Source#SELF} and {@link Source#ASSESSOR}, or
     *     differ in organization, fiscal year or framework
     */
    public Evaluation {
        requireSource(self, Source.SELF, "self");
        requireSource(assessor, Source.ASSESSOR, "assessor");
        requireSame(self.organization(), assessor.organization(), "organization");
        requireSame(self.fiscalYear(), assessor.fiscalYear(), "fiscal year");
        requireSame(self.framework(), assessor.framework(), "framework");
        feedback = Copies.list(feedback, CategoryFeedback.class, "feedback");
    }

    /**
     * Returns whose year it is.
     *
     * @return the organization of both assessments
     */
    public Organization organization() {
        return self.organization();
    }

    /**
     * Returns the year.
     *
     * @return the fiscal year of both assessments
     */
    public FiscalYear fiscalYear() {
        return self.fiscalYear();
    }

    /**
     * Returns the framework.
     *
     * @return the framework of both assessments
     */
    public Framework framework() {
        return self.framework();
    }

    private static void requireSource(Assessment assessment, Source source, String name) {
        if (Objects.requireNonNull(assessment, name).source() != source) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must be an assessment of source %s, but was of %s",
                    name,
                    source,
                    assessment.source()));
        }
    }

    private static void requireSame(Object one, Object other, String name) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException("both assessments must be of one " + name);
        }
    }

    /** Returns whose it is and for which year, for example "96 in 2561 (pmqa-4.0)". */
    @Override
    public String toString() {
        return organization().code() + " in " + fiscalYear() + " ("
                + framework().id() + ")";
    }
}
