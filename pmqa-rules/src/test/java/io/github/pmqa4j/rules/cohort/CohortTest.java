package io.github.pmqa4j.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Cohorts by their numbers, and what they refuse. */
class CohortTest {
    private final Scorer scorer = Scorer.pmqa40();
    private final AssessmentResult narathiwat =
            Results.stated(scorer, "300", "350", "300", "150", "225", "150", "326.67");

    @Test
    void fourAgenciesHaveTheStatisticsOfTheirPublishedTotals() {
        Cohort cohort = cohort(
                narathiwat,
                Results.even(scorer, "300"),
                Results.even(scorer, "300"),
                Results.stated(scorer, "450", "500", "450", "475", "475", "425", "326.67"));
        Distribution total = cohort.total();
        assertThat(total).hasToString("4: mean 325.12, quartiles 289.35 300.00 335.78, range 257.38 - 443.10");
        assertThat(total.mean().exact()).isEqualTo(Fraction.parse("325.12"));
        assertThat(total.lowerQuartile().exact()).isEqualTo(Fraction.parse("289.345"));
        assertThat(total.upperQuartile().exact()).isEqualTo(Fraction.parse("335.775"));
        assertThat(cohort.level().max()).hasToString("3.54");
        assertThat(cohort.standing(narathiwat)).isEqualTo(Standing.of(4, 1, 4));
        assertThat(cohort.standing(Figure.of(Fraction.of(300)))).isEqualTo(Standing.of(2, 2, 4));
        // Nobody has 400 or 600 or 0; they would stand between, above and below.
        assertThat(total.standing(Figure.of(Fraction.of(400)))).isEqualTo(Standing.of(2, 0, 4));
        assertThat(total.standing(Figure.of(Fraction.of(600)))).isEqualTo(Standing.of(1, 0, 4));
        assertThat(total.standing(Figure.of(Fraction.ZERO))).isEqualTo(Standing.of(5, 0, 4));
        assertThat(cohort.category("4").orElseThrow().bands())
                .extracting(share -> share.percent().toString())
                .containsExactly("25.00", "50.00", "25.00");
        assertThat(cohort.tiers().get(0).tiers()).extracting(CohortShare::count).containsExactly(1L, 2L, 1L, 0L);
        assertThat(cohort.provisional()).isZero();
    }

    @Test
    void bandsAndTiersGoByTheExactValueAndRanksByThePrintedOne() {
        // 3 * 299.99 + 4 * 300 has the mean 299.9957..., printed 300.00, and is in no tier.
        AssessmentResult nearly = Results.stated(scorer, "299.99", "299.99", "299.99", "300", "300", "300", "300");
        Cohort cohort = cohort(nearly, Results.even(scorer, "300"));
        assertThat(cohort.total().counts()).isEqualTo(Map.of(new BigDecimal("300.00"), 2L));
        assertThat(cohort.standing(nearly).rank()).isEqualTo(1);
        assertThat(cohort.tiers().get(0).tiers()).extracting(CohortShare::count).containsExactly(1L, 1L, 0L, 0L);
    }

    @Test
    void aCategoryThatAllLeaveOutHasNoScores() {
        ScoringModel lenient = ScoringModel.pmqa40().toBuilder("lenient")
                .missing(MissingPolicy.ASSESSED_ONLY)
                .build();
        Scorer some = Scorer.of(Framework.pmqa40(), lenient);
        Cohort cohort = new CohortBuilder(Framework.pmqa40(), lenient)
                .add(Results.stated(some, "300", "", "", "", "", "", ""))
                .add(Results.stated(some, "400", "500", "", "", "", "", ""))
                .build();
        assertThat(cohort.provisional()).isEqualTo(2);
        assertThat(cohort.category("3").orElseThrow().scores()).isEmpty();
        assertThat(cohort.category("3").orElseThrow().bands())
                .allSatisfy(share -> assertThat(share.percent().exact()).isEqualTo(Fraction.ZERO));
        assertThat(cohort.category("2").orElseThrow().scores().orElseThrow())
                .hasToString("1: mean 500.00, quartiles 500.00 500.00 500.00, range 500.00 - 500.00");
        assertThat(Streams.roundTrip(cohort)).isEqualTo(cohort);
    }

    @Test
    void figuresAreCountedWithTheDecimalsTheyArePrintedWith() {
        Rounding whole = Rounding.truncating(0);
        ScoringModel department = ScoringModel.pmqa40().toBuilder("whole")
                .rounding(
                        StageRounding.NONE.withCategory(whole).withTotal(whole).withLevel(Rounding.halfUp(1)))
                .build();
        Scorer truncating = Scorer.of(Framework.pmqa40(), department);
        AssessmentResult result = Results.stated(truncating, "300", "350", "300", "150", "225", "150", "326.67");
        Cohort cohort =
                new CohortBuilder(Framework.pmqa40(), department).add(result).build();
        assertThat(cohort.total().max()).hasToString("257");
        assertThat(cohort.level().max()).hasToString("2.1");
        assertThat(cohort.category("7").orElseThrow().scores().orElseThrow().min())
                .hasToString("326");
        assertThat(cohort.standing(result).percentile()).hasToString("50.00");
    }

