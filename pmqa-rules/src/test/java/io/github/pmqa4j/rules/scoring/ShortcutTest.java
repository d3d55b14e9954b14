package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.contract.PmqaArbitraries;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Wherever whole numbers might be counted in units, and wherever these end, the result is that of the definition. */
class ShortcutTest {
    private static final Fraction PRIME = Fraction.of(2_147_483_647);

    @Provide
    Arbitrary<Assessment> complete() {
        return PmqaArbitraries.completeAssessments(Framework.pmqa40());
    }

    @Property
    void everyResultIsThatOfTheDefinition(@ForAll("complete") Assessment assessment) {
        for (ScoringModel model :
                List.of(ScoringModel.pmqa40(), ScoringModel.nationalAgency(), ScoringModel.perCriterion())) {
            assertRight(model, assessment);
        }
    }

    @Test
    void scoresChecklistsAndIndicatorsOfModerateNumbersAreExact() {
        AssessmentBuilder builder = Given.assessment();
        for (Category category : Framework.pmqa40().categories().subList(0, 6)) {
            category.criteria().forEach(c -> builder.criterion(c.id(), Given.checklist(3, 3, 1, 11, 0, 1)));
        }
        Assessment assessment = builder.criterion("7.1", "433.33")
                .criterion("7.2", Indicators.of(Given.higher("95", "57.3"), Given.lower("12.5", "13")))
                .criterion("7.3", Indicators.of(Given.higher("87", "82").withBand(LinearBand.of(75, 95))))
                .criterion(
                        "7.4",
                        Indicators.of(
                                Given.higher("7", "6").withWeight(Fraction.of(30)),
                                Given.higher("100", "103").withWeight(Fraction.of(70))))
                .criterion("7.5", Indicators.of(Given.higher("100", "99").withAppropriate(false)))
                .criterion("7.6", Indicators.of(Given.higher("100", "110")))
                .build();
        assertRight(ScoringModel.pmqa40(), assessment);
        assertRight(
                ScoringModel.pmqa40().toBuilder("banded")
                        .achievement(new LinearBandScale(LinearBand.of(20, 100)))
                        .build(),
                assessment);
    }

    @Test
    void statedScoresAreExactUnderEveryPolicy() {
        for (MissingPolicy missing : MissingPolicy.values()) {
            assertRight(ScoringModel.pmqa40().toBuilder("m").missing(missing).build(), Given.assessor());
        }
        assertRight(ScoringModel.pmqa40(), Given.scored("433.33"));
    }

    @Test
    void manyCategoriesAreScoredAsFewAre() {
        for (int count : new int[] {63, 64, 65, 200}) {
            Framework framework = Given.many(count, 500, 2);
            String[] scores = IntStream.range(0, count)
                    .mapToObj(i -> Integer.toString(i % 501))
                    .toArray(String[]::new);
            Assessment assessment = Given.stated(framework, scores);
            assertRight(ScoringModel.pmqa40(), assessment);
            AssessmentResult result =
                    Scorer.of(framework, ScoringModel.pmqa40()).score(assessment);
            long sum = IntStream.range(0, count).map(i -> i % 501).sum();
            assertThat(result.total().exact()).isEqualTo(Fraction.of(sum, count));
            assertThat(result.category("c62").orElseThrow().status()).isEqualTo(Status.STATED);
        }
    }

    @Test
    void mixOfStatedAndScoredCategoriesKeepsTheirStatuses() {
        Framework framework = Given.many(66, 500, 2);
        AssessmentBuilder builder = Given.assessment(framework);
        for (int c = 0; c < 66; c++) {
            if (c % 2 == 1) {
                builder.category("c" + c, "100");
            } else {
                builder.criterion("c" + c + ".1", "300").criterion("c" + c + ".2", "200");
            }
        }
        Assessment assessment = builder.build();
        assertRight(ScoringModel.pmqa40(), assessment);
        AssessmentResult result = Scorer.of(framework, ScoringModel.pmqa40()).score(assessment);
        assertThat(result.category("c63").orElseThrow().status()).isEqualTo(Status.STATED);
        assertThat(result.category("c0").orElseThrow().status()).isEqualTo(Status.SCORED);
        assertThat(result.total().exact()).isEqualTo(Fraction.of(175));
    }

