package io.github.pmqa4j.json;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.document.AuditFindings;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.document.Outcome;
import io.github.pmqa4j.rules.audit.ReportAuditor;
import io.github.pmqa4j.rules.audit.ScoreCombinations;
import io.github.pmqa4j.rules.audit.Statement;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.contract.Ascending;
import io.github.pmqa4j.rules.contract.BrokenAssessment;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.Achievement;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.Totals;
import io.github.pmqa4j.rules.model.ValueBandScale;
import io.github.pmqa4j.rules.plan.CriterionState;
import io.github.pmqa4j.rules.plan.GivenCosts;
import io.github.pmqa4j.rules.plan.PlanTooLargeException;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.Step;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.report.FeedbackReports;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import io.github.pmqa4j.rules.trend.Trend;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where {@link Samples} start: what no other value hands out, and values with long texts of several lines. */
final class SampleRoots {
    /** The kind of the documents among the samples. */
    static final DocumentKind<Assessment> KIND = DocumentKind.ASSESSMENT;

    private static final int MANY = 12;
    private static final String LONG = "one line\nand another\r\n\u2028and another\t" + "with many words ".repeat(20);
    private static final LocalizedText LONG_NAME = LocalizedText.same(LONG);

    private SampleRoots() {}

    static List<Object> all() {
        List<Object> roots = new ArrayList<>();
        roots.addAll(longOnes());
        roots.addAll(documents());
        roots.addAll(input());
        roots.addAll(rules());
        roots.addAll(analyses());
        roots.addAll(plans());
        roots.addAll(json());
        return roots;
    }

    /** Returns values that arguments of types which are not ours can have. */
    static List<?> standard(Class<?> type) {
        Map<Class<?>, List<?>> standard = Map.ofEntries(
                Map.entry(int.class, List.of(1, 2561, 0, 2)),
                Map.entry(long.class, List.of(1L, 0L)),
                Map.entry(boolean.class, List.of(true)),
                Map.entry(
                        String.class, List.of("1", "4.1", "95", "ADVANCE", "URGENT", "2561", "https://example.org/a")),
                Map.entry(Locale.class, List.of(Locale.ENGLISH)),
                Map.entry(BigDecimal.class, List.of(BigDecimal.ONE, new BigDecimal("2.00"))),
                Map.entry(BigInteger.class, List.of(BigInteger.ONE)),
                Map.entry(RoundingMode.class, List.of(RoundingMode.HALF_UP)),
                Map.entry(Path.class, List.of(Path.of("target", "sample.json"))),
                Map.entry(LocalDate.class, List.of(LocalDate.of(2018, 1, 1))),
                Map.entry(URI.class, List.of(URI.create("https://example.org/a"))),
                Map.entry(byte[].class, List.of(new byte[0])),
                Map.entry(InputStream.class, List.of(new ByteArrayInputStream(new byte[0]))),
                Map.entry(OutputStream.class, List.of(new ByteArrayOutputStream())),
                Map.entry(Reader.class, List.of(new StringReader(""))),
                Map.entry(Writer.class, List.of(new StringWriter())));
        return standard.getOrDefault(type, List.of());
    }

    private static List<Object> documents() {
        List<Object> values = new ArrayList<>();
        for (DocumentKind<?> kind : DocumentKind.all()) {
            values.add(PmqaJson.standard().read(kind, Golden.text(kind.id() + "-1.json")));
        }
        return values;
    }

    private static List<Object> input() {
        LinearBand values = LinearBand.ofValues(4, 0);
        return List.of(
                values,
                Indicator.ofValue(Fraction.ONE, values),
                Indicator.of(Direction.HIGHER_IS_BETTER, "80", "82.5"),
                new Rating(45, Map.of()),
                Assessment.builder(Framework.pmqa40(), organization(), FiscalYear.of(2561), Source.SELF),
                Framework.builder("own", LocalizedText.same("own")),
                Finding.of("broken", Place.ROOT.property("a").id("b").index(0), LocalizedText.same("broken"), "", ""),
                new Ascending(Fraction.ZERO, Fraction.ONE),
                new BrokenAssessment(evidence(), "broken"));
    }

    private static List<Object> rules() {
        Framework framework = Framework.pmqa40();
        return List.of(
                ScoringModel.pmqa40().toBuilder("own"),
                new GatedTiers(List.of(NamedLimit.of("HIGH", "สูง", "High", 400)), Fraction.of(300)),
                new LinearBandScale(LinearBand.of(75, 95)),
                new ValueBandScale(LinearBand.ofValues(4, 0)),
                Achievement.ofPercent(Fraction.of(85)),
                CategoryScore.of(framework, framework.categories().get(0), Fraction.ONE),
                Totals.of(framework, Fraction.ONE));
    }

    private static List<Object> analyses() {
        Evaluation evaluation = evaluation();
        Scorer scorer = Scorer.pmqa40();
        AssessmentResult self = scorer.score(evaluation.self());
        AssessmentResult assessor = scorer.score(evaluation.assessor());
        Cohort cohort = Cohort.builder(scorer).add(assessor).build();
        List<Object> values = new ArrayList<>(List.of(
                Comparison.of(self, assessor),
                Trend.of(List.of(assessor)),
                cohort,
                cohort.standing(assessor),
                Cohort.builder(scorer),
                Explanation.of(Scorer.of(Framework.pmqa40(), ScoringModel.department()), evidence()),
                FeedbackReports.of(self, assessor, evaluation.feedback()),
                ReportAuditor.pmqa40(),
                ScoreCombinations.of(
                        Framework.pmqa40(),
                        ScoringModel.pmqa40(),
                        "4",
                        new BigDecimal("225.00"),
                        Fraction.of(100),
                        20)));
        try {
            scorer.score(evidence().withCategories(List.of()));
        } catch (RefusedAssessmentException e) {
            values.add(e);
        }
        return values;
    }

