package io.github.pmqa4j.rules.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Narathiwat;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.report.AnyResults;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final FiscalYear Y2561 = new FiscalYear(2561);
    private static final FiscalYear Y2563 = new FiscalYear(2563);
    private static final FiscalYear Y2564 = new FiscalYear(2564);

    private final AssessmentResult first = Narathiwat.assessor();
    private final AssessmentResult second = result(2563, "300", "350", "300", "300", "375", "150", "326.67");
    private final AssessmentResult third = result(2564, "350", "300", "350", "300", "375", "150", "300");
    private final Trend trend = Trend.of(List.of(third, first, second));

    @Test
    void putsResultsInTheOrderOfYearsAndNamesTheMissingOnes() {
        assertThat(trend.results()).containsExactly(first, second, third);
        assertThat(trend.years()).containsExactly(Y2561, Y2563, Y2564);
        assertThat(trend.missingYears()).containsExactly(new FiscalYear(2562));
        assertThat(Trend.of(List.of(second, third)).missingYears()).isEmpty();
        assertThat(Trend.of(List.of(first, result(2565, "1", "1", "1", "1", "1", "1", "1")))
                        .missingYears())
                .containsExactly(new FiscalYear(2562), Y2563, Y2564);
    }

    @Test
    void changesSaySinceWhichYearTheyAre() {
        List<TrendPoint> totals = trend.total().points();

        // (257.38..., then 300 + 0.238..., then 303.57...)
        assertThat(totals.stream()
                        .map(point -> point.value().map(Figure::toString).orElse("-")))
                .containsExactly("257.38", "300.24", "303.57");
        assertThat(totals.get(0).since()).isEmpty();
        assertThat(totals.get(0).change()).isEmpty();
        assertThat(totals.get(1).since()).contains(Y2561);
        assertThat(totals.get(1).change()).contains(second.total().minus(first.total()));
        assertThat(totals.get(1).change().orElseThrow()).hasToString("42.86");
        assertThat(totals.get(2).since()).contains(Y2563);
        assertThat(totals.get(2).change().orElseThrow()).hasToString("3.33");
        assertThat(trend.total().change()).map(Figure::toString).contains("46.19");
        assertThat(trend.level().points().stream()
                        .map(point -> point.value().map(Figure::toString).orElse("-")))
                .containsExactly("2.06", "2.40", "2.43");
        assertThat(trend.level().change()).map(Figure::toString).contains("0.37");
    }

    @Test
    void categoriesHaveASeriesEach() {
        assertThat(trend.categories().stream().map(c -> c.category().id()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        TrendSeries fourth = trend.categories().get(3).scores();
        assertThat(fourth.points().stream()
                        .map(point -> point.change().map(Figure::toString).orElse("-")))
                .containsExactly("-", "150.00", "0.00");
        assertThat(fourth.change()).map(Figure::toString).contains("150.00");
    }

    @Test
    void bestAndWorstOfAYearNameAllThatTie() {
        assertThat(ids(trend.best(Y2561))).containsExactly("2");
        assertThat(ids(trend.worst(Y2561))).containsExactly("4", "6");
        assertThat(ids(trend.best(Y2564))).containsExactly("5");
        assertThat(ids(trend.worst(Y2564))).containsExactly("6");
        assertThatThrownBy(() -> trend.best(new FiscalYear(2562)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be one of [2561, 2563, 2564], but was 2562");
    }

    @Test
    void mostImprovedAndMostDeclinedAreByTheWholePeriodAndNameAllThatTie() {
        assertThat(trend.mostImproved().stream().map(c -> c.category().id())).containsExactly("4", "5");
        assertThat(trend.mostDeclined().stream().map(c -> c.category().id())).containsExactly("2");
        Trend still = Trend.of(List.of(first));
        assertThat(still.mostImproved()).isEmpty();
        assertThat(still.mostDeclined()).isEmpty();
        assertThat(still.total().change()).isEmpty();
    }

    @Test
    void saysItInOneLine() {
        assertThat(trend.summary())
                .isEqualTo(new LocalizedText(
                        "ปีงบประมาณ พ.ศ. 2561 → 2564: คะแนนรวม 257.38 → 303.57 (+46.19) ระดับ 2.06 → 2.43 (+0.37); ไม่มีผลปี 2562; "
                                + "ดีขึ้นมากที่สุด: หมวด 4 (+150.00), 5 (+150.00); ลดลงมากที่สุด: หมวด 2 (-50.00)",
                        "fiscal years B.E. 2561 → 2564: total 257.38 → 303.57 (+46.19), level 2.06 → 2.43 (+0.37); "
                                + "no result for 2562; most improved: category 4 (+150.00), 5 (+150.00); "
                                + "most declined: category 2 (-50.00)"));
        assertThat(Trend.of(List.of(third)).summary().en())
                .isEqualTo("fiscal years B.E. 2564 → 2564: total 303.57 → 303.57 (0.00), level 2.43 → 2.43 (0.00)");
    }

    @Test
    void resultsOfTwoOrganizationsOrFrameworksMakeNoTrend() {
        Organization elsewhere = new Organization("95", Narathiwat.PROVINCE.name(), OrganizationKind.PROVINCE);
        assertThatThrownBy(() -> Trend.of(List.of(first, zeros(Framework.pmqa40(), elsewhere))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all results must be of one organization, but 2561 and 2565 are not");
        assertThatThrownBy(() -> Trend.of(List.of(first, zeros(Framework.pmqa2562(), Narathiwat.PROVINCE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all results must be of one framework, but 2561 and 2565 are not");
    }

    private AssessmentResult zeros(Framework framework, Organization organization) {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("zero")
                .missing(MissingPolicy.ZERO)
                .build();
        return Scorer.of(framework, model)
                .score(new Assessment(framework, organization, new FiscalYear(2565), first.source(), List.of()));
    }

    @Test
    void aYearWithoutAScoreIsSteppedOver() {
        Scorer scorer = Scorer.of(Framework.pmqa40(), AnyResults.assessedOnly());
        Trend partial = Trend.of(List.of(
                scorer.score(Narathiwat.stated(Y2561, Source.SELF, "450", "500")),
                scorer.score(Narathiwat.stated(new FiscalYear(2562), Source.SELF, "300")),
                scorer.score(Narathiwat.stated(Y2563, Source.SELF, "300", "450"))));

        List<TrendPoint> points = partial.categories().get(1).scores().points();

        assertThat(points.get(1)).isEqualTo(TrendPoint.of(FiscalYear.of(2562), null));
        assertThat(points.get(2).since()).contains(Y2561);
        assertThat(points.get(2).change().orElseThrow()).hasToString("-50.00");
        assertThat(partial.categories().get(2).scores().change()).isEmpty();
        assertThat(ids(partial.best(new FiscalYear(2562)))).containsExactly("1");
        assertThat(ids(partial.worst(new FiscalYear(2562)))).containsExactly("1");
        assertThat(partial.mostDeclined().stream().map(c -> c.category().id())).containsExactly("1");
    }

    @Test
    void refusesResultsThatAreNoTrend() {
        assertThatThrownBy(() -> Trend.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results must be at least one, but there was none");
        assertThatThrownBy(() -> Trend.of(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results must be of ascending years, but 2561 follows 2561");
        assertThatThrownBy(() -> new Trend(List.of(second, first)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results must be of ascending years, but 2561 follows 2563");
        assertThatThrownBy(() -> Trend.of(List.of(Narathiwat.self(), second)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all results must be of one source, but 2561 and 2563 are not");
        AssessmentResult otherModel = AnyResults.result(AnyResults.models().get(2), Y2564, Source.ASSESSOR, 1);
        assertThatThrownBy(() -> Trend.of(List.of(second, otherModel)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all results must be of one scoring model, but 2563 and 2564 are not");
    }

    @Test
    void pointsAndSeriesRefuseWhatContradictsItself() {
        Figure figure = Figure.of(Fraction.ONE);

        assertThatThrownBy(() -> TrendPoint.of(Y2563, null).withChange(Y2561, figure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change 1.00 since 2561 does not fit the value null");
        assertThatThrownBy(() -> TrendPoint.of(Y2563, figure).withChange(Y2563, figure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("since must be before 2563, but was 2563");
        TrendPoint point = TrendPoint.of(Y2563, figure);
        assertThatThrownBy(() -> new TrendSeries(List.of(point, point)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years must ascend, but 2563 follows 2563");
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Streams.roundTrip(trend)).isEqualTo(trend);
        assertThat(Streams.roundTrip(trend.categories())).isEqualTo(trend.categories());
    }

    @Property
    void changesAddUpAndTheOrderGivenDoesNotMatter(@ForAll @IntRange(max = 8) int model, @ForAll long seed) {
        ScoringModel rules = AnyResults.models().get(model);
        List<AssessmentResult> results = new ArrayList<>();
        for (int year = 2560; year < 2566; year++) {
            results.add(AnyResults.result(rules, new FiscalYear(year), Source.SELF, seed + year));
        }
        Trend ordered = Trend.of(results);
        Collections.shuffle(results, new Random(seed));

        assertThat(Trend.of(results)).isEqualTo(ordered);
        List<TrendSeries> all = new ArrayList<>(List.of(ordered.total(), ordered.level()));
        ordered.categories().forEach(category -> all.add(category.scores()));
        for (TrendSeries series : all) {
            Fraction sum = Fraction.ZERO;
            for (TrendPoint point : series.points()) {
                sum = sum.plus(point.change().map(Figure::exact).orElse(Fraction.ZERO));
            }
            assertThat(series.change().map(Figure::exact).orElse(Fraction.ZERO)).isEqualTo(sum);
        }
        for (FiscalYear year : ordered.years()) {
            Fraction best = exact(ordered.best(year).get(0));
            Fraction worst = exact(ordered.worst(year).get(0));
            for (AssessmentResult result : ordered.results()) {
                if (result.fiscalYear().equals(year)) {
                    assertThat(result.categories().stream()
                                    .filter(c -> c.score().isPresent()))
                            .allSatisfy(c -> assertThat(exact(c)).isBetween(worst, best));
                }
            }
        }
    }

    private static Fraction exact(CategoryResult category) {
        return category.score().map(Figure::exact).orElse(Fraction.of(-1));
    }

    private static List<String> ids(List<CategoryResult> categories) {
        return categories.stream().map(c -> c.category().id()).toList();
    }

    private static AssessmentResult result(int year, String... scores) {
        return Scorer.pmqa40().score(Narathiwat.stated(new FiscalYear(year), Source.ASSESSOR, scores));
    }
}
