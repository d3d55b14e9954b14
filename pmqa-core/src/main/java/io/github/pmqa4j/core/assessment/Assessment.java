package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An assessment (การประเมิน): one source's view of one organization in one fiscal year.
 *
 * <p>Entries are kept in the order of the framework, whatever order they are given in; entries that the framework does not
 * know come last. Immutable and safe for use by many threads.
 *
 * <p>An assessment can hold mistakes that people make, so that a form can show all of them: {@link #violations()} and {@link
 * #gaps()} list them, and so does a Bean Validation provider, with the group {@link Draft} for violations only.
 *
 * @param framework the framework it follows
 * @param organization who is assessed
 * @param fiscalYear for which year
 * @param source whose view it is
 * @param categories what it says of each category
 */
@ValidAssessment
@ValidAssessment(gapsAllowed = true, groups = Draft.class)
public record Assessment(
        Framework framework,
        Organization organization,
        FiscalYear fiscalYear,
        Source source,
        List<CategoryAssessment> categories)
        implements Serializable {
    /**
     * Makes an assessment.
     */
    public Assessment {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(source, "source");
        categories = inOrder(framework, categories);
    }

    /**
     * Starts an assessment.
     *
     * @param framework the framework it follows
     * @param organization who is assessed
     * @param fiscalYear for which year
     * @param source whose view it is
     * @return a builder without entries
     */
    public static AssessmentBuilder builder(
            Framework framework, Organization organization, FiscalYear fiscalYear, Source source) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(fiscalYear, "fiscalYear");
        Objects.requireNonNull(source, "source");
        return new AssessmentBuilder(framework, organization, fiscalYear, source);
    }

    /**
     * Returns this assessment with other entries.
     *
     * @param newCategories what it says of each category
     * @return the assessment
     */
    public Assessment withCategories(List<CategoryAssessment> newCategories) {
        Objects.requireNonNull(newCategories, "newCategories");
        return new Assessment(framework, organization, fiscalYear, source, newCategories);
    }

    /**
     * Finds what is wrong in entries, before it is known whose they are: the same as {@link #violations()} of an assessment with
     * these entries.
     *
     * @param framework the framework they belong to
     * @param categories the entries, in any order
     * @return every mistake, in the order of the framework
     */
    public static List<Finding> violations(Framework framework, List<CategoryAssessment> categories) {
        Objects.requireNonNull(framework, "framework");
        return new AssessmentCheck(framework).violations(inOrder(framework, categories));
    }

    /**
     * Finds what entries leave out, before it is known whose they are: the same as {@link #gaps()} of an assessment with these
     * entries.
     *
     * @param framework the framework they belong to
     * @param categories the entries, in any order
     * @return every gap, in the order of the framework
     */
    public static List<Finding> gaps(Framework framework, List<CategoryAssessment> categories) {
        Objects.requireNonNull(framework, "framework");
        return new GapCheck(framework).gaps(inOrder(framework, categories));
    }

    /**
     * Finds what is wrong in what the assessment says: numbers out of range, ids the framework does not have, evidence that
     * contradicts itself.
     *
     * @return every violation, in the order of the entries; empty for a sound assessment
     */
    public List<Finding> violations() {
        return new AssessmentCheck(framework).violations(categories);
    }

    /**
     * Finds what the assessment does not say: categories and criteria of the framework without evidence.
     *
     * @return every gap, of severity {@link io.github.pmqa4j.core.finding.Severity#GAP}, in the order of the framework; empty for a complete assessment
     */
    public List<Finding> gaps() {
        return new GapCheck(framework).gaps(categories);
    }

    /**
     * Finds everything that keeps the assessment from being scored strictly.
     *
     * @return violations, then gaps
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(violations());
        findings.addAll(gaps());
        return List.copyOf(findings);
    }

    /** Returns whose it is, for which year and by whom, for example "96 in 2561 by SELF (pmqa-4.0): 7 categories". */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s in %s by %s (%s): %s categories",
                organization.code(),
                fiscalYear,
                source,
                framework.id(),
                categories.size());
    }

    private static List<CategoryAssessment> inOrder(Framework framework, List<CategoryAssessment> categories) {
        return FrameworkOrder.of(framework, Copies.list(categories, CategoryAssessment.class, "categories"));
    }
}
