package io.github.pmqa4j.json;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.document.AuditFindings;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.audit.ReportAuditor;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.contract.PmqaArbitraries;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.report.FeedbackReports;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import io.github.pmqa4j.rules.trend.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of what each kind of document holds: by built-in and own frameworks and models, with texts of any characters. */
final class Values {
    private static final Arbitrary<String> TEXTS = Arbitraries.strings()
            .withChars("aZ9 \"\\/\n\t\u007F\u00A0éก์้ญ–\u2028\uFFFD")
            .ofMaxLength(20)
            .map(text -> "x" + text + "😀");
    private static final Arbitrary<LocalizedText> NAMES =
            Combinators.combine(TEXTS, TEXTS).as(LocalizedText::new);

    private Values() {}

    /** A value with what a reader has to know to read its document. */
    record Value<T>(T value, Framework framework, ScoringModel model) {}

    /** Assessments by one framework that one model can score, perhaps by another policy for missing evidence than its own. */
    private record Given(Framework framework, ScoringModel model, MissingPolicy policy, List<Assessment> assessments) {
        Scorer scorer() {
            String id =
                    model.id() + "-" + policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Scorer.of(
                    framework,
                    policy == model.missing()
                            ? model
                            : model.toBuilder(id).missing(policy).build());
        }

        boolean canBeScored() {
            try {
                assessments.forEach(scorer()::score);
                return true;
            } catch (RefusedAssessmentException e) {
                return false;
            }
        }

        Assessment assessment(int index, int year, Source source) {
            Assessment first = assessments.get(0);
            return new Assessment(
                    framework,
                    first.organization(),
                    new FiscalYear(year),
                    source,
                    assessments.get(index).categories());
        }

        AssessmentResult result(int index, int year, Source source) {
            return scorer().score(assessment(index, year, source));
        }
    }

    /** Returns the generator of a kind's values. */
    static Arbitrary<Value<?>> of(DocumentKind<?> kind) {
        return switch (kind.id()) {
            case "assessment" -> assessments().map(v -> v);
            case "evaluation" -> evaluations().map(v -> v);
            case "framework" -> frameworks().map(v -> v);
            case "scoringModel" -> given(1).map(g -> value(g.model, g));
            case "result" -> given(1).map(g -> value(g.scorer().score(g.assessments.get(0)), g));
            case "comparison" ->
                given(2).map(g ->
                        value(Comparison.of(g.result(0, 2561, Source.SELF), g.result(1, 2561, Source.ASSESSOR)), g));
            case "trend" ->
                given(3).map(g -> value(
                        Trend.of(List.of(
                                g.result(0, 2563, Source.SELF),
                                g.result(1, 2559, Source.SELF),
                                g.result(2, 2560, Source.SELF))),
                        g));
            case "explanation" -> given(1).map(g -> value(Explanation.of(g.scorer(), g.assessments.get(0)), g));
            case "feedbackReport" -> reports().map(v -> v);
            case "audit" -> audits().map(v -> v);
            case "plan" -> plans().map(v -> v);
            case "cohort" ->
                given(4).map(g -> value(
                        Cohort.builder(g.scorer())
                                .add(g.result(0, 2561, Source.SELF))
                                .add(g.result(1, 2561, Source.SELF))
                                .add(g.result(2, 2561, Source.SELF))
                                .add(g.result(3, 2561, Source.SELF))
                                .build(),
                        g));
            default -> throw new IllegalArgumentException("no generator for " + kind);
        };
    }

    private static <T> Value<T> value(T value, Given given) {
        return new Value<>(value, given.framework, given.model);
    }

    private static Arbitrary<Given> given(int count) {
        return PmqaArbitraries.frameworks()
                .flatMap(framework -> Combinators.combine(
                                PmqaArbitraries.scoringModels(framework), Arbitraries.of(MissingPolicy.class))
                        .flatAs((model, policy) -> (policy == MissingPolicy.STRICT
                                        ? PmqaArbitraries.completeAssessments(framework)
                                        : PmqaArbitraries.soundAssessments(framework))
                                .list()
                                .ofSize(count)
                                .map(assessments -> new Given(framework, model, policy, assessments))))
                .filter(Given::canBeScored);
    }

