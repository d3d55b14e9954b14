package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.DocumentLine;
import io.github.pmqa4j.json.DocumentLines;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.Outcome;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.ReportAuditor;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The code that the READMEs show, between markers; {@link ReadmeTest} runs it and compares it with the files. */
final class ReadmeSnippets {
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final Path NARATHIWAT = Tool.DATA.resolve("narathiwat-2561-assessor.json");

    private ReadmeSnippets() {}

    static void fromADocumentToTheLevel(Path path) {
        // snippet of README.md
        Assessment assessment = PmqaJson.readAssessment(path);
        AssessmentResult result = Scorer.pmqa40().score(assessment);
        result.level(); // 2.06
        // end
        assertThat(result.level()).hasToString("2.06");
    }

    static void fromAForm() {
        // snippet of pmqa-core/README.md
        Organization narathiwat = new Organization(
                "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);
        Assessment assessment = Assessment.builder(Framework.pmqa40(), narathiwat, FiscalYear.of(2561), Source.ASSESSOR)
                .criterion("4.1", "300")
                .build();
        assessment.violations(); // nothing is wrong in what it says
        assessment.gaps(); // but 4.2, 4.3, 4.4 and six categories are missing
        // end
        assertThat(assessment.violations()).isEmpty();
        assertThat(assessment.gaps()).hasSize(9);
    }

    static List<String> everyMistakeInThai(String body) {
        List<String> complaints = new ArrayList<>();
        // snippet of pmqa-json/README.md
        Outcome<Assessment> outcome = PmqaJson.standard().parse(DocumentKind.ASSESSMENT, body);
        if (outcome.isSound()) {
            Scorer.pmqa40().score(outcome.orThrow());
        }
        // All that is wrong or missing, each with its line and column.
        for (DocumentFinding found : outcome.findings()) {
            complaints.add(found.pointer() + " " + found.message(THAI));
        }
        // end
        return complaints;
    }

    static void aYearOfAllAgencies(Path path) {
        // snippet of pmqa-json/README.md
        Scorer scorer = Scorer.pmqa40();
        CohortBuilder builder = Cohort.builder(scorer);
        List<DocumentLine<Assessment>> bad = new ArrayList<>();
        try (DocumentLines<Assessment> lines = PmqaJson.standard().lines(DocumentKind.ASSESSMENT, path)) {
            for (DocumentLine<Assessment> line : lines) {
                Outcome<Assessment> outcome = line.outcome();
                if (outcome.isSound()) {
                    builder.add(scorer.score(outcome.orThrow()));
                } else {
                    bad.add(line); // line.number() and its findings say which and why; the rest goes on
                }
            }
        }
        Cohort cohort = builder.build();
        cohort.total().median();
        cohort.standing(scorer.score(PmqaJson.readAssessment(NARATHIWAT))); // rank and percentile
        // end
        assertThat(bad).isEmpty();
        assertThat(cohort.count()).isEqualTo(8);
        assertThat(cohort.total().median()).hasToString("300.00");
    }

    static void whyAndWhatToDo(Path path) {
        // snippet of pmqa-rules/README.md
        Scorer scorer = Scorer.pmqa40();
        Evaluation evaluation = PmqaJson.readEvaluation(path);
        Explanation.of(scorer, evaluation.assessor()).toText(Locale.ENGLISH); // why it is 2.06, line by line

        AssessmentResult self = scorer.score(evaluation.self());
        AssessmentResult assessor = scorer.score(evaluation.assessor());
        Comparison.of(self, assessor).mostOverrated(); // category 4, by 325.00

        Plan plan = Planner.of(scorer).plan(evaluation.assessor(), Target.level("2.50"));
        plan.cost(); // at least 385.83 points more, all categories together
        // end
        assertThat(Explanation.of(scorer, evaluation.assessor()).toText(Locale.ENGLISH))
                .contains("2.06");
        assertThat(Comparison.of(self, assessor).mostOverrated()).hasValueSatisfying(most -> {
            assertThat(most.category().id()).isEqualTo("4");
            assertThat(most.score().gap())
                    .hasValueSatisfying(gap -> assertThat(gap).hasToString("-325.00"));
        });
        assertThat(plan.cost()).isEqualTo(Fraction.parse("385.83"));
    }

    static void doesThePrintedReportAgreeWithItself(Path path) {
        // snippet of pmqa-rules/README.md
        FeedbackReport report = PmqaJson.standard().read(DocumentKind.FEEDBACK_REPORT, path);
        List<AuditFinding> findings = ReportAuditor.pmqa40().audit(report); // 326.67 here, 326.00 there: truncated
        // end
        assertThat(findings)
                .singleElement()
                .satisfies(
                        found -> assertThat(found.toString()).contains("326.67").contains("326.00"));
    }
}