    @Test
    void whatDoesNotCompareIsRefusedAndNotCounted() {
        CohortBuilder builder = new CohortBuilder(Framework.pmqa40(), ScoringModel.pmqa40()).add(narathiwat);
        String[] scores = {"1", "1", "1", "1", "1", "1", "1"};
        AssessmentResult nextYear = Results.stated(scorer, 2562, Source.ASSESSOR, scores);
        AssessmentResult self = Results.stated(scorer, 2561, Source.SELF, scores);
        ScoringModel other = ScoringModel.pmqa40().toBuilder("other").build();
        AssessmentResult ofOther = Results.stated(Scorer.of(Framework.pmqa40(), other), scores);
        refused(() -> builder.add(nextYear), "fiscal year must be that of the cohort, \"2561\", but was \"2562\"");
        refused(() -> builder.add(self), "source must be that of the cohort, \"Assessor\", but was \"Self\"");
        refused(() -> builder.add(ofOther), "scoring model must be that of the cohort");
        refused(
                () -> new CohortBuilder(Framework.pmqa2562(), ScoringModel.pmqa40()).add(narathiwat),
                "framework must be that of the cohort");
        CohortBuilder ofSelf = new CohortBuilder(Framework.pmqa40(), ScoringModel.pmqa40()).add(self);
        refused(() -> builder.merge(ofSelf), "source must be that of the cohort, \"Assessor\", but was \"Self\"");
        refused(
                () -> builder.merge(new CohortBuilder(Framework.pmqa2562(), ScoringModel.pmqa40())),
                "framework must be that of the cohort");
        refused(
                () -> builder.merge(new CohortBuilder(Framework.pmqa40(), other)),
                "scoring model must be that of the cohort");
        assertThat(builder.build()).isEqualTo(cohort(narathiwat));
        Cohort cohort = builder.build();
        refused(() -> cohort.standing(nextYear), "fiscal year must be");
        refused(() -> cohort.standing(self), "source must be");
        refused(() -> cohort.standing(ofOther), "scoring model must be");
        Framework twin = Framework.builder("twin", Framework.pmqa40().name())
                .top(500)
                .decimals(2)
                .evidence(Framework.pmqa40().evidence())
                .categories(Framework.pmqa40().categories())
                .build();
        AssessmentResult ofTwin = Scorer.of(twin, ScoringModel.pmqa40())
                .score(new Assessment(
                        twin,
                        narathiwat.organization(),
                        narathiwat.fiscalYear(),
                        narathiwat.source(),
                        twin.categories().stream()
                                .map(category -> CategoryAssessment.stated(category.id(), Fraction.ONE))
                                .toList()));
        refused(() -> cohort.standing(ofTwin), "framework must be");
        assertThat(cohort.category("8")).isEmpty();
    }

