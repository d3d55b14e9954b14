package io.github.pmqa4j.rules.scoring;

import static io.github.pmqa4j.rules.Given.checklist;
import static io.github.pmqa4j.rules.Given.higher;
import static io.github.pmqa4j.rules.Given.lower;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** What systems in use, doubles and early rounding get wrong; here it is right, or a rule that is said. */
class MistakesSeenTest {
    @Test
    void doublesPrint39791WhereTheMeanIs397915() {
        double sum = 433.33 + 433.33 + 225 + 500;
        assertThat(new BigDecimal(sum / 4).setScale(2, RoundingMode.HALF_UP)).hasToString("397.91");

        AssessmentResult result =
                Scorer.pmqa40().score(Given.scored("0", "1.1", "433.33", "1.2", "433.33", "1.3", "225", "1.4", "500"));
        assertThat(Given.exact(result, "1")).isEqualTo(Fraction.parse("397.915"));
        assertThat(Given.printed(result, "1")).isEqualTo("397.92");
    }

    @Test
    void totalFromRoundedCategoriesIsAnotherNumber() {
        // Four categories of 100.0125 or 100.013333: printed 100.01, and the sum of seven loses the rest.
        Assessment assessment =
                Given.scored("100.01", "7.1", "100.03", "1.1", "100.02", "2.1", "100.02", "3.1", "100.02");
        AssessmentResult result = Scorer.pmqa40().score(assessment);
        BigDecimal rounded = BigDecimal.ZERO;
        for (CategoryResult category : result.categories()) {
            rounded = rounded.add(Given.figure(category.score()).reported());
        }
        assertThat(Fraction.of(rounded).dividedBy(7)).isEqualTo(Fraction.parse("100.01"));
        // (3 * 0.01 / 4 + 0.02 / 6) / 7 = (9/1200 + 4/1200) / 7
        assertThat(result.total().exact()).isEqualTo(Fraction.parse("100.01").plus(Fraction.of(13, 8400)));
    }

    @Test
    void departmentShows257And21ButTheExactLevelIs206() {
        assertThat(under(ScoringModel.department(), Given.assessor()).level()).hasToString("2.1");
        assertThat(Scorer.pmqa40().score(Given.assessor()).level()).hasToString("2.06");
    }

    @Test
    void oneItemIsOneNumberOnBothSides() {
        // 366 on one page and 367 on the other: 366.67, printed once.
        AssessmentBuilder builder = Given.assessment();
        Framework.pmqa40().categories().stream()
                .filter(c -> !c.id().equals("1"))
                .forEach(c -> builder.category(c.id(), "300"));
        builder.criterion("1.1", checklist(3, 3, 2, 3, 0, 1))
                .criterion("1.2", "300")
                .criterion("1.3", "300")
                .criterion("1.4", "300");
        CriterionResult item = Scorer.pmqa40()
                .score(builder.build())
                .category("1")
                .orElseThrow()
                .criteria()
                .get(0);
        assertThat(Given.figure(item.score())).hasToString("366.67");
        assertThat(Given.figure(item.score()).exact()).isEqualTo(Fraction.of(1100, 3));
    }

    @Test
    void oneTotalIsPrintedOneWay() {
        // 298.81 on one page, 298 and 299 on others.
        AssessmentResult result =
                Scorer.pmqa40().score(Given.stated("300", "300", "300", "300", "300", "300", "291.67"));
        assertThat(result.total()).hasToString("298.81");
        assertThat(under(ScoringModel.department(), Given.stated("300", "300", "300", "300", "300", "300", "291.67"))
                        .total())
                .hasToString("298");
    }

    @Test
    void notAssessedIsNoNumberThatLeaksIntoTheSum() {
        Assessment withoutSeven = Given.stated("300", "300", "300", "300", "300", "300");
        assertThatThrownBy(() -> Scorer.pmqa40().score(withoutSeven))
                .isInstanceOfSatisfying(
                        RefusedAssessmentException.class,
                        e -> assertThat(e.findings()).extracting(Finding::code).containsExactly("missing-category"))
                .hasMessageContaining("categories[\"7\"]");
        AssessmentResult left = under(missing(MissingPolicy.ASSESSED_ONLY), withoutSeven);
        assertThat(left.total()).hasToString("300.00");
        assertThat(left.coverage()).isEqualTo(Fraction.of(6, 7));
        assertThat(left.isProvisional()).isTrue();
        assertThat(left.category("7").orElseThrow().status()).isEqualTo(Status.LEFT_OUT);
        assertThat(left.category("7").orElseThrow().score()).isEmpty();
        assertThat(left.category("7").orElseThrow().band()).isEmpty();
        AssessmentResult zero = under(missing(MissingPolicy.ZERO), withoutSeven);
        assertThat(zero.total().exact()).isEqualTo(Fraction.of(1800, 7));
        assertThat(zero.isProvisional()).isTrue();
        assertThat(zero.category("7").orElseThrow().status()).isEqualTo(Status.COUNTED_AS_ZERO);
        assertThat(under(ScoringModel.department(), withoutSeven).total()).hasToString("257");
    }

    @Test
    void trueZeroIsTheBestOfALowerIsBetterIndicator() {
        assertThat(Given.scoreOf(Indicators.of(lower("5", "0")))).isEqualTo(Fraction.of(500));
    }

