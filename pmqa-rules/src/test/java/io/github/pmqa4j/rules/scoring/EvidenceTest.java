package io.github.pmqa4j.rules.scoring;

import static io.github.pmqa4j.rules.Given.checklist;
import static io.github.pmqa4j.rules.Given.higher;
import static io.github.pmqa4j.rules.Given.lower;
import static io.github.pmqa4j.rules.Given.scoreOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From evidence to the score of a criterion. */
class EvidenceTest {
    @ParameterizedTest
    @CsvSource({
        "2, 3, 1, 1, 0, 1, 200",
        "3, 3, 1, 2, 1, 1, 350",
        "3, 3, 2, 2, 1, 1, 500",
        "3, 3, 2, 2, 0, 1, 400",
        "0, 3, 0, 2, 0, 1, 0",
        "0, 3, 2, 2, 1, 1, 0",
        "1, 3, 0, 1, 0, 1, 100",
        "4, 4, 3, 4, 2, 2, 375",
        "1, 1, 1, 1, 1, 3, 1300/3",
        "1, 1, 1, 1, 2, 3, 1400/3",
        "10, 11, 0, 1, 0, 1, 3000/11",
        "64, 64, 63, 64, 0, 1, 6375/16",
        "7, 7, 13, 13, 5, 17, 7300/17",
    })
    void tierCountsOnlyWhenTheTierBelowIsComplete(int b, int basic, int a, int advance, int s, int of, String score) {
        assertThat(scoreOf(checklist(b, basic, a, advance, s, of))).isEqualTo(Fraction.parse(score));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, 0",
        "100, 41, 123",
        "100, 99.6, 298.8",
        "100, 99.99, 299.97",
        "100, 100, 300",
        "100, 101, 300",
        "100, 101.001, 400",
        "100, 105, 400",
        "100, 105.001, 500",
        "100, 1000, 500",
        "100, -5, 0",
        "3, 1, 100",
        "87, 82, 8200/29",
        "0.5, 0.25, 150",
        "12345678901, 3, 900/12345678901",
    })
    void higherIsBetterRisesInProportionAndThenInSteps(String target, String actual, String score) {
        assertThat(scoreOf(Indicators.of(higher(target, actual)))).isEqualTo(Fraction.parse(score));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 300",
        "5, 0, 500",
        "5, 4.96, 300",
        "5, 4.95, 300",
        "5, 4.949, 400",
        "5, 4.75, 400",
        "5, 4.749, 500",
        "5, 6, 240",
        "5, 10, 0",
        "5, 12, 0",
        "5, -1, 500",
    })
    void lowerIsBetterMirrorsTheTarget(String target, String actual, String score) {
        assertThat(scoreOf(Indicators.of(lower(target, actual)))).isEqualTo(Fraction.parse(score));
    }

    @ParameterizedTest
    @CsvSource({
        "75, 95, 74.99, 0",
        "75, 95, 75, 100",
        "75, 95, 85, 300",
        "75, 95, 95, 500",
        "75, 95, 95.01, 500",
        "80, 100, 81, 120",
        "20, 100, 60, 300",
        "94, 98, 97, 400",
        "60, 100, 90, 400",
        "70, 90, 72.5, 150",
        "20, 90, 50, 1900/7",
        "0, 100, 0, 100",
    })
    void linearBandRisesFrom100To500(long from, long to, String actual, String score) {
        Indicator indicator = higher("100", actual).withBand(LinearBand.of(from, to));
        assertThat(scoreOf(Indicators.of(indicator))).isEqualTo(Fraction.parse(score));
    }

    @Test
    void bandWithFractionsOrBelowZeroIsScoredExactly() {
        LinearBand fine = new LinearBand(Fraction.parse("72.5"), Fraction.parse("97.5"));
        assertThat(scoreOf(Indicators.of(higher("100", "85").withBand(fine)))).isEqualTo(Fraction.of(300));
        LinearBand fineEnd = new LinearBand(Fraction.of(72), Fraction.parse("97.5"));
        assertThat(scoreOf(Indicators.of(higher("100", "97.5").withBand(fineEnd))))
                .isEqualTo(Fraction.of(500));
        assertThat(scoreOf(Indicators.of(higher("100", "50").withBand(LinearBand.of(-50, 150)))))
                .isEqualTo(Fraction.of(300));
        assertThat(scoreOf(Indicators.of(higher("100", "500").withBand(LinearBand.of(0, 1000)))))
                .isEqualTo(Fraction.of(300));
        assertThat(scoreOf(Indicators.of(higher("100", "500").withBand(LinearBand.of(0, 1001)))))
                .isEqualTo(Fraction.parse("300100/1001"));
    }

    @Test
    void severalIndicatorsAreAveragedByTheirWeights() {
        Indicator full = higher("100", "200");
        Indicator half = higher("100", "50");
        assertThat(scoreOf(Indicators.of(full, half))).isEqualTo(Fraction.of(325));
        assertThat(scoreOf(Indicators.of(full, half, half))).isEqualTo(Fraction.of(800, 3));
        assertThat(scoreOf(Indicators.of(full.withWeight(Fraction.of(3)), half.withWeight(Fraction.ONE))))
                .isEqualTo(Fraction.parse("412.5"));
        assertThat(scoreOf(Indicators.of(full.withWeight(Fraction.of(999)), half.withWeight(Fraction.of(1000)))))
                .isEqualTo(Fraction.of(649500, 1999));
        assertThat(scoreOf(Indicators.of(full.withWeight(Fraction.of(1001)), half.withWeight(Fraction.ONE))))
                .isEqualTo(Fraction.of(500650, 1002));
        assertThat(scoreOf(Indicators.of(
                        full.withWeight(Fraction.parse("0.75")), half.withWeight(Fraction.parse("0.25")))))
                .isEqualTo(Fraction.parse("412.5"));
    }

    @Test
    void indicatorThatTheAssessorFindsNotAppropriateScoresZero() {
        Indicator full = higher("100", "200");
        assertThat(scoreOf(Indicators.of(full.withAppropriate(false)))).isEqualTo(Fraction.ZERO);
        assertThat(scoreOf(Indicators.of(full, full.withAppropriate(false)))).isEqualTo(Fraction.of(250));
    }

    @Test
    void earlierYearsAreKeptAndChangeNothing() {
        Indicator indicator = higher("100", "90");
        Indicator withHistory = indicator.withEarlier(Map.of(new FiscalYear(2560), Fraction.of(10)));
        assertThat(scoreOf(Indicators.of(withHistory))).isEqualTo(Fraction.of(270));
    }

    @Test
    void criterionThatDoesNotApplyIsLeftOutOfTheMean() {
        AssessmentBuilder builder = Given.assessment();
        for (Category category : Framework.pmqa40().categories()) {
            if (!category.id().equals("1")) {
                builder.category(category.id(), "300");
            }
        }
        builder.criterion("1.1", "500")
                .criterion("1.2", "400")
                .criterion("1.3", "300")
                .criterion("1.4", new NotApplicable("no such task"));
        AssessmentResult result = Scorer.pmqa40().score(builder.build());
        assertThat(Given.exact(result, "1")).isEqualTo(Fraction.of(400));
        assertThat(result.isProvisional()).isFalse();
        assertThat(result.coverage()).isEqualTo(Fraction.ONE);
        assertThat(result.category("1").orElseThrow().criteria().get(3).status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(result.category("1").orElseThrow().criteria().get(3).score()).isEmpty();
        assertThat(result.category("2").orElseThrow().status()).isEqualTo(Status.STATED);
        assertThat(result.category("2").orElseThrow().criteria()).allMatch(c -> c.status() == Status.COVERED);
    }

    @Test
    void ratingIsAShareOfTheTopAndPointsAreTheWeights() {
        Framework framework = Framework.pmqa2562();
        AssessmentBuilder builder = Given.assessment(framework);
        for (Category category : framework.categories()) {
            for (Criterion criterion : category.criteria()) {
                int percent = criterion.id().equals("7.1") ? 65 : category.id().equals("7") ? 45 : 25;
                builder.criterion(rating(criterion.id(), category, percent));
            }
        }
        Assessment assessment = builder.build();
        AssessmentResult result = Scorer.of(framework, ScoringModel.pmqa2562()).score(assessment);
        // Category 7: (60*650 + 340*450) / 400 = 480; total: (600*250 + 400*480) / 1000 = 342.
        assertThat(Given.exact(result, "1")).isEqualTo(Fraction.of(250));
        assertThat(Given.exact(result, "7")).isEqualTo(Fraction.of(480));
        assertThat(result.total().exact()).isEqualTo(Fraction.of(342));
        assertThat(result.level()).hasToString("34.20");
    }

    private static CriterionAssessment rating(String id, Category category, int percent) {
        int weakest = percent == 65 ? 3 : percent == 45 ? 2 : 1;
        Map<RatingDimension, Integer> dimensions = new EnumMap<>(RatingDimension.class);
        for (RatingDimension dimension : RatingDimension.of(category.kind())) {
            dimensions.put(dimension, dimension == RatingDimension.INTEGRATION ? weakest : 5);
        }
        Reference reference = new Reference("report", URI.create("https://example.org/report"));
        return CriterionAssessment.of(id, new Rating(percent, dimensions))
                .withNote("as reported")
                .withReferences(List.of(reference));
    }

    @Test
    void scaleOfAnotherTopIsStretched() {
        Framework framework = Given.many(1, 1000, 2);
        Assessment assessment = Given.assessment(framework)
                .criterion("c0.1", checklist(3, 3, 1, 2, 0, 1))
                .criterion("c0.2", "1000")
                .build();
        AssessmentResult result = Scorer.of(framework, ScoringModel.pmqa40()).score(assessment);
        assertThat(Given.exact(result, "c0")).isEqualTo(Fraction.of(850));
    }
}
