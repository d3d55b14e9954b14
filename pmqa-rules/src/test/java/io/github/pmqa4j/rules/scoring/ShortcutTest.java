package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shortcut takes what it is made for, leaves the rest alone, and gives the same numbers. */
class ShortcutTest {
    private static final Fraction PRIME = Fraction.of(2_147_483_647);

    @Provide
    Arbitrary<Assessment> complete() {
        return PmqaArbitraries.completeAssessments(Framework.pmqa40());
    }

    @Property
    void agreesWithTheDefinitionWhereverItAnswers(@ForAll("complete") Assessment assessment) {
        for (ScoringModel model :
                List.of(ScoringModel.pmqa40(), ScoringModel.nationalAgency(), ScoringModel.perCriterion())) {
            Layout layout = new Layout(Framework.pmqa40(), model);
            Values shortcut = shortcut(layout, assessment);
            if (shortcut != null) {
                assertSame(layout, shortcut, assessment);
            }
        }
    }

    @Test
    void scoresChecklistsAndIndicatorsOfModerateNumbersAreCounted() {
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
        assertCounted(ScoringModel.pmqa40(), assessment);
        assertCounted(
                ScoringModel.pmqa40().toBuilder("banded")
                        .achievement(new LinearBandScale(LinearBand.of(20, 100)))
                        .build(),
                assessment);
    }

    @Test
    void statedScoresAndPoliciesForGapsAreCountedToo() {
        for (MissingPolicy missing : MissingPolicy.values()) {
            assertCounted(ScoringModel.pmqa40().toBuilder("m").missing(missing).build(), Given.assessor());
        }
        assertCounted(ScoringModel.pmqa40(), Given.scored("433.33"));
    }

    @Test
    void sixtyFourCategoriesAreCountedAndMoreAreNot() {
        for (int count : new int[] {63, 64, 65, 200}) {
            Framework framework = Given.many(count, 500, 2);
            String[] scores = IntStream.range(0, count)
                    .mapToObj(i -> Integer.toString(i % 501))
                    .toArray(String[]::new);
            Assessment assessment = Given.stated(framework, scores);
            Layout layout = new Layout(framework, ScoringModel.pmqa40());
            assertThat(shortcut(layout, assessment) != null).isEqualTo(count <= 64);
            AssessmentResult result =
                    Scorer.of(framework, ScoringModel.pmqa40()).score(assessment);
            long sum = IntStream.range(0, count).map(i -> i % 501).sum();
            assertThat(result.total().exact()).isEqualTo(Fraction.of(sum, count));
            assertThat(result.category("c62").status()).isEqualTo(Status.STATED);
        }
    }

    @Test
    void mixOfStatedAndScoredCategoriesKeepsTheirStatuses() {
        Framework framework = Given.many(64, 500, 2);
        AssessmentBuilder builder = Given.assessment(framework);
        for (int c = 0; c < 64; c++) {
            if (c % 2 == 1) {
                builder.category("c" + c, "100");
            } else {
                builder.criterion("c" + c + ".1", "300").criterion("c" + c + ".2", "200");
            }
        }
        Assessment assessment = builder.build();
        Layout layout = new Layout(framework, ScoringModel.pmqa40());
        assertSame(layout, Objects.requireNonNull(shortcut(layout, assessment)), assessment);
        AssessmentResult result = Scorer.of(framework, ScoringModel.pmqa40()).score(assessment);
        assertThat(result.category("c63").status()).isEqualTo(Status.STATED);
        assertThat(result.category("c0").status()).isEqualTo(Status.SCORED);
        assertThat(result.total().exact()).isEqualTo(Fraction.of(175));
    }

    @Test
    void moreThanThreeDecimalsTakeTheLongWay() {
        for (int decimals : new int[] {0, 3, 4, 6}) {
            Framework framework = Given.many(2, 500, decimals);
            Assessment assessment = Given.stated(framework, "1", "2");
            Layout layout = new Layout(framework, ScoringModel.pmqa40());
            assertThat(shortcut(layout, assessment) != null).isEqualTo(decimals <= 3);
            assertThat(Scorer.of(framework, ScoringModel.pmqa40())
                            .score(assessment)
                            .total()
                            .exact())
                    .isEqualTo(Fraction.of(3, 2));
        }
    }

    @Test
    void hugeWeightsFallBackToBigIntegers() {
        Fraction huge = Fraction.of(Long.MAX_VALUE);
        Framework framework = Given.many(3, 500, 2, huge, PRIME, Fraction.of(1, Long.MAX_VALUE - 1));
        Assessment assessment = Given.stated(framework, "100", "200", "300");
        assertThat(CommonPath.of(new Layout(framework, ScoringModel.pmqa40()))).isNull();
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
        assertThat(CommonPath.of(new Layout(equal, ScoringModel.pmqa40()))).isNotNull();
    }