    private static Arbitrary<Value<Assessment>> assessments() {
        return PmqaArbitraries.frameworks()
                .flatMap(framework -> PmqaArbitraries.soundAssessments(framework)
                        .map(a -> new Value<>(a, framework, ScoringModel.pmqa40())));
    }

    private static Arbitrary<Value<Framework>> frameworks() {
        return Combinators.combine(PmqaArbitraries.frameworks(), NAMES)
                .as((f, name) -> Framework.builder(f.id(), name)
                        .top(f.top())
                        .decimals(f.decimals())
                        .evidence(f.evidence())
                        .categories(f.categories())
                        .build())
                .map(f -> new Value<>(f, f, ScoringModel.pmqa40()));
    }

    private static Arbitrary<List<CategoryFeedback>> feedback(Framework framework) {
        return NAMES.list()
                .ofMaxSize(2)
                .list()
                .ofSize(2 * framework.categories().size())
                .map(texts -> {
                    List<CategoryFeedback> feedback = new ArrayList<>();
                    for (int c = 0; c < framework.categories().size(); c++) {
                        List<LocalizedText> strengths = texts.get(2 * c);
                        List<LocalizedText> opportunities = texts.get(2 * c + 1);
                        if (strengths.size() + opportunities.size() > 0) {
                            String id = framework.categories().get(c).id();
                            feedback.add(new CategoryFeedback(id, strengths, opportunities));
                        }
                    }
                    return feedback;
                });
    }

    private static Arbitrary<Value<Evaluation>> evaluations() {
        return given(2).flatMap(g -> feedback(g.framework)
                .map(feedback -> value(
                        new Evaluation(
                                g.assessment(0, 2561, Source.SELF), g.assessment(1, 2561, Source.ASSESSOR), feedback),
                        g)));
    }

    private static Arbitrary<Value<FeedbackReport>> reports() {
        return given(2).flatMap(g -> Combinators.combine(feedback(g.framework), Arbitraries.of(true, false))
                .as((feedback, both) -> {
                    AssessmentResult self = g.result(0, 2561, Source.SELF);
                    AssessmentResult assessor = g.result(1, 2561, Source.ASSESSOR);
                    FeedbackReport report = both
                            ? FeedbackReports.of(self, assessor, feedback)
                            : FeedbackReports.of(assessor, feedback);
                    return value(report, g);
                }));
    }

    private static Arbitrary<Value<AuditFindings>> audits() {
        // Of what the library composes there is nothing to find; so one printed score of each is another.
        return Combinators.combine(
                        PmqaArbitraries.completeAssessments(Framework.pmqa40()),
                        Arbitraries.integers().between(0, 50_000),
                        Arbitraries.integers().between(0, 6))
                .as((assessment, hundredths, which) -> {
                    FeedbackReport report = FeedbackReports.of(Scorer.pmqa40().score(assessment), List.of());
                    SourceReport source = report.sources().get(0);
                    List<PrintedScore> printed = new ArrayList<>(source.scores().categories());
                    printed.set(
                            which, new PrintedScore(printed.get(which).category(), BigDecimal.valueOf(hundredths, 2)));
                    ScoreTable table = new ScoreTable(
                            printed, source.scores().total(), source.scores().level());
                    FeedbackReport misprinted = FeedbackReport.of(
                            report.framework(),
                            report.organization(),
                            report.fiscalYear(),
                            List.of(SourceReport.of(source.source(), table)
                                    .withProvisional(source.provisional())
                                    .withHeadline(source.headline())
                                    .withBands(source.bands())));
                    return new AuditFindings(ReportAuditor.pmqa40().audit(misprinted));
                })
                .map(findings -> new Value<>(findings, Framework.pmqa40(), ScoringModel.pmqa40()));
    }

    private static Arbitrary<Value<Plan>> plans() {
        return Combinators.combine(
                        PmqaArbitraries.completeAssessments(Framework.pmqa40()),
                        Arbitraries.of(
                                Target.level("2.50"),
                                Target.level("4.00"),
                                Target.tier("ADVANCE"),
                                Target.everyCategory("300")))
                .as((assessment, target) -> Planner.of(Scorer.pmqa40()).plan(assessment, target))
                .map(plan -> new Value<>(plan, Framework.pmqa40(), ScoringModel.pmqa40()));
    }
}
