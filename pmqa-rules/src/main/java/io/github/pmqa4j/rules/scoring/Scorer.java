package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores assessments: evidence to criterion, criteria to category, categories to total, total to level.
 *
 * <p>A category is the weighted mean of its criteria and the total the weighted mean of the categories: 300, 350, 300, 150, 225,
 * 150 and 326.67 have the mean 180167/700, printed 257.38, and the level 180167/700 * 4/500, printed 2.06. All arithmetic is
 * exact.
 *
 * <p>A scorer is made once from a framework and a model, and then serves any number of assessments; it is immutable and safe for
 * use by many threads.
 */
public final class Scorer implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final LocalizedText OTHER_FRAMEWORK = new LocalizedText(
            "การประเมินใช้เกณฑ์อื่นที่ไม่ใช่เกณฑ์ของตัวคำนวณ",
            "the assessment is made by another framework than the scorer");

    private final Framework framework;
    private final ScoringModel model;
    private final transient Layout layout;
    private final transient @Nullable CommonPath commonPath;

    private Scorer(Framework framework, ScoringModel model) {
        this.framework = framework;
        this.model = model;
        layout = new Layout(framework, model);
        commonPath = CommonPath.of(layout);
    }

    /**
     * Returns the scorer of PMQA 4.0.
     *
     * @return a scorer of {@link Framework#pmqa40()} and {@link ScoringModel#pmqa40()}
     */
    public static Scorer pmqa40() {
        return Pmqa40.INSTANCE;
    }

    /**
     * Makes a scorer.
     *
     * @param framework the framework of the assessments
     * @param model the rules
     * @return a scorer
     */
    public static Scorer of(Framework framework, ScoringModel model) {
        return new Scorer(framework, model);
    }

    /**
     * Returns the framework.
     *
     * @return the framework of the assessments that this scorer takes
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the model.
     *
     * @return the rules
     */
    public ScoringModel model() {
        return model;
    }

    /**
     * Scores an assessment.
     *
     * @param assessment an assessment of this scorer's framework
     * @return its result, always whole
     * @throws RefusedAssessmentException if {@link #check} finds anything
     */
    public AssessmentResult score(Assessment assessment) {
        Values values = commonPath == null ? null : commonPath.score(assessment);
        if (values == null) {
            List<Finding> findings = check(assessment);
            values = findings.isEmpty() ? new ExactPath(layout).score(assessment) : null;
            if (values == null) {
                throw new RefusedAssessmentException(findings.isEmpty() ? assessment.gaps() : findings);
            }
        }
        return new AssessmentResult(
                layout, assessment.organization(), assessment.fiscalYear(), assessment.source(), values);
    }

    /**
     * Finds everything that keeps an assessment from being scored.
     *
     * @param assessment any assessment
     * @return violations and, where the model is {@linkplain MissingPolicy#STRICT strict} or nothing at all was assessed, gaps;
     *     empty exactly where {@link #score} gives a result
     */
    public List<Finding> check(Assessment assessment) {
        if (!framework.equals(assessment.framework())) {
            return List.of(new Finding(
                    "other-framework",
                    Place.ROOT.property("framework"),
                    OTHER_FRAMEWORK,
                    framework.id(),
                    assessment.framework().id()));
        }
        return model.missing() == MissingPolicy.STRICT ? assessment.findings() : assessment.violations();
    }

    @Serial
    private Object readResolve() {
        return new Scorer(framework, model);
    }

    // Made when it is first asked for; loading the class for a model of one's own does not make it.
    private static final class Pmqa40 {
        static final Scorer INSTANCE = new Scorer(Framework.pmqa40(), ScoringModel.pmqa40());
    }
}