    @Test
    void hugeTopsAndLevelsFallBackToBigIntegers() {
        Framework framework = Given.many(2, 1_000_000, 3);
        ScoringModel model = ScoringModel.pmqa40().toBuilder("huge")
                .levelScale(new LinearLevel(Fraction.of(Long.MAX_VALUE - 24)))
                .build();
        assertThat(CommonPath.of(new Layout(framework, model))).isNull();
        AssessmentResult result = Scorer.of(framework, model).score(Given.stated(framework, "1000000", "1000000"));
        assertThat(result.level().exact()).isEqualTo(Fraction.of(Long.MAX_VALUE - 24));
    }

    @Test
    void oddTargetsThatNeedTooLargeAScaleTakeTheLongWay() {
        AssessmentBuilder builder = allButResults("300");
        // Six primes of which no long can hold the product in units.
        String[] targets = {"999983", "999979", "999961", "999959", "999953", "999931"};
        for (int i = 0; i < targets.length; i++) {
            builder.criterion("7." + (i + 1), Indicators.of(Given.higher(targets[i], "500000")));
        }
        Assessment assessment = builder.build();
        Layout layout = new Layout(Framework.pmqa40(), ScoringModel.pmqa40());
        assertThat(shortcut(layout, assessment)).isNull();
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
        assertCounted(ScoringModel.pmqa40(), builder.build());
    }

    @Test
    void unitsThatBecomeSmallerInTheMiddleOfACategoryKeepTheWeightsOfItsCriteria() {
        ScoringModel weighted = ScoringModel.pmqa40().toBuilder("weighted")
                .weighting(new GivenWeights(Map.of(), Map.of("7.1", Fraction.of(3), "7.2", Fraction.of(5))))
                .build();
        AssessmentBuilder builder = allButResults("300");
        builder.criterion("7.1", "433.33");
        builder.criterion("7.2", Indicators.of(Given.higher("13", "7")));
        for (int i = 3; i <= 6; i++) {
            builder.criterion("7." + i, "250");
        }
        assertCounted(weighted, builder.build());
    }

    @Test
    void aChecklistIsCountedInEveryTierItCanStopAt() {
        for (int boxes : new int[] {1, 2, 7, 10, 11, 13, 64}) {
            int some = boxes / 2;
            for (Checklist checklist : List.of(
                    Given.checklist(some, boxes, 0, 1, 0, 1),
                    Given.checklist(3, 3, some, boxes, 0, 1),
                    Given.checklist(3, 3, 2, 2, some, boxes),
                    Given.checklist(3, 3, 2, 2, boxes, boxes))) {
                assertCounted(
                        ScoringModel.pmqa40(),
                        Given.scored("300").withCategories(withFirst(Given.scored("300"), checklist)));
            }
        }
    }

