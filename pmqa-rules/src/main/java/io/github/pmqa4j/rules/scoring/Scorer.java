package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.internal.EvidenceRules;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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
            "the assessment follows a different framework from the scorer's");

    private final Framework framework;
    private final ScoringModel model;
    private final transient Layout layout;
    private final transient ExactPath exactPath;
    private final transient UnneededTargets unneededTargets;
    private final transient @Nullable CommonPath commonPath;

    private Scorer(Framework framework, ScoringModel model) {
        this.framework = framework;
        this.model = model;
        layout = new Layout(framework, model);
        exactPath = new ExactPath(layout);
        unneededTargets = new UnneededTargets(new EvidenceRules(model, framework.top()));
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
     * @throws IllegalArgumentException if a rule of the model {@linkplain io.github.pmqa4j.rules.model.Rule#misfits does not fit}
     *     the framework: ids that it does not have, categories left without a weight, limits above its top; or if a weight is not
     *     above 0
     */
    public static Scorer of(Framework framework, ScoringModel model) {
        return new Scorer(Objects.requireNonNull(framework, "framework"), Objects.requireNonNull(model, "model"));
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
     * @throws IllegalStateException if a strategy of the user's own gives a score or level that is out of its range
     */
    public AssessmentResult score(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        Values values = commonPath == null ? null : commonPath.score(assessment);
        if (values == null) {
            List<Finding> findings = check(assessment);
            values = findings.isEmpty() ? exactPath.score(assessment) : null;
            if (values == null) {
                throw new RefusedAssessmentException(findings);
            }
        }
        return new AssessmentResult(
                layout, assessment.organization(), assessment.fiscalYear(), assessment.source(), values);
    }

    /**
     * Finds everything that keeps an assessment from being scored.
     *
     * @param assessment any assessment
     * @return violations, and gaps too if the model is {@linkplain MissingPolicy#STRICT strict}; gaps alone if the model leaves
     *     them out and nothing at all was assessed; empty exactly if {@link #score} gives a result
     */
    public List<Finding> check(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        if (!framework.equals(assessment.framework())) {
            return List.of(Finding.of(
                    "other-framework",
                    Place.ROOT.property("framework"),
                    OTHER_FRAMEWORK,
                    framework.id(),
                    assessment.framework().id()));
        }
        if (model.missing() == MissingPolicy.STRICT) {
            return unneededTargets.without(assessment.findings(), assessment);
        }
        List<Finding> violations = unneededTargets.without(assessment.violations(), assessment);
        boolean unscorable = model.missing() == MissingPolicy.ASSESSED_ONLY && !isAnythingAssessed(assessment);
        return violations.isEmpty() && unscorable ? assessment.gaps() : violations;
    }

    private static boolean isAnythingAssessed(Assessment assessment) {
        return assessment.categories().stream()
                .anyMatch(category -> category.score() != null
                        || category.criteria().stream()
                                .map(CriterionAssessment::evidence)
                                .anyMatch(e -> !(e instanceof NotAssessed || e instanceof NotApplicable)));
    }

    /** Returns the ids of framework and model, for example "pmqa-4.0 by national-agency". */
    @Override
    public String toString() {
        return framework.id() + " by " + model.id();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Forms.resolve(() -> of(framework, model));
    }

    // Made when it is first asked for; loading the class for a model of one's own does not make it.
    private static final class Pmqa40 {
        static final Scorer INSTANCE = new Scorer(Framework.pmqa40(), ScoringModel.pmqa40());
    }
}