    @Test
    void scoresOfAnyDecimalsAreExact() {
        for (int decimals : new int[] {0, 3, 4, 6}) {
            Framework framework = Given.many(2, 500, decimals);
            Assessment assessment = Given.stated(framework, "1", "2");
            assertRight(ScoringModel.pmqa40(), assessment);
            assertThat(Scorer.of(framework, ScoringModel.pmqa40())
                            .score(assessment)
                            .total()
                            .exact())
                    .isEqualTo(Fraction.of(3, 2));
        }
    }

    @Test
    void hugeWeightsAreExact() {
        Fraction huge = Fraction.of(Long.MAX_VALUE);
        Framework framework = Given.many(3, 500, 2, huge, PRIME, Fraction.of(1, Long.MAX_VALUE - 1));
        Assessment assessment = Given.stated(framework, "100", "200", "300");
        assertRight(ScoringModel.pmqa40(), assessment);
        Fraction third = Fraction.of(1, Long.MAX_VALUE - 1);
        Fraction expected = huge.times(100)
                .plus(PRIME.times(200))
                .plus(third.times(300))
                .dividedBy(huge.plus(PRIME).plus(third));
        assertThat(Scorer.of(framework, ScoringModel.pmqa40())
                        .score(assessment)
                        .total()
                        .exact())
                .isEqualTo(expected);
        // Only ratios count: three huge but equal weights are small ones.
        Framework equal = Given.many(3, 500, 2, huge);
        assertRight(ScoringModel.pmqa40(), Given.stated(equal, "100", "200", "300"));
    }

    @Test
    void hugeTopsAndLevelsAreExact() {
        Framework framework = Given.many(2, 1_000_000, 3);
        ScoringModel model = ScoringModel.pmqa40().toBuilder("huge")
                .levelScale(new LinearLevel(Fraction.of(Long.MAX_VALUE - 24)))
                .build();
        assertRight(model, Given.stated(framework, "1000000", "999999.999"));
        AssessmentResult result = Scorer.of(framework, model).score(Given.stated(framework, "1000000", "1000000"));
        assertThat(result.level().exact()).isEqualTo(Fraction.of(Long.MAX_VALUE - 24));
    }

    @Test
    void oddTargetsOfWhichNoLongHoldsTheProductAreExact() {
        AssessmentBuilder builder = allButResults("300");
        // Six primes of which no long can hold the product in units.
        String[] targets = {"999983", "999979", "999961", "999959", "999953", "999931"};
        for (int i = 0; i < targets.length; i++) {
            builder.criterion("7." + (i + 1), Indicators.of(Given.higher(targets[i], "500000")));
        }
        Assessment assessment = builder.build();
        assertRight(ScoringModel.pmqa40(), assessment);
        Fraction sum = Fraction.ZERO;
        for (String target : targets) {
            sum = sum.plus(Fraction.of(150_000_000).dividedBy(Fraction.parse(target)));
        }
        AssessmentResult result = Scorer.pmqa40().score(assessment);
        assertThat(Given.exact(result, "7")).isEqualTo(sum.dividedBy(6));
        assertThat(result.total().exact())
                .isEqualTo(Fraction.of(1800).plus(sum.dividedBy(6)).dividedBy(7));
    }

    @Test
    void oneOddTargetAfterAnotherMakesTheUnitsSmaller() {
        AssessmentBuilder builder = allButResults("300.01");
        String[] targets = {"11", "13", "17", "19", "23", "22"};
        for (int i = 0; i < targets.length; i++) {
            builder.criterion("7." + (i + 1), Indicators.of(Given.higher(targets[i], "5"), Given.higher("31", "7")));
        }
        assertRight(ScoringModel.pmqa40(), builder.build());
    }