    @Test
    void lowerIsBetterBeyondTwiceTheTargetIsZeroNotMinus120() {
        assertThat(Given.scoreOf(Indicators.of(lower("5", "12")))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void fortyOnePercentOfTargetIs123Not122() {
        assertThat((int) (0.41 * 300)).isEqualTo(122);
        assertThat(Given.scoreOf(Indicators.of(higher("100", "41")))).isEqualTo(Fraction.of(123));
    }

    @Test
    void everyTwoDecimalInputOfABandIsRightWhenTruncated() {
        for (int hundredths = 7500; hundredths <= 9500; hundredths++) {
            BigDecimal percent = BigDecimal.valueOf(hundredths, 2);
            Fraction score = Given.scoreOf(
                    Indicators.of(higher("100", percent.toPlainString()).withBand(LinearBand.of(75, 95))));
            // 100 + 400 * (p - 75) / 20 = 20 * p - 1400, whole arithmetic in hundredths
            assertThat(score).isEqualTo(Fraction.of(20L * hundredths - 140_000, 100));
        }
    }

    @Test
    void bothSidesDivideByTheSameCount() {
        AssessmentBuilder builder = Given.assessment();
        Framework.pmqa40().categories().stream()
                .filter(c -> !c.id().equals("1"))
                .forEach(c -> builder.category(c.id(), "300"));
        Assessment gap = builder.criterion("1.1", "500")
                .criterion("1.2", "300")
                .criterion("1.3", "400")
                .build();
        assertThat(Given.printed(under(missing(MissingPolicy.ASSESSED_ONLY), gap), "1"))
                .isEqualTo("400.00");
        assertThat(Given.printed(under(missing(MissingPolicy.ZERO), gap), "1")).isEqualTo("300.00");
        assertThat(under(missing(MissingPolicy.ZERO), gap)
                        .category("1")
                        .orElseThrow()
                        .criteria()
                        .get(3)
                        .status())
                .isEqualTo(Status.COUNTED_AS_ZERO);
    }

    @Test
    void percentageIsNotRoundedBeforeTheScale() {
        // 99.6 % of target is 298.8, neither 298 nor 300.
        assertThat(Given.scoreOf(Indicators.of(higher("1000", "996")))).isEqualTo(Fraction.parse("298.8"));
    }

    @Test
    void tierWithoutBoxesIsAFindingNotADivisionByZero() {
        Assessment assessment = withFirst(checklist(1, 1, 0, 0, 0, 1));
        assertThatThrownBy(() -> Scorer.pmqa40().score(assessment))
                .isInstanceOf(RefusedAssessmentException.class)
                .hasMessageContaining("categories[\"1\"].criteria[\"1.1\"].checklist.advance")
                .hasMessageContaining("0");
    }

    @Test
    void fiftyPercentEverywhereIs250Of500() {
        AssessmentResult result = under(ScoringModel.nationalAgency(), Given.scored("250"));
        assertThat(result.total()).hasToString("250.00");
        assertThat(result.tier()).isEmpty();
    }

    @Test
    void totalJustBelowThePassMarkHasNotPassed() {
        AssessmentResult result = under(
                ScoringModel.nationalAgency(),
                Given.stated("349.5", "349.5", "349.5", "349.5", "349.5", "349.5", "349.5"));
        assertThat(result.total()).hasToString("349.50");
        assertThat(result.tier()).isEmpty();
    }

    @Test
    void emptyUnitScoresNothing() {
        Assessment empty = Given.assessment().build();
        assertThatThrownBy(() -> Scorer.pmqa40().score(empty))
                .isInstanceOfSatisfying(
                        RefusedAssessmentException.class,
                        e -> assertThat(e.findings()).hasSize(7));
        assertThatThrownBy(() -> under(missing(MissingPolicy.ASSESSED_ONLY), empty))
                .isInstanceOfSatisfying(
                        RefusedAssessmentException.class,
                        e -> assertThat(e.findings()).isEqualTo(empty.gaps()));
        AssessmentResult zero = under(missing(MissingPolicy.ZERO), empty);
        assertThat(zero.total().exact()).isEqualTo(Fraction.ZERO);
        assertThat(zero.coverage()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void departmentsFormScoresAllItsBoxesTo500AndIsTruncatedOnlyWhereItSays() {
        AssessmentBuilder builder = Given.assessment();
        for (Category category : Framework.pmqa40().categories().subList(0, 6)) {
            category.criteria().forEach(c -> builder.criterion(c.id(), checklist(2, 3, 0, 2, 0, 1)));
        }
        builder.category("7", "326.67");
        AssessmentResult result = under(ScoringModel.department(), builder.build());
        assertThat(Given.printed(result, "1")).isEqualTo("200.00");
        assertThat(result.total().exact()).isEqualTo(Fraction.of(218)); // (1200 + 326) / 7 = 218 exactly
        assertThat(result.level()).hasToString("1.7");
    }

    @Test
    void reportedNumbersAreRoundedHalfUp() {
        assertThat(new BigDecimal("397.915").setScale(2, RoundingMode.HALF_UP)).hasToString("397.92");
        AssessmentResult result = Scorer.pmqa40().score(Given.scored("0", "1.1", "0.02"));
        assertThat(Given.printed(result, "1")).isEqualTo("0.01"); // 0.005
    }

    private static Assessment withFirst(Evidence evidence) {
        AssessmentBuilder builder = Given.assessment();
        Framework.pmqa40().criteria().forEach(c -> {
            if (c.id().equals("1.1")) {
                builder.criterion(c.id(), evidence);
            } else {
                builder.criterion(c.id(), "300");
            }
        });
        return builder.build();
    }

    private static ScoringModel missing(MissingPolicy missing) {
        return ScoringModel.pmqa40().toBuilder("other").missing(missing).build();
    }

    private static AssessmentResult under(ScoringModel model, Assessment assessment) {
        return Scorer.of(Framework.pmqa40(), model).score(assessment);
    }
}
