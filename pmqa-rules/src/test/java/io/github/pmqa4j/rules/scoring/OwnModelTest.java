package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.Tiers;
import io.github.pmqa4j.rules.model.ValueBandScale;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Frameworks and models of one's own: limits as shares, rounding by category, bands of values, what does not apply. */
class OwnModelTest {
    private static final NamedLimit PASS = NamedLimit.of("PASS", "ผ่าน", "Pass", 350);

    @Test
    void limitsFollowTheTopOfAnOwnFramework() {
        Framework framework = Given.many(3, 100, 2);
        AssessmentResult result =
                Scorer.of(framework, ScoringModel.pmqa40()).score(Given.stated(framework, "95", "95", "59.99"));
        assertThat(result.categories())
                .extracting(CategoryResult::toString)
                .containsExactly("c0: 95.00 STRENGTH", "c1: 95.00 STRENGTH", "c2: 59.99 URGENT");
        assertThat(result.tier().orElseThrow().id()).isEqualTo("ADVANCE");
        assertThat(Scorer.of(framework, ScoringModel.pmqa40())
                        .score(Given.stated(framework, "100", "100", "100"))
                        .tier()
                        .orElseThrow()
                        .id())
                .isEqualTo("SIGNIFICANCE");
    }

    @Test
    void whatDoesNotFitTheFrameworkIsRefusedAtOnce() {
        Framework framework = Given.many(3, 100, 2);
        ScoringModel model = ScoringModel.pmqa40().toBuilder("own")
                .weighting(new GivenWeights(Map.of("c0", Fraction.ONE), Map.of("c1.1", Fraction.ONE)))
                .tierScales(new Tiers(List.of(PASS)), new GatedTiers(List.of(PASS), Fraction.of(101)))
                .rounding(StageRounding.NONE.withCategory("c9", CategoryRounding.NONE))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(framework, model))
                .withMessage(
                        "model own must fit framework many, but weighting \"given\" leaves [c1, c2, c1.2] without a"
                                + " weight, although their siblings have one; tier scale \"tiers\" has PASS from 350, above the top"
                                + " 100; tier scale \"gated-tiers\" has the floor 101, above the top 100; tier scale \"gated-tiers\""
                                + " has PASS from 350, above the top 100; rounding names category c9, which the framework does not"
                                + " have");
    }

    @Test
    void departmentTruncatesWhatItsSourceTruncates() {
        Scorer department = Scorer.of(Framework.pmqa40(), ScoringModel.department());
        AssessmentBuilder builder = Given.assessment();
        Framework.pmqa40().categories().subList(1, 6).forEach(c -> builder.category(c.id(), "300.75"));
        builder.criterion("1.1", "433.33")
                .criterion("1.2", "433.33")
                .criterion("1.3", "225")
                .criterion("1.4", "500");
        // 3 * 41.9 = 125.7, truncated to 125; 3 * 90.5 = 271.5, truncated to 271; their mean is 198.
        builder.criterion("7.1", Indicators.of(Given.higher("100", "41.9"), Given.higher("100", "90.5")));
        // 100 + 400 * (85.3 - 75) / 20 = 306, whatever the target is; a band of its own is not truncated.
        builder.criterion("7.2", Indicators.of(Given.higher("200", "85.3").withBand(LinearBand.of(75, 95))));
        builder.criterion("7.3", "300.99");
        for (int i = 4; i <= 6; i++) {
            builder.criterion("7." + i, "300");
        }
        AssessmentResult result = department.score(builder.build());
        assertThat(result.categories())
                .extracting(c -> c.score().orElseThrow().toString())
                .containsExactly("397.92", "300.75", "300.75", "300.75", "300.75", "300.75", "284");
        assertThat(result.criterion("7.1").orElseThrow()).hasToString("7.1: 198");
        assertThat(result.criterion("7.2").orElseThrow()).hasToString("7.2: 306");
        assertThat(result.criterion("7.3").orElseThrow()).hasToString("7.3: 300");
        assertThat(result.criterion("1.1").orElseThrow()).hasToString("1.1: 433.33");
        // (397.915 + 5 * 300.75 + 284) / 7 = 312.23...
        assertThat(result.total()).hasToString("312");
        assertThat(result.level()).hasToString("2.5");
    }

    @Test
    void departmentTakesTheBetterEndOfABandFromTheDirection() {
        Framework framework = Given.one(CategoryKind.RESULTS);
        ScoringModel values =
                ScoringModel.pmqa40().toBuilder("values").bandsOnValues(true).build();
        Indicator waiting = Given.lower("10", "75").withBand(LinearBand.of(75, 95));
        assertThat(total(framework, values, waiting)).isEqualTo(Fraction.of(500));
        assertThat(total(framework, values, waiting.withActual(Fraction.of(95))))
                .isEqualTo(Fraction.of(100));
        assertThat(total(framework, values, waiting.withActual(Fraction.of(96))))
                .isEqualTo(Fraction.ZERO);
        assertThat(total(framework, values, waiting.withTarget(null))).isEqualTo(Fraction.of(500));
    }

    @Test
    void aBandOfValuesServesIndicatorsWhoseTargetIsZero() {
        Framework framework = Given.one(CategoryKind.RESULTS);
        Indicator deaths = Indicator.ofValue(Fraction.ZERO, LinearBand.ofValues(4, 0));
        assertThat(total(framework, ScoringModel.pmqa40(), deaths)).isEqualTo(Fraction.of(500));
        assertThat(total(framework, ScoringModel.pmqa40(), deaths.withTarget(Fraction.ZERO)))
                .isEqualTo(Fraction.of(500));
        assertThat(total(framework, ScoringModel.pmqa40(), deaths.withActual(Fraction.ONE)))
                .isEqualTo(Fraction.of(400));
        assertThat(total(framework, ScoringModel.pmqa40(), deaths.withActual(Fraction.of(5))))
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void aModelThatScoresByValueNeedsNoTargets() {
        Framework framework = Given.one(CategoryKind.RESULTS);
        ScoringModel values = ScoringModel.pmqa40().toBuilder("values")
                .achievement(new ValueBandScale(LinearBand.ofValues(0, 4)))
                .build();
        Indicator deaths = Indicator.of(Direction.LOWER_IS_BETTER, Fraction.ZERO, Fraction.ONE);
        assertThat(total(framework, values, deaths)).isEqualTo(Fraction.of(400));
        assertThat(total(framework, values, deaths.withTarget(null))).isEqualTo(Fraction.of(400));
        // A band in percent of its own needs a target all the same.
        Assessment banded = assessment(framework, deaths.withBand(LinearBand.of(75, 95)));
        assertThat(Scorer.of(framework, values).check(banded))
                .extracting(Finding::code)
                .containsExactly("target-not-positive");
        assertThat(Scorer.of(framework, ScoringModel.pmqa40()).check(assessment(framework, deaths)))
                .extracting(Finding::code)
                .containsExactly("target-not-positive");
    }

    @Test
    void aCategoryOfWhichNothingAppliesIsLeftOutOfTheTotal() {
        for (MissingPolicy missing : MissingPolicy.values()) {
            ScoringModel model =
                    ScoringModel.pmqa40().toBuilder("m").missing(missing).build();
            AssessmentBuilder builder = Given.assessment();
            for (Category category : Framework.pmqa40().categories()) {
                if (!category.id().equals("4")) {
                    builder.category(category.id(), category.id().equals("1") ? "360" : "300");
                }
            }
            Framework.pmqa40()
                    .category("4")
                    .orElseThrow()
                    .criteria()
                    .forEach(c -> builder.criterion(c.id(), new NotApplicable("no such task")));
            AssessmentResult result = Scorer.of(Framework.pmqa40(), model).score(builder.build());
            assertThat(result.total()).hasToString("310.00");
            assertThat(result.coverage()).isEqualTo(Fraction.ONE);
            assertThat(result.isProvisional()).isFalse();
            assertThat(result.category("4").orElseThrow()).hasToString("4: NOT_APPLICABLE");
            assertThat(result.category("4").orElseThrow().score()).isEmpty();
            assertThat(result.category("4").orElseThrow().band()).isEmpty();
            assertThat(result.tier().orElseThrow().id()).isEqualTo("BASIC");
        }
    }

    @Test
    void somethingMustApply() {
        AssessmentBuilder builder = Given.assessment();
        for (Criterion criterion : Framework.pmqa40().criteria()) {
            builder.criterion(criterion.id(), new NotApplicable("no such task"));
        }
        Assessment nothing = builder.build();
        for (MissingPolicy missing : MissingPolicy.values()) {
            ScoringModel model =
                    ScoringModel.pmqa40().toBuilder("m").missing(missing).build();
            assertThatExceptionOfType(RefusedAssessmentException.class)
                    .isThrownBy(() -> Scorer.of(Framework.pmqa40(), model).score(nothing))
                    .satisfies(e ->
                            assertThat(e.findings()).extracting(Finding::code).containsExactly("nothing-applicable"));
        }
    }

    @Test
    void weightsThatWouldMakeExactScoresTooLongAreRefused() {
        Framework framework = Given.many(40, 500, 2);
        Map<String, Fraction> categories = new HashMap<>();
        BigInteger odd = BigInteger.TEN.pow(59);
        for (Category category : framework.categories()) {
            odd = odd.nextProbablePrime();
            categories.put(category.id(), Fraction.of(BigInteger.ONE, odd));
        }
        ScoringModel model = ScoringModel.pmqa40().toBuilder("long")
                .weighting(new GivenWeights(categories, Map.of()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(framework, model))
                .withMessage("weights and highest level of model long must need at most 1500 digits in exact scores of"
                        + " framework many, but need more");
        ScoringModel high = ScoringModel.pmqa40().toBuilder("high")
                .levelScale(new LinearLevel(Fraction.parse("9".repeat(1600))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(framework, high))
                .withMessageContaining("but need 16");
    }

    @Test
    void manyCategoriesOfPercentWeightsFit() {
        Framework framework = Given.many(800, 500, 2, Fraction.of(12), Fraction.of(88));
        assertThat(Scorer.of(framework, ScoringModel.perCriterion()).framework())
                .isEqualTo(framework);
    }

    @Test
    void categoriesHaveRoundingsOfTheirOwn() {
        StageRounding own = StageRounding.NONE
                .withCategory(Rounding.halfUp(1))
                .withCategory("7", CategoryRounding.all(Rounding.truncating(0)));
        ScoringModel model =
                ScoringModel.pmqa40().toBuilder("own").rounding(own).build();
        AssessmentResult result = Scorer.of(Framework.pmqa40(), model)
                .score(Given.stated("300.25", "300", "300", "300", "300", "300", "326.67"));
        assertThat(result.categories())
                .extracting(c -> c.score().orElseThrow().toString())
                .containsExactly("300.3", "300.0", "300.0", "300.0", "300.0", "300.0", "326");
    }

    private static Fraction total(Framework framework, ScoringModel model, Indicator indicator) {
        return Scorer.of(framework, model)
                .score(assessment(framework, indicator))
                .total()
                .exact();
    }

    private static Assessment assessment(Framework framework, Indicator indicator) {
        return Given.assessment(framework)
                .criterion("c.1", Indicators.of(indicator))
                .build();
    }
}