    @Test
    void checklistsOfPrimeNumbersOfBoxesThatNeedTooLargeAScaleTakeTheLongWay() {
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
            assertThat(shortcut(new Layout(Framework.pmqa40(), ScoringModel.pmqa40()), assessment))
                    .isNull();
            assertThat(new BigOracle(ScoringModel.pmqa40(), assessment)
                            .differences(Scorer.pmqa40().score(assessment)))
                    .isEmpty();
        }
    }

    @Test
    void indicatorsAreCountedUpToTheLargestNumbersOfWhichNoProductOverflows() {
        String numerator = Long.toString(IndicatorUnits.LARGEST_NUMERATOR);
        String overNumerator = Long.toString(IndicatorUnits.LARGEST_NUMERATOR + 1);
        assertTaken(Given.higher(numerator, "7"), true);
        assertTaken(Given.higher(overNumerator, "7"), false);
        assertTaken(Given.higher("7", numerator), true);
        assertTaken(Given.higher("7", overNumerator), false);
        assertTaken(Given.higher("3", "1/" + IndicatorUnits.LARGEST_DENOMINATOR), true);
        assertTaken(Given.higher("3", "1/" + (IndicatorUnits.LARGEST_DENOMINATOR + 1)), false);
        Indicator plain = Given.higher("8", "7");
        assertTaken(plain.withWeight(Fraction.of(IndicatorUnits.LARGEST_WEIGHT)), true);
        assertTaken(plain.withWeight(Fraction.of(IndicatorUnits.LARGEST_WEIGHT + 1)), false);
        assertTaken(plain.withWeight(Fraction.of(1, 2)), false);
        assertTaken(plain.withBand(LinearBand.of(0, IndicatorUnits.WIDEST_BAND)), true);
        assertTaken(plain.withBand(LinearBand.of(0, IndicatorUnits.WIDEST_BAND + 1)), false);
    }

    @Test
    void bandedIndicatorsThatNeedTooLargeAScaleTakeTheLongWay() {
        AssessmentBuilder builder = allButResults("300");
        String[] targets = {"999983", "999979", "999961", "999959", "999953", "999931"};
        for (int i = 0; i < targets.length; i++) {
            builder.criterion(
                    "7." + (i + 1),
                    Indicators.of(Given.higher(targets[i], "800000").withBand(LinearBand.of(60, 100))));
        }
        Assessment assessment = builder.build();
        assertThat(shortcut(new Layout(Framework.pmqa40(), ScoringModel.pmqa40()), assessment))
                .isNull();
        assertThat(new BigOracle(ScoringModel.pmqa40(), assessment)
                        .differences(Scorer.pmqa40().score(assessment)))
                .isEmpty();
    }

    @Test
    void gapsMistakesAndForeignEntriesAreLeftToTheLongWay() {
        Layout layout = new Layout(Framework.pmqa40(), ScoringModel.pmqa40());
        assertThat(shortcut(layout, Given.stated("1", "1", "1", "1", "1", "1"))).isNull();
        assertThat(shortcut(layout, Given.scored("300", "1.1", "500.01"))).isNull();
        assertThat(shortcut(layout, Given.scored("300", "1.1", "-0.01"))).isNull();
        assertThat(shortcut(layout, Given.scored("300", "1.1", "0.001"))).isNull();
        assertThat(shortcut(layout, Given.scored("300", "1.1", "1/3"))).isNull();
        assertThat(shortcut(layout, Given.scored("300", "1.1", "18446744073709551616")))
                .isNull();
        assertThat(shortcut(layout, Given.stated("1", "1", "1", "1", "1", "1", "500.01")))
                .isNull();
        Framework twin = Given.one(CategoryKind.PROCESS);
        assertThat(shortcut(layout, Given.stated(twin, "1"))).isNull();
    }

    @Test
    void roundedStagesAndGivenWeightsKeepToTheirRules() {
        Layout rounded = new Layout(Framework.pmqa40(), ScoringModel.department());
        assertThat(CommonPath.of(rounded)).isNull();
        ScoringModel given = ScoringModel.pmqa40().toBuilder("given")
                .weighting(new GivenWeights(Map.of("7", Fraction.of(1, 3)), Map.of("1.1", Fraction.parse("0.25"))))
                .build();
        assertCounted(given, Given.scored("300", "1.1", "433.33", "7.2", "1"));
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

    private static void assertTaken(Indicator indicator, boolean taken) {
        AssessmentBuilder builder = allButResults("300");
        builder.criterion("7.1", Indicators.of(indicator));
        for (int i = 2; i <= 6; i++) {
            builder.criterion("7." + i, "300");
        }
        Assessment assessment = builder.build();
        if (taken) {
            assertCounted(ScoringModel.pmqa40(), assessment);
        } else {
            assertThat(shortcut(new Layout(Framework.pmqa40(), ScoringModel.pmqa40()), assessment))
                    .as("%s takes the long way", indicator)
                    .isNull();
        }
    }

    private static @Nullable Values shortcut(Layout layout, Assessment assessment) {
        CommonPath path = CommonPath.of(layout);
        return path == null ? null : path.score(assessment);
    }

    private static void assertCounted(ScoringModel model, Assessment assessment) {
        Layout layout = new Layout(assessment.framework(), model);
        Values shortcut = shortcut(layout, assessment);
        assertThat(shortcut).as("takes the shortcut").isNotNull();
        assertSame(layout, Objects.requireNonNull(shortcut), assessment);
        assertThat(new BigOracle(model, assessment)
                        .differences(Scorer.of(assessment.framework(), model).score(assessment)))
                .isEmpty();
    }

    private static void assertSame(Layout layout, Values shortcut, Assessment assessment) {
        Values definition = Objects.requireNonNull(new ExactPath(layout).score(assessment));
        for (int row = 0; row < layout.size; row++) {
            assertThat(shortcut.get(row)).as("row %s", row).isEqualTo(definition.get(row));
            if (row < layout.total) {
                assertThat(shortcut.status(row)).as("status %s", row).isEqualTo(definition.status(row));
            }
        }
        assertThat(shortcut.coverage()).isEqualTo(definition.coverage());
    }
}