    @Test
    void anEmptyBuilderMergesAndHasNoCohort() {
        CohortBuilder empty = new CohortBuilder(Framework.pmqa40(), ScoringModel.pmqa40());
        assertThatThrownBy(empty::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Stream.<AssessmentResult>of().collect(Cohort.collector(Scorer.pmqa40())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a cohort needs at least one result");
        CohortBuilder one = new CohortBuilder(Framework.pmqa40(), ScoringModel.pmqa40()).add(narathiwat);
        assertThat(one.merge(empty).build()).isEqualTo(cohort(narathiwat));
        assertThat(empty.merge(one).build()).isEqualTo(cohort(narathiwat));
    }

    @Test
    void aDistributionRefusesWhatCannotBeCounted() {
        BigDecimal number = new BigDecimal("1.00");
        refused(() -> Distribution.of(Map.of()), "counts must not be empty");
        refused(() -> Distribution.of(Map.of(number, 0L)), "count of 1.00 must be at least 1, but was 0");
        refused(() -> Distribution.of(Map.of(number, 1L, new BigDecimal("2.0"), 1L)), "numbers must have ");
        refused(() -> Distribution.of(Map.of(new BigDecimal("1E+2"), 1L)), "decimals must be in [0, 12], but were -2");
        refused(
                () -> Distribution.of(Map.of(new BigDecimal("0.0000000000001"), 1L)),
                "decimals must be in [0, 12], but were 13");
        refused(
                () -> Distribution.of(Map.of(new BigDecimal("1234567890123456789"), 1L)),
                "numbers must have 0 decimals and at most 18 digits, but one was 1234567890123456789");
        Distribution one = Distribution.of(
                Map.of(new BigDecimal("0.000000000001"), 2L, new BigDecimal("123456.123456789012"), 1L));
        assertThat(one.count()).isEqualTo(3);
        assertThat(one.median().exact()).isEqualTo(Fraction.parse("0.000000000001"));
        refused(() -> one.quantile(Fraction.of(-1, 100)), "p must be in [0, 1], but was -1/100");
        refused(() -> one.quantile(Fraction.of(101, 100)), "p must be in [0, 1], but was 101/100");
        assertThat(one).isNotEqualTo(Distribution.of(Map.of(new BigDecimal("0.000000000001"), 3L)));
        assertThat(Distribution.of(Map.of(new BigDecimal("10"), 1L)))
                .isNotEqualTo(Distribution.of(Map.of(new BigDecimal("1.0"), 1L)))
                .isNotEqualTo("10");
    }

    @Test
    void partsOfACohortThatContradictEachOtherAreRefused() {
        Cohort one = cohort(narathiwat);
        Cohort two = cohort(narathiwat, narathiwat);
        refused(
                () -> remade(one, -1, one.total(), one.level(), one.categories(), one.tiers()),
                "provisional must be in [0, 1], but was -1");
        refused(
                () -> remade(one, 2, one.total(), one.level(), one.categories(), one.tiers()),
                "provisional must be in [0, 1], but was 2");
        refused(
                () -> remade(one, 0, one.total(), two.level(), one.categories(), one.tiers()),
                "number of levels must be 1, but was 2");
        refused(
                () -> remade(one, 0, one.total(), one.level(), one.categories().subList(0, 6), one.tiers()),
                "categories must be those of framework \"pmqa-4.0\"");
        refused(
                () -> remade(one, 0, one.total(), one.level(), one.categories(), List.of()),
                "tier scales must be those of model \"pmqa-4.0\"");
        refused(
                () -> remade(one, 0, one.total(), one.level(), one.categories(), two.tiers()),
                "whole of shares must be 1, but was 2");
        CategoryCohort seventh = one.category("7").orElseThrow();
        refused(
                () -> new CategoryCohort(
                        seventh.category(),
                        seventh.scores().orElseThrow(),
                        two.category("7").orElseThrow().bands()),
                "whole of shares must be 1, but was 2");
        assertThat(remade(one, 1, one.total(), one.level(), one.categories(), one.tiers())
                        .provisional())
                .isEqualTo(1);
        refused(() -> new CohortShare(null, -1, 1), "count must be in [0, 1], but was -1");
        refused(() -> new CohortShare(null, 2, 1), "count must be in [0, 1], but was 2");
        refused(() -> Standing.of(0, 0, 1), "rank and tied must be possible among 1, but were 0 and 0");
        refused(() -> Standing.of(1, -1, 1), "rank and tied must be possible among 1, but were 1 and -1");
        refused(() -> Standing.of(2, 1, 1), "rank and tied must be possible among 1, but were 2 and 1");
    }

    @Test
    void aBandThatIsNotListedIsNamed() {
        ScoringModel own =
                ScoringModel.pmqa40().toBuilder("own").bands(new Unlisted()).build();
        Scorer unlisted = Scorer.of(Framework.pmqa40(), own);
        AssessmentResult result = Results.even(unlisted, "300");
        assertThatThrownBy(() -> new CohortBuilder(Framework.pmqa40(), own).add(result))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "band set \"unlisted\" must give one of its bands, but gave SECRET from 0 for category 1: 300 of 500");
    }

    @Test
    void moreOrganizationsTakeNoMoreMemory() {
        CohortBuilder builder = new CohortBuilder(Framework.pmqa40(), ScoringModel.pmqa40());
        for (int i = 0; i < 2_000; i++) {
            builder.add(narathiwat);
        }
        int one = Streams.write(new CohortBuilder(Framework.pmqa40(), ScoringModel.pmqa40()).add(narathiwat)).length;
        assertThat(Streams.write(builder)).hasSize(one);
        assertThat(builder.build().total().counts()).isEqualTo(Map.of(new BigDecimal("257.38"), 2_000L));
        assertThat(builder.build().total().mean()).hasToString("257.38");
    }

    private static Cohort remade(
            Cohort cohort,
            long provisional,
            Distribution total,
            Distribution level,
            List<CategoryCohort> categories,
            List<TierCohort> tiers) {
        return new Cohort(
                cohort.framework(),
                cohort.model(),
                cohort.fiscalYear(),
                cohort.source(),
                provisional,
                total,
                level,
                categories,
                tiers);
    }

    private static Cohort cohort(AssessmentResult... results) {
        return Stream.of(results).collect(Cohort.collector(Scorer.pmqa40()));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
