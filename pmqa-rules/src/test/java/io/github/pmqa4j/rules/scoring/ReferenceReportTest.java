package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Narathiwat province, fiscal year 2561: what the report prints, and what other models make of it. */
class ReferenceReportTest {
    @Test
    void assessorsSideIs25738AndLevel206() {
        AssessmentResult result = Scorer.pmqa40().score(Given.assessor());
        assertThat(result.total()).hasToString("257.38");
        assertThat(result.total().exact()).isEqualTo(Fraction.of(180167, 700));
        assertThat(result.level()).hasToString("2.06");
        assertThat(result.level().exact()).isEqualTo(Fraction.of(180167, 87500));
        assertThat(Given.printed(result, "7")).isEqualTo("326.67");
        assertThat(result.tier()).isEmpty();
        assertThat(idsIn(result, "STRENGTH")).isEmpty();
        assertThat(idsIn(result, "DEVELOP_FURTHER")).containsExactly("1", "2", "3", "7");
        assertThat(idsIn(result, "URGENT")).containsExactly("4", "5", "6");
    }

    @Test
    void agencysOwnSideIs44310AndLevel354() {
        AssessmentResult result = Scorer.pmqa40().score(Given.self());
        assertThat(result.total()).hasToString("443.10");
        assertThat(result.level()).hasToString("3.54");
        assertThat(result.tier().orElseThrow().id()).isEqualTo("ADVANCE");
        assertThat(idsIn(result, "STRENGTH")).containsExactly("1", "2", "3", "4", "5");
        assertThat(idsIn(result, "DEVELOP_FURTHER")).containsExactly("6", "7");
        assertThat(idsIn(result, "URGENT")).isEmpty();
    }

    @Test
    void gapsOfPrintedNumbersAddUp() {
        AssessmentResult self = Scorer.pmqa40().score(Given.self());
        AssessmentResult assessor = Scorer.pmqa40().score(Given.assessor());
        assertThat(self.level().minus(assessor.level())).hasToString("1.48");
        assertThat(self.level().minus(assessor.level()).exact()).isEqualTo(Fraction.parse("1300/875"));
        assertThat(assessor.total().minus(self.total())).hasToString("-185.72");
    }

    @Test
    void truncatedCategorySevenWouldGiveOtherTotals() {
        assertThat(Scorer.pmqa40()
                        .score(Given.stated("450", "500", "450", "475", "475", "425", "326"))
                        .total())
                .hasToString("443.00");
        assertThat(Scorer.pmqa40()
                        .score(Given.stated("300", "350", "300", "150", "225", "150", "326"))
                        .total())
                .hasToString("257.29");
    }

    @Test
    void criteriaThatExplainTheCategoriesGiveTheSamePublishedFigures() {
        Assessment assessor = Given.scored(
                "300", "2.1", "500", "4.3", "0", "4.4", "0", "5.4", "0", "6.3", "0", "6.4", "0", "7.1", "460");
        AssessmentResult result = Scorer.pmqa40().score(assessor);
        assertThat(Given.exact(result, "7")).isEqualTo(Fraction.of(1960, 6));
        assertThat(Given.exact(result, "5")).isEqualTo(Fraction.of(225));
        assertThat(Given.exact(result, "4")).isEqualTo(Fraction.of(150));
        assertThat(result.total().exact()).isEqualTo(Fraction.of(5405, 21));
        assertThat(result.total()).hasToString("257.38");
        assertThat(result.level()).hasToString("2.06");
    }

    @Test
    void agencysCriteriaGive9305Of21() {
        Assessment self = Given.scored(
                "500", "1.1", "400", "1.2", "400", "3.1", "400", "3.2", "400", "4.1", "400", "5.1", "400", "6.1", "400",
                "6.2", "400", "6.3", "400", "7.1", "0", "7.2", "460", "7.3", "0");
        AssessmentResult result = Scorer.pmqa40().score(self);
        assertThat(Given.exact(result, "4")).isEqualTo(Fraction.of(475));
        assertThat(Given.exact(result, "7")).isEqualTo(Fraction.of(1960, 6));
        assertThat(result.total().exact()).isEqualTo(Fraction.of(9305, 21));
        assertThat(result.total()).hasToString("443.10");
        assertThat(result.level()).hasToString("3.54");
    }