    @Test
    void unitsThatBecomeSmallerInTheMiddleOfACategoryKeepTheWeightsOfItsCriteria() {
        ScoringModel weighted = ScoringModel.pmqa40().toBuilder("weighted")
                .weighting(new GivenWeights(
                        Map.of(),
                        Map.of(
                                "7.1", Fraction.of(3),
                                "7.2", Fraction.of(5),
                                "7.3", Fraction.ONE,
                                "7.4", Fraction.ONE,
                                "7.5", Fraction.ONE,
                                "7.6", Fraction.ONE)))
                .build();
        AssessmentBuilder builder = allButResults("300");
        builder.criterion("7.1", "433.33");
        builder.criterion("7.2", Indicators.of(Given.higher("13", "7")));
        for (int i = 3; i <= 6; i++) {
            builder.criterion("7." + i, "250");
        }
        assertRight(weighted, builder.build());
    }

    @Test
    void aChecklistIsExactInEveryTierItCanStopAt() {
        for (int boxes : new int[] {1, 2, 7, 10, 11, 13, 64}) {
            int some = boxes / 2;
            for (Checklist checklist : List.of(
                    Given.checklist(some, boxes, 0, 1, 0, 1),
                    Given.checklist(3, 3, some, boxes, 0, 1),
                    Given.checklist(3, 3, 2, 2, some, boxes),
                    Given.checklist(3, 3, 2, 2, boxes, boxes))) {
                assertRight(
                        ScoringModel.pmqa40(),
                        Given.scored("300").withCategories(withFirst(Given.scored("300"), checklist)));
            }
        }
    }

    @Test
    void checklistsOfPrimeNumbersOfBoxesAreExact() {
        int[] primes = {11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61};
        for (int tier = 0; tier < 3; tier++) {
            AssessmentBuilder builder = Given.assessment();
            int next = 0;
            for (Category category : Framework.pmqa40().categories()) {
                for (Criterion criterion : category.criteria()) {
                    if (category.kind() == CategoryKind.RESULTS) {
                        builder.criterion(criterion.id(), "300");
                    } else {
                        int boxes = primes[next++ % primes.length];
                        builder.criterion(
                                criterion.id(),
                                switch (tier) {
                                    case 0 -> Given.checklist(1, boxes, 0, 1, 0, 1);
                                    case 1 -> Given.checklist(1, 1, 1, boxes, 0, 1);
                                    default -> Given.checklist(1, 1, 1, 1, 1, boxes);
                                });
                    }
                }
            }
            Assessment assessment = builder.build();
            assertRight(ScoringModel.pmqa40(), assessment);
        }
    }

    @Test
    void indicatorsOfLargeNumbersDoNotOverflow() {
        String numerator = Long.toString(IndicatorUnits.LARGEST_NUMERATOR);
        String overNumerator = Long.toString(IndicatorUnits.LARGEST_NUMERATOR + 1);
        assertOne(Given.higher(numerator, "7"));
        assertOne(Given.higher(overNumerator, "7"));
        assertOne(Given.higher("7", numerator));
        assertOne(Given.higher("7", overNumerator));
        assertOne(Given.higher("3", "1/" + IndicatorUnits.LARGEST_DENOMINATOR));
        assertOne(Given.higher("3", "1/" + (IndicatorUnits.LARGEST_DENOMINATOR + 1)));
        Indicator plain = Given.higher("8", "7");
        assertOne(plain.withWeight(Fraction.of(IndicatorUnits.LARGEST_WEIGHT)));
        assertOne(plain.withWeight(Fraction.of(IndicatorUnits.LARGEST_WEIGHT + 1)));
        assertOne(plain.withWeight(Fraction.of(1, 2)));
        assertOne(plain.withBand(LinearBand.of(0, IndicatorUnits.WIDEST_BAND)));
        assertOne(plain.withBand(LinearBand.of(0, IndicatorUnits.WIDEST_BAND + 1)));
    }

    @Test
    void bandedIndicatorsOfOddTargetsAreExact() {
        AssessmentBuilder builder = allButResults("300");
        String[] targets = {"999983", "999979", "999961", "999959", "999953", "999931"};
        for (int i = 0; i < targets.length; i++) {
            builder.criterion(
                    "7." + (i + 1),
                    Indicators.of(Given.higher(targets[i], "800000").withBand(LinearBand.of(60, 100))));
        }
        Assessment assessment = builder.build();
        assertRight(ScoringModel.pmqa40(), assessment);
    }

