package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WarningsTest {
    @Test
    void aTierMissedByLessThanIsPrintedIsWorthALook() {
        AssessmentResult result =
                Scorer.pmqa40().score(Given.stated("400", "400", "400", "400", "400", "400", "399.97"));
        assertThat(result.total()).hasToString("400.00");
        assertThat(result.tier().orElseThrow().id()).isEqualTo("BASIC");
        assertThat(result.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
            assertThat(warning.code()).isEqualTo("near-miss");
            assertThat(warning)
                    .hasToString("total: it is printed 400.00, but the exact score does not reach Advance: 279997/700"
                            + " (allowed: >= 400)");
            assertThat(warning.message(Locale.forLanguageTag("th")))
                    .startsWith("แสดงเป็น 400.00 แต่ค่าจริงยังไม่ถึงก้าวหน้า");
        });
    }

    @Test
    void aBandMissedByLessThanIsPrintedIsWorthALook() {
        Framework framework = Given.many(2, 500, 3);
        AssessmentResult result =
                Scorer.of(framework, ScoringModel.pmqa40()).score(Given.stated(framework, "299.999", "449.995"));
        assertThat(result.warnings())
                .extracting(Finding::toString)
                .containsExactly(
                        "categories[\"c0\"].score: it is printed 300.00, but the exact score does not reach To be developed"
                                + " further: 299999/1000 (allowed: >= 300)",
                        "categories[\"c1\"].score: it is printed 450.00, but the exact score does not reach Strength:"
                                + " 89999/200 (allowed: >= 450)");
    }

    @Test
    void whatIsReachedOrRoundedByTheModelIsNoNearMiss() {
        assertThat(Scorer.pmqa40().score(Given.assessor()).warnings()).isEmpty();
        assertThat(Scorer.pmqa40().score(Given.scored("400")).warnings()).isEmpty();
        assertThat(Scorer.pmqa40().score(Given.scored("300", "1.1", "299.99")).warnings())
                .extracting(warning -> warning.place().toString())
                .containsExactly("categories[\"1\"].score", "total");
        assertThat(Scorer.of(Framework.pmqa40(), ScoringModel.department())
                        .score(Given.stated("400", "400", "400", "400", "400", "400", "399.97"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void scoresOfAnotherScaleAreScoredWithAWarning() {
        AssessmentResult result =
                Scorer.pmqa40().score(Given.stated("4.5", "5", "4.5", "4.75", "4.75", "4.25", "3.27"));
        assertThat(result.level()).hasToString("0.04");
        assertThat(result.warnings())
                .extracting(Finding::toString)
                .containsExactly(
                        "categories: no category has more than 1 % of the top of 500; the scores may be of another"
                                + " scale: 0 ... 5.00 (allowed: 0 ... 500)");
        assertThat(List.of(
                        Given.stated("4.5", "5.01", "4.5", "4.75", "4.75", "4.25", "3.27"),
                        Given.stated("0", "0", "0", "0", "0", "0", "0")))
                .allSatisfy(
                        one -> assertThat(Scorer.pmqa40().score(one).warnings()).isEmpty());
    }
}