    @Test
    void departmentTruncatesTo257AndPrintsLevel21() {
        AssessmentResult result = under(ScoringModel.department(), Given.assessor());
        assertThat(Given.printed(result, "7")).isEqualTo("326");
        assertThat(result.total()).hasToString("257");
        assertThat(result.total().exact()).isEqualTo(Fraction.of(257));
        assertThat(result.level()).hasToString("2.1");
        assertThat(result.level().exact()).isEqualTo(Fraction.parse("2.1"));
        AssessmentResult self = under(ScoringModel.department(), Given.self());
        assertThat(self.total()).hasToString("443");
        assertThat(self.level()).hasToString("3.5");
    }

    @Test
    void nationalAgencysWeightsGive2822515() {
        // Counted by hand in hundredths: no code of the library in it.
        long[] weights = {12, 8, 8, 9, 9, 9, 45};
        long[] scores = {30000, 35000, 30000, 15000, 22500, 15000, 32667};
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            sum = sum.add(BigInteger.valueOf(weights[i] * scores[i]));
        }
        BigDecimal total = new BigDecimal(sum, 2).movePointLeft(2);
        assertThat(total).isEqualByComparingTo("282.2515");

        AssessmentResult result = under(ScoringModel.nationalAgency(), Given.assessor());
        assertThat(result.total().exact()).isEqualTo(Fraction.of(total));
        assertThat(result.total()).hasToString("282.25");
        assertThat(result.level()).hasToString("2.26");
        assertThat(result.level().exact()).isEqualTo(Fraction.parse("2.258012"));
        assertThat(result.tier()).isEmpty();
        AssessmentResult self = under(ScoringModel.nationalAgency(), Given.self());
        assertThat(self.total().exact()).isEqualTo(Fraction.parse("400.7515"));
        assertThat(self.level()).hasToString("3.21");
        assertThat(self.tier().orElseThrow().id()).isEqualTo("ADVANCED");
    }

    @Test
    void oneWeightPerCriterionGives262() {
        AssessmentResult result = under(ScoringModel.perCriterion(), Given.assessor());
        assertThat(result.total().exact()).isEqualTo(Fraction.of(786002, 3000));
        assertThat(result.total()).hasToString("262.00");
        assertThat(result.level()).hasToString("2.10");
    }

    @Test
    void pointsOfTheEditionOf2562GiveTheDoubledScores55584() {
        Framework framework = Framework.pmqa2562();
        Assessment doubled = Given.stated(framework, "600", "700", "600", "300", "450", "300", "653.34");
        AssessmentResult result = Scorer.of(framework, ScoringModel.pmqa2562()).score(doubled);
        // (120*600 + 80*700 + 110*600 + 100*300 + 90*450 + 100*300 + 400*653.34) / 1000
        assertThat(result.total().exact()).isEqualTo(Fraction.parse("555.836"));
        assertThat(result.total()).hasToString("555.84");
        assertThat(result.level()).hasToString("55.58");
        assertThat(result.tier()).isEmpty();
        assertThat(result.categories().stream().map(c -> band(c).id()))
                .containsExactly("BAND-3", "BAND-4", "BAND-3", "BAND-2", "BAND-2", "BAND-2", "BAND-3");
    }

    private static AssessmentResult under(ScoringModel model, Assessment assessment) {
        return Scorer.of(Framework.pmqa40(), model).score(assessment);
    }

    private static List<String> idsIn(AssessmentResult result, String band) {
        NamedLimit limit = result.model().bands().bands().stream()
                .filter(b -> b.id().equals(band))
                .findFirst()
                .orElseThrow();
        return result.categoriesIn(limit).stream().map(c -> c.category().id()).toList();
    }

    private static NamedLimit band(CategoryResult category) {
        return category.band().orElseThrow();
    }
}