    @Test
    void manyIndicatorsWithLongNumbersAreExact() {
        AssessmentBuilder builder = allButResults("300");
        for (int i = 1; i <= 6; i++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int n = 1; n <= 40; n++) {
                indicators.add(Given.higher(Integer.toString(1_000 + n), "1000").withWeight(Fraction.of(n)));
            }
            builder.criterion("7." + i, new Indicators(indicators));
        }
        assertRight(ScoringModel.pmqa40(), builder.build());
    }

    @Test
    void gapsMistakesAndForeignEntriesAreRefused() {
        for (Assessment refused : List.of(
                Given.stated("1", "1", "1", "1", "1", "1"),
                Given.scored("300", "1.1", "500.01"),
                Given.scored("300", "1.1", "-0.01"),
                Given.scored("300", "1.1", "0.001"),
                Given.scored("300", "1.1", "1/3"),
                Given.scored("300", "1.1", "18446744073709551616"),
                Given.stated("1", "1", "1", "1", "1", "1", "500.01"),
                Given.stated(Given.one(CategoryKind.PROCESS), "1"))) {
            assertThatExceptionOfType(RefusedAssessmentException.class)
                    .isThrownBy(() -> Scorer.pmqa40().score(refused))
                    .satisfies(e -> assertThat(e.findings())
                            .isNotEmpty()
                            .isEqualTo(Scorer.pmqa40().check(refused)));
        }
    }

    @Test
    void roundedStagesAndGivenWeightsKeepToTheirRules() {
        assertRight(ScoringModel.department(), Given.scored("300", "1.1", "433.33", "7.2", "433.33"));
        ScoringModel given = ScoringModel.pmqa40().toBuilder("given")
                .weighting(new GivenWeights(
                        Map.of(
                                "1", Fraction.ONE,
                                "2", Fraction.ONE,
                                "3", Fraction.ONE,
                                "4", Fraction.ONE,
                                "5", Fraction.ONE,
                                "6", Fraction.ONE,
                                "7", Fraction.of(1, 3)),
                        Map.of(
                                "1.1", Fraction.parse("0.25"),
                                "1.2", Fraction.ONE,
                                "1.3", Fraction.ONE,
                                "1.4", Fraction.ONE)))
                .build();
        assertRight(given, Given.scored("300", "1.1", "433.33", "7.2", "1"));
    }

    private static AssessmentBuilder allButResults(String score) {
        AssessmentBuilder builder = Given.assessment();
        Framework.pmqa40().categories().subList(0, 6).forEach(c -> builder.category(c.id(), score));
        return builder;
    }

    private static List<CategoryAssessment> withFirst(Assessment assessment, Evidence evidence) {
        List<CategoryAssessment> categories = new ArrayList<>(assessment.categories());
        List<CriterionAssessment> criteria = new ArrayList<>(categories.get(0).criteria());
        criteria.set(0, CriterionAssessment.of("1.1", evidence));
        categories.set(0, CategoryAssessment.of("1", criteria));
        return categories;
    }

    private static void assertOne(Indicator indicator) {
        AssessmentBuilder builder = allButResults("300");
        builder.criterion("7.1", Indicators.of(indicator));
        for (int i = 2; i <= 6; i++) {
            builder.criterion("7." + i, "300");
        }
        assertRight(ScoringModel.pmqa40(), builder.build());
    }

    /** The result is that of the definition, in every number and status, and of an independent calculation. */
    private static void assertRight(ScoringModel model, Assessment assessment) {
        AssessmentResult result = Scorer.of(assessment.framework(), model).score(assessment);
        Layout layout = new Layout(assessment.framework(), model);
        Values definition = Objects.requireNonNull(new ExactPath(layout).score(assessment));
        assertThat(result)
                .isEqualTo(new AssessmentResult(
                        layout, assessment.organization(), assessment.fiscalYear(), assessment.source(), definition));
        assertThat(new BigOracle(model, assessment).differences(result)).isEmpty();
    }
}
