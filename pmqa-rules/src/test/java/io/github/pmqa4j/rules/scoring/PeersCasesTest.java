package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of other scoring systems have reported as wrong there. */
class PeersCasesTest {
    @Test
    void decimalWeightsCountAsTheyStand() {
        Framework framework = Given.many(3, 500, 2, weights("19.02", "20.98", "60"));

        // 0.1902 * 300 + 0.2098 * 400 + 0.6 * 500
        assertThat(total(framework, "300", "400", "500")).isEqualTo(Fraction.parse("440.98"));
    }

    @Test
    void weightsThatDoNotMakeUpAHundredAreTheThirdsThatTheyMean() {
        Framework framework = Given.many(3, 500, 2, weights("33.33", "33.33", "33.33"));

        assertThat(total(framework, "100", "200", "400")).isEqualTo(Fraction.of(700, 3));
        assertThat(total(framework, "500", "500", "500")).isEqualTo(Fraction.of(500));
    }

    @ParameterizedTest
    @CsvSource({"100, 300", "101, 300", "101.0001, 400", "105, 400", "105.01, 500"})
    void aStepBeginsJustAboveItsLimit(String percent, String score) {
        assertThat(Given.scoreOf(Indicators.of(Given.higher("100", percent)))).isEqualTo(Fraction.parse(score));
    }

    @Test
    void equalTotalsShareARankAndTheNextOneCountsThem() {
        Scorer scorer = Scorer.pmqa40();
        List<AssessmentResult> results = Stream.of("400", "400", "350")
                .map(score -> scorer.score(Given.scored(score)))
                .toList();
        CohortBuilder builder = Cohort.builder(scorer);
        results.forEach(builder::add);
        Cohort cohort = builder.build();

        assertThat(results).extracting(result -> cohort.standing(result).rank()).containsExactly(1L, 1L, 3L);
    }

    private static Fraction[] weights(String... weights) {
        return Stream.of(weights).map(Fraction::parse).toArray(Fraction[]::new);
    }

    private static Fraction total(Framework framework, String... scores) {
        return Scorer.of(framework, ScoringModel.pmqa40())
                .score(Given.stated(framework, scores))
                .total()
                .exact();
    }
}