    private static List<Object> plans() {
        Framework framework = Framework.pmqa40();
        ScoringModel zero = ScoringModel.pmqa40().toBuilder("zero")
                .missing(MissingPolicy.ZERO)
                .build();
        Planner planner = Planner.of(Scorer.of(framework, zero));
        return List.of(
                planner,
                planner.plan(evidence(), Target.level("3.90")),
                planner.plan(evaluation().assessor(), Target.level("2.50")),
                CriterionState.of(
                        framework, framework.categories().get(0), CriterionAssessment.of("1.1", DirectScore.of("300"))),
                new PlanTooLargeException("too large"),
                Target.total("350"),
                Target.tier("ADVANCE"),
                Target.everyCategory("300"),
                Target.category("4", "300"),
                Target.band("4", "STRENGTH"),
                new Step.TickBox("4.2", MaturityTier.BASIC, 3),
                new Step.ReachTier("4.2", MaturityTier.BASIC, Fraction.of(300)),
                new Step.ReachScore("4.2", Fraction.of(300)),
                new Step.RaiseCategory("4", Fraction.ONE));
    }

    private static List<Object> json() {
        List<Object> values = new ArrayList<>(List.of(
                JsonSettings.STANDARD,
                PmqaJson.standard().parse(KIND, Golden.text("assessment-1.json")),
                DocumentLine.of(7, Outcome.of(evidence(), List.of())),
                PmqaJson.standard().lines(KIND, new StringReader("")),
                new AuditFindings(List.of())));
        try {
            PmqaJson.readAssessment("{\"kind\":\"assessment\"}");
        } catch (InvalidDocumentException e) {
            values.add(e);
        }
        return values;
    }

    /** Values of long texts with line breaks, and of many parts with long ids. */
    private static List<Object> longOnes() {
        Organization organization = new Organization("1", LONG_NAME, OrganizationKind.OTHER);
        Framework framework = longFramework();
        ScoringModel model = ScoringModel.pmqa40().toBuilder("long")
                .name(LONG_NAME)
                .weighting(new GivenWeights(byCategory(framework), Map.of()))
                .build();
        Scorer scorer = Scorer.of(framework, model);
        Assessment assessment = new Assessment(
                framework,
                organization,
                FiscalYear.of(2400),
                Source.SELF,
                framework.categories().stream()
                        .map(category -> CategoryAssessment.stated(category.id(), Fraction.of(300)))
                        .toList());
        Assessment later =
                new Assessment(framework, organization, FiscalYear.of(2999), Source.SELF, assessment.categories());
        AssessmentResult result = scorer.score(assessment);
        Place place = Place.ROOT.property(LONG).id(LONG);
        Explanation explanation = Explanation.of(scorer, assessment);
        return List.of(
                CriterionAssessment.of("1", new NotApplicable(LONG))
                        .withNote(LONG)
                        .withReferences(
                                List.of(new Reference(LONG, URI.create("https://example.org/" + "a".repeat(300))))),
                Indicator.of(Direction.HIGHER_IS_BETTER, "1", "1".repeat(300)).withName(LONG_NAME),
                DirectScore.of("1".repeat(300)),
                new CategoryFeedback("1", List.of(LONG_NAME), List.of()),
                Finding.of("broken", place, LONG_NAME, "", LONG),
                new Statement(place, LONG_NAME, LONG),
                explanation,
                explanation.withNotes(List.of(new Explanation.Note("note", LONG_NAME))),
                Comparison.of(result, result),
                Trend.of(List.of(result, scorer.score(later))),
                Cohort.builder(scorer).add(result).build(),
                FeedbackReports.of(result, List.of()),
                Planner.of(scorer).withCost(new GivenCosts(byCategory(framework), Map.of())),
                new GivenCosts(byCategory(framework), Map.of()),
                new Step.ReplaceEvidence("1", new NotApplicable(LONG), LONG_NAME),
                PmqaJson.of(JsonSettings.STANDARD
                        .withFramework(framework)
                        .withModel(model)
                        .withLimits(JsonLimits.STANDARD.withDepth(7))));
    }

    private static Framework longFramework() {
        List<Category> categories = IntStream.range(10, 10 + MANY)
                .mapToObj(i -> new Category(
                        "category-with-a-long-id-" + i,
                        LONG_NAME,
                        CategoryKind.PROCESS,
                        Fraction.ONE,
                        List.of(new Criterion("criterion-with-a-long-id-" + i, LONG_NAME))))
                .toList();
        return Framework.builder("long", LONG_NAME)
                .evidence(EvidenceKind.SCORE)
                .categories(categories)
                .build();
    }

    private static Map<String, Fraction> byCategory(Framework framework) {
        return framework.categories().stream().collect(Collectors.toMap(Category::id, category -> Fraction.ONE));
    }

    private static Organization organization() {
        return new Organization("96", LocalizedText.same("Narathiwat"), OrganizationKind.PROVINCE);
    }

    private static Evaluation evaluation() {
        return PmqaJson.readEvaluation(Golden.text("evaluation-1.json"));
    }

    private static Assessment evidence() {
        return PmqaJson.readAssessment(Golden.text("assessment-1.json"));
    }
}
