package io.github.pmqa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.ReportAuditor;
import io.github.pmqa4j.rules.audit.ScoreCombinations;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.internal.ResultParts;
import io.github.pmqa4j.rules.internal.ResultParts.CategoryPart;
import io.github.pmqa4j.rules.internal.ResultParts.CriterionPart;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.FrameworkWeights;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.PerCriterionWeights;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.ValueBandScale;
import io.github.pmqa4j.rules.plan.GivenCosts;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.StandardSteps;
import io.github.pmqa4j.rules.plan.Step;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import io.github.pmqa4j.rules.trend.Trend;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spark, Flink and HTTP sessions carry values of every public type through streams of bytes. */
class JavaSerializationTest {
    // Neither is a value: it is asked what it builds, or how it plans, in the tests of its package.
    private static final Set<String> NOT_VALUES =
            Set.of("Achievement", "CategoryScore", "CohortBuilder", "Planner", "Scorer", "Stages", "Totals");

    static List<Serializable> values() {
        Assessment assessment = assessment(2561, "300");
        ScoringModel model = ScoringModel.pmqa40();
        AssessmentResult result = Scorer.pmqa40().score(assessment);
        AssessmentResult before = Scorer.pmqa40().score(assessment(2560, "200"));
        Comparison comparison = Comparison.of(before, result);
        Trend trend = Trend.of(List.of(before, result));
        Plan plan = Planner.of(Scorer.pmqa40()).plan(assessment, Target.level("2.50"));
        Cohort cohort = Cohort.builder(Scorer.pmqa40()).add(result).build();
        List<AuditFinding> findings = ReportAuditor.pmqa40().audit(Narathiwat.published());
        Explanation explanation = Explanation.of(Scorer.pmqa40(), assessment);
        LocalizedText text = new LocalizedText("เดิม", "before");
        ScoringModel other = ScoringModel.department();
        List<Serializable> values = new ArrayList<>(Arrays.asList(
                model,
                model.weighting(),
                new FrameworkWeights(),
                new PerCriterionWeights(),
                new GivenWeights(Map.of("1", Fraction.of(2, 3)), Map.of("1.1", Fraction.ONE)),
                model.achievement(),
                new LinearBandScale(LinearBand.of(75, 95)),
                new ValueBandScale(LinearBand.ofValues(40, 0)),
                model.bands(),
                model.bands().bands().get(0),
                model.levelScale(),
                model.tierScales().get(0),
                new GatedTiers(model.bands().bands(), Fraction.of(250)),
                other.rounding(),
                StageRounding.NONE.withCategory("7", CategoryRounding.all(Rounding.truncating(0))),
                CategoryRounding.NONE,
                new ResultParts(
                        result.framework(),
                        model,
                        result.organization(),
                        result.fiscalYear(),
                        result.source(),
                        List.of(new CategoryPart(Fraction.ONE, List.of()))),
                new CategoryPart(null, List.of(CriterionPart.GAP)),
                CriterionPart.NOT_APPLICABLE,
                result,
                result.categories().get(0),
                result.categories().get(0).criteria().get(0),
                comparison,
                comparison.categories().get(0),
                comparison.categories().get(0).criteria().get(0),
                comparison.total(),
                trend,
                trend.total(),
                trend.total().points().get(1),
                trend.categories().get(0)));
        values.addAll(List.of(
                plan,
                plan.items().get(0),
                plan.steps().get(0),
                new Step.TickBox("1.1", MaturityTier.ADVANCE, 2),
                new Step.ReachTier("1.1", MaturityTier.BASIC, Fraction.of(300)),
                new Step.ReachScore("1.2", Fraction.of(450)),
                new Step.ReplaceEvidence("7.1", DirectScore.of("326.67"), text),
                new Step.RaiseCategory("7", Fraction.of(1, 3)),
                Target.total("300"),
                Target.level("2.50"),
                Target.tier("BASIC"),
                Target.everyCategory("300"),
                Target.category("7", "300"),
                Target.band("7", "STRENGTH"),
                new GivenCosts(Map.of("1", Fraction.of(3)), Map.of()),
                new StandardSteps(),
                cohort,
                cohort.total(),
                cohort.categories().get(0),
                cohort.categories().get(0).bands().get(0),
                cohort.tiers().get(0),
                cohort.standing(result),
                ReportAuditor.pmqa40().withGrid(Fraction.of(100)),
                findings.get(0),
                findings.get(0).statements().get(0),
                ScoreCombinations.of(Framework.pmqa40(), model, "5", new BigDecimal("225.00"), Fraction.of(100), 10),
                explanation,
                explanation.subject(),
                new Explanation.Note("stated", text),
                explanation.parts().get(0),
                Rounding.truncating(0)));
        return values;
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueSurvivesTheStream(Serializable value) {
        assertThat(Streams.roundTrip(value))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    @Test
    void noPublicTypeIsForgottenHere() throws Exception {
        Set<String> expected = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            if (Serializable.class.isAssignableFrom(type)
                    && !Modifier.isAbstract(type.getModifiers())
                    && !type.isEnum()
                    && !Throwable.class.isAssignableFrom(type)
                    && !NOT_VALUES.contains(type.getSimpleName())) {
                expected.add(type.getSimpleName());
            }
        }
        Set<String> found = new TreeSet<>();
        values().forEach(value -> found.add(value.getClass().getSimpleName()));
        assertThat(found).containsAll(expected).hasSizeGreaterThan(40);
    }

    @Test
    void aRefusalKeepsItsFindings() {
        RefusedAssessmentException thrown =
                new RefusedAssessmentException(assessment(2561, "612.5").findings());
        assertThat(Streams.roundTrip(thrown).findings()).hasSize(30).isEqualTo(thrown.findings());
    }

    @Test
    void everyPublicRecordIsSerializable() throws Exception {
        assertThat(publicTypes()).filteredOn(Class::isRecord).allMatch(Serializable.class::isAssignableFrom);
    }

    private static Assessment assessment(int year, String score) {
        AssessmentBuilder builder =
                Assessment.builder(Framework.pmqa40(), Narathiwat.PROVINCE, new FiscalYear(year), Source.ASSESSOR);
        Framework.pmqa40().categories().stream()
                .flatMap(category -> category.criteria().stream())
                .forEach(criterion -> builder.criterion(criterion.id(), score));
        return builder.build();
    }

    private static List<Class<?>> publicTypes() throws IOException, ReflectiveOperationException {
        String resource = Scorer.class.getName().replace('.', '/') + ".class";
        Path file = Path.of(URI.create(
                Objects.requireNonNull(Scorer.class.getResource("/" + resource)).toString()));
        Path root = Path.of(file.toString().substring(0, file.toString().length() - resource.length()));
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path :
                    walk.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
                String name = root.relativize(path)
                        .toString()
                        .replaceAll("[/\\\\]", ".")
                        .replaceAll("\\.class$", "");
                if (!name.endsWith("-info") && !name.contains(".internal.")) {
                    Class<?> type = Class.forName(name);
                    if (Modifier.isPublic(type.getModifiers())) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }
}
