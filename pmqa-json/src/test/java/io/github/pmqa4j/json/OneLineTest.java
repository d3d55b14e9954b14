package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.plan.GivenCosts;
import io.github.pmqa4j.rules.plan.Step;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every value says in one short line what it is, for debuggers, logs and failed assertions. */
class OneLineTest {
    private static final int LONGEST = 203;
    // What is wrong, and where, is told in full, or somebody would have to look for the rest of it; and half a number
    // is another.
    private static final Set<Class<?>> IN_FULL = Set.of(
            Finding.class,
            DocumentFinding.class,
            AuditFinding.class,
            Place.class,
            Throwable.class,
            Fraction.class,
            Figure.class);

    private static final List<Class<?>> TYPES = PublicApi.types();
    private static final Samples SAMPLES = new Samples(TYPES);

    @TestFactory
    Stream<DynamicTest> valuesPrintOnOneLine() {
        return TYPES.stream()
                .filter(OneLineTest::hasValuesOfItsOwn)
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
                    List<Object> values = SAMPLES.of(type);
                    assertThat(values).as("samples").isNotEmpty();
                    values.forEach(OneLineTest::printsOnOneLine);
                }));
    }

    @Test
    void valuesSayWhatTheyAre() {
        AssessmentResult assessor = Scorer.pmqa40()
                .score(PmqaJson.readEvaluation(Golden.text("evaluation-1.json")).assessor());
        assertThat(assessor).hasToString("96 2561 ASSESSOR: total 257.38, level 2.06");
        assertThat(assessor.category("4").orElseThrow()).hasToString("4: 150.00 URGENT");
        assertThat(Scorer.of(Framework.pmqa40(), ScoringModel.nationalAgency()))
                .hasToString("pmqa-4.0 by national-agency");
        assertThat(new GivenWeights(Map.of("1", Fraction.of(12), "2", Fraction.of(8)), Map.of()))
                .hasToString("given: categories {1=12, 2=8}, criteria {}");
        assertThat(new GivenCosts(Map.of("7", Fraction.of(2)), Map.of("4.2", Fraction.of(3))))
                .hasToString("categories {7=2}, criteria {4.2=3}, others 1");
        assertThat(BandSet.pmqa40())
                .hasToString("bands: [URGENT from 0 % of the top, DEVELOP_FURTHER from 60 % of the top, "
                        + "STRENGTH from 90 % of the top]");
        assertThat(new GatedTiers(List.of(NamedLimit.of("ADVANCE", "ก้าวหน้า", "Advance", 400)), Fraction.of(300)))
                .hasToString("gated-tiers: floor 300, [ADVANCE from 400]");
        assertThat(new LinearLevel(Fraction.of(4))).hasToString("linear: to 4");
        assertThat(StageRounding.NONE.usual()).hasToString("nothing");
        assertThat(new Step.TickBox("4.2", MaturityTier.BASIC, 3)).hasToString("4.2: tick box 3 of Basic");
        assertThat(Target.level("2.50")).hasToString("level at least 2.5");
        assertThat(new Explanation.Subject(Explanation.Kind.CATEGORY, "7", new LocalizedText("ผลลัพธ์", "Results")))
                .hasToString("CATEGORY 7: Results");
        assertThat(JsonLimits.STANDARD)
                .hasToString("documentBytes=8388608, depth=64, stringLength=100000, numberLength=40, exponent=30, "
                        + "entries=200000, findings=200");
        assertThat(JsonSettings.STANDARD.withIndented(true).withLimits(JsonLimits.STANDARD.withDepth(7)))
                .asString()
                .startsWith("frameworks [], models [], rules [], indented, documentBytes=8388608, depth=7, ");
    }

    // The samples of an interface are those of what implements it; the rest has static methods only.
    private static boolean hasValuesOfItsOwn(Class<?> type) {
        return !type.isInterface()
                && (type.getConstructors().length > 0
                        || PublicApi.methods(type).stream()
                                .anyMatch(method -> !Modifier.isStatic(method.getModifiers())));
    }

    private static void printsOnOneLine(Object value) {
        assertThat(value.toString())
                .doesNotContainPattern("[\\p{Cntrl}\u2028\u2029]")
                .doesNotContain("@" + Integer.toHexString(System.identityHashCode(value)))
                .as("not what the compiler makes of a record")
                .doesNotStartWith(value.getClass().getSimpleName() + "[");
        if (IN_FULL.stream().noneMatch(type -> type.isInstance(value))) {
            assertThat(value.toString()).hasSizeLessThanOrEqualTo(LONGEST);
        }
        if (value != Place.ROOT) {
            assertThat(value.toString()).isNotBlank();
        }
    }
}
