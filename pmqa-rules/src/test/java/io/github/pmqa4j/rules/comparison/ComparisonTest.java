package io.github.pmqa4j.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Narathiwat;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.report.AnyResults;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Comparison comparison = Comparison.of(Narathiwat.self(), Narathiwat.assessor());

    @Test
    void totalAndLevelOfTheReferenceReportHaveTheGapsOfWhatIsPrinted() {
        Figure total = comparison.total().gap().orElseThrow();
        Figure level = comparison.level().gap().orElseThrow();

        assertThat(total).hasToString("-185.72");
        assertThat(total.exact()).isEqualTo(Fraction.parse("-1300/7"));
        assertThat(level).hasToString("-1.48");
        assertThat(level.exact()).isEqualTo(Fraction.parse("-52/35"));
        assertThat(comparison.total().first().orElseThrow()).hasToString("443.10");
        assertThat(comparison.total().second().orElseThrow()).hasToString("257.38");
        assertThat(comparison.tierChanged()).isTrue();
    }

    @Test
    void categoriesHaveBothScoresGapAndBands() {
        CategoryComparison fourth = comparison.categories().get(3);

        assertThat(fourth.category().id()).isEqualTo("4");
        assertThat(fourth.score().first().orElseThrow()).hasToString("475.00");
        assertThat(fourth.score().second().orElseThrow()).hasToString("150.00");
        assertThat(fourth.score().gap().orElseThrow()).hasToString("-325.00");
        assertThat(fourth.firstBand().orElseThrow().id()).isEqualTo("STRENGTH");
        assertThat(fourth.secondBand().orElseThrow().id()).isEqualTo("URGENT");
        assertThat(comparison.categories().stream()
                        .filter(CategoryComparison::bandChanged)
                        .map(c -> c.category().id()))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void ordersCategoriesByHowFarTheFirstSideIsAbove() {
        // Gaps -150, -150, -150, -325, -250, -275, 0: equal ones in the order of the framework.
        assertThat(ids(comparison.byGap())).containsExactly("4", "6", "5", "1", "2", "3", "7");
        assertThat(ids(comparison.mostOverrated().stream().toList())).containsExactly("4");
        assertThat(ids(comparison.agreeing())).containsExactly("7");
        assertThat(ids(comparison.largestGap().stream().toList())).containsExactly("4");
        // Whoever stands first, it is the agency that overrates itself.
        assertThat(ids(comparison.swapped().mostOverrated().stream().toList())).containsExactly("4");
        assertThat(ids(comparison.swapped().largestGap().stream().toList())).containsExactly("4");
        assertThat(ids(comparison.swapped().byGap())).containsExactly("7", "1", "2", "3", "5", "6", "4");
    }

    @Test
    void saysItInOneLine() {
        assertThat(comparison.summary())
                .isEqualTo(new LocalizedText(
                        "หน่วยงาน → ผู้ตรวจ: คะแนนรวม 443.10 → 257.38 (-185.72) ระดับ 3.54 → 2.06 (-1.48); "
                                + "ประเมินสูงกว่ามากที่สุด: หมวด 4 (-325.00); ตรงกัน: หมวด 7",
                        "Self → Assessor: total 443.10 → 257.38 (-185.72), level 3.54 → 2.06 (-1.48); "
                                + "most overrated: category 4 (-325.00); agreeing: category 7"));
        assertThat(comparison.swapped().summary().en())
                .isEqualTo("Assessor → Self: total 257.38 → 443.10 (+185.72), level 2.06 → 3.54 (+1.48); "
                        + "most overrated: category 4 (+325.00); agreeing: category 7");
        assertThat(Comparison.of(comparison.first(), comparison.first()).summary())
                .isEqualTo(new LocalizedText(
                        "หน่วยงาน → หน่วยงาน: คะแนนรวม 443.10 → 443.10 (0.00) ระดับ 3.54 → 3.54 (0.00); ตรงกันทุกหมวด",
                        "Self → Self: total 443.10 → 443.10 (0.00), level 3.54 → 3.54 (0.00); all categories agree"));
    }

    @Test
    void speaksOfOverratingBetweenSelfAndAssessorOfOneYearAndOrganizationOnly() {
        AssessmentResult later = Scorer.pmqa40()
                .score(Narathiwat.stated(
                        FiscalYear.of(2562), Source.ASSESSOR, "300", "300", "300", "300", "225", "150", "326.67"));
        Comparison years = Comparison.of(Narathiwat.assessor(), later);
        Organization yala = new Organization("95", LocalizedText.same("Yala"), OrganizationKind.PROVINCE);
        Comparison places = Comparison.of(Narathiwat.self(), Scorer.pmqa40().score(moved(Narathiwat.assessor(), yala)));

        assertThat(comparison.isSelfAgainstAssessor()).isTrue();
        assertThat(comparison.swapped().isSelfAgainstAssessor()).isTrue();
        assertThat(years.isSelfAgainstAssessor()).isFalse();
        assertThat(years.mostOverrated()).isEmpty();
        assertThat(years.summary())
                .isEqualTo(new LocalizedText(
                        "พ.ศ. 2561 → พ.ศ. 2562: คะแนนรวม 257.38 → 271.67 (+14.29) ระดับ 2.06 → 2.17 (+0.11); "
                                + "ต่างกันมากที่สุด: หมวด 4 (+150.00); ตรงกัน: หมวด 1, 3, 5, 6, 7",
                        "B.E. 2561 → B.E. 2562: total 257.38 → 271.67 (+14.29), level 2.06 → 2.17 (+0.11); "
                                + "largest gap: category 4 (+150.00); agreeing: category 1, 3, 5, 6, 7"));
        assertThat(years).hasToString(years.summary().en());
        assertThat(ids(years.swapped().largestGap().stream().toList())).containsExactly("4");
        assertThat(places.isSelfAgainstAssessor()).isFalse();
        assertThat(places.summary().en()).contains("; largest gap: category ").doesNotContain("overrated");
        assertThat(Comparison.of(Narathiwat.self(), Narathiwat.self()).isSelfAgainstAssessor())
                .isFalse();
    }

    @Test
    void saysThatNoCategoryAgrees() {
        AssessmentResult low = stated(Source.ASSESSOR, "1", "2", "3", "4", "5", "6", "7");

        LocalizedText summary = Comparison.of(Narathiwat.self(), low).summary();

        assertThat(summary.en()).endsWith("; no category agrees");
        assertThat(summary.th()).endsWith("; ไม่มีหมวดที่ตรงกัน");
    }

    @Test
    void namesTheSidesByWhatTellsThemApart() {
        AssessmentResult self = Narathiwat.self();
        AssessmentResult later = Scorer.pmqa40()
                .score(Narathiwat.stated(new FiscalYear(2562), Source.SELF, "1", "2", "3", "4", "5", "6", "7"));
        Organization other =
                new Organization("95", new LocalizedText("จังหวัดยะลา", "Yala province"), OrganizationKind.PROVINCE);
        AssessmentResult elsewhere = Scorer.pmqa40().score(moved(later, other));

        assertThat(Comparison.of(self, later).firstLabel()).isEqualTo(new LocalizedText("พ.ศ. 2561", "B.E. 2561"));
        assertThat(Comparison.of(Narathiwat.assessor(), later).firstLabel().en())
                .isEqualTo("Assessor B.E. 2561");
        assertThat(Comparison.of(later, elsewhere).secondLabel())
                .isEqualTo(new LocalizedText("จังหวัดยะลา", "Yala province"));
        assertThat(Comparison.of(Narathiwat.assessor(), elsewhere).secondLabel().en())
                .isEqualTo("Yala province Self B.E. 2562");
        assertThat(Comparison.of(self, self).firstLabel().en()).isEqualTo("Self");
    }

    @Test
    void criteriaAreComparedWhereBothSidesHaveThem() {
        AssessmentResult stated = Narathiwat.self();
        AssessmentResult scored = ofCriteria(Source.ASSESSOR, "300");
        AssessmentResult higher = ofCriteria(Source.SELF, "400");

        CriterionComparison both =
                Comparison.of(higher, scored).categories().get(0).criteria().get(1);
        CriterionComparison one =
                Comparison.of(stated, scored).categories().get(0).criteria().get(1);

        assertThat(both.criterion().id()).isEqualTo("1.2");
        assertThat(both.score().gap()).contains(new Figure(Fraction.of(-100), new BigDecimal("-100.00")));
        assertThat(one.score().first()).isEmpty();
        assertThat(one.score().second().orElseThrow()).hasToString("300.00");
        assertThat(one.score().gap()).isEmpty();
        assertThat(one.score().agrees()).isFalse();
    }

    @Test
    void whatHasNoScoreOnOneSideHasNoGapAndNoChangeOfBand() {
        Scorer scorer = Scorer.of(Framework.pmqa40(), AnyResults.assessedOnly());
        AssessmentResult one = scorer.score(Narathiwat.stated(Narathiwat.YEAR, Source.SELF, "450", "500"));
        AssessmentResult other = scorer.score(Narathiwat.stated(Narathiwat.YEAR, Source.ASSESSOR, "300"));

        Comparison partial = Comparison.of(one, other);

        assertThat(ids(partial.byGap())).containsExactly("1");
        assertThat(partial.agreeing()).isEmpty();
        assertThat(partial.categories().get(1).bandChanged()).isFalse();
        assertThat(partial.swapped().categories().get(1).bandChanged()).isFalse();
        assertThat(partial.categories().get(1).score().gap()).isEmpty();
    }

    @Test
    void equalPrintsOfDifferentExactScoresDoNotAgree() {
        Figure third = Figure.of(Fraction.of(1960, 6));
        Figure printed = Figure.of(Fraction.parse("326.67"));

        assertThat(third).hasToString(printed.toString());
        assertThat(ComparedFigure.of(third, printed).agrees()).isFalse();
        assertThat(ComparedFigure.of(third, third).agrees()).isTrue();
        assertThat(ComparedFigure.of(third, null).agrees()).isFalse();
        assertThat(ComparedFigure.of(third, null).gap()).isEmpty();
    }

    @Test
    void refusesResultsOfDifferentRules() {
        AssessmentResult self = Narathiwat.self();
        AssessmentResult otherModel = AnyResults.result(AnyResults.models().get(2), Narathiwat.YEAR, Source.SELF, 1);
        Framework framework = Framework.pmqa40();
        Framework renamed = Framework.builder("other", framework.name())
                .top(framework.top())
                .decimals(framework.decimals())
                .evidence(framework.evidence())
                .categories(framework.categories())
                .build();
        Assessment assessment = Narathiwat.stated(Narathiwat.YEAR, Source.SELF, "1", "2", "3", "4", "5", "6", "7");
        AssessmentResult otherFramework = Scorer.of(renamed, ScoringModel.pmqa40())
                .score(new Assessment(
                        renamed, Narathiwat.PROVINCE, Narathiwat.YEAR, Source.SELF, assessment.categories()));

        assertThatThrownBy(() -> Comparison.of(self, otherModel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "both results must be of one scoring model, but were of \"PMQA 4.0\" and \"Every criterion counts the same\"");
        assertThatThrownBy(() -> Comparison.of(self, otherFramework))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("both results must be of one framework, but were of \""
                        + framework.name().en() + "\" and \"" + framework.name().en() + "\"");
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Streams.roundTrip(comparison)).isEqualTo(comparison);
        assertThat(Streams.roundTrip(comparison.categories())).isEqualTo(comparison.categories());
    }

    @Property
    void comparingWithItselfGivesGapsOfZero(@ForAll @IntRange(max = 8) int model, @ForAll long seed) {
        AssessmentResult result = AnyResults.result(AnyResults.models().get(model), Narathiwat.YEAR, Source.SELF, seed);
        Comparison itself = Comparison.of(result, result);

        assertThat(gaps(itself)).allSatisfy(gap -> {
            assertThat(gap.exact()).isEqualTo(Fraction.ZERO);
            assertThat(gap.reported()).isEqualByComparingTo(BigDecimal.ZERO);
        });
        assertThat(itself.mostOverrated()).isEmpty();
        assertThat(itself.categories()).noneMatch(CategoryComparison::bandChanged);
        assertThat(itself.tierChanged()).isFalse();
        assertThat(itself.agreeing()).isEqualTo(itself.byGap());
    }

    @Property
    void swappingTheSidesNegatesEveryGap(
            @ForAll @IntRange(max = 8) int model, @ForAll long first, @ForAll long second) {
        ScoringModel rules = AnyResults.models().get(model);
        Comparison there = Comparison.of(
                AnyResults.result(rules, Narathiwat.YEAR, Source.SELF, first),
                AnyResults.result(rules, Narathiwat.YEAR, Source.ASSESSOR, second));
        List<Figure> gaps = gaps(there);
        List<Figure> back = gaps(there.swapped());

        assertThat(back).hasSameSizeAs(gaps);
        for (int i = 0; i < gaps.size(); i++) {
            assertThat(back.get(i).exact()).isEqualTo(gaps.get(i).exact().negated());
            assertThat(back.get(i).reported())
                    .isEqualByComparingTo(gaps.get(i).reported().negate());
        }
        assertThat(there.swapped().swapped()).isEqualTo(there);
    }

    @Property
    void gapsAreThoseOfTheNumbersShown(@ForAll @IntRange(max = 8) int model, @ForAll long first, @ForAll long second) {
        ScoringModel rules = AnyResults.models().get(model);
        Comparison there = Comparison.of(
                AnyResults.result(rules, Narathiwat.YEAR, Source.SELF, first),
                AnyResults.result(rules, Narathiwat.YEAR, Source.ASSESSOR, second));

        for (CategoryComparison category : there.categories()) {
            NamedLimit firstBand = band(there.first(), category);
            NamedLimit secondBand = band(there.second(), category);
            assertThat(category.bandChanged())
                    .isEqualTo(firstBand != null && secondBand != null && !firstBand.equals(secondBand));
            category.score()
                    .gap()
                    .ifPresent(gap -> assertThat(new BigDecimal(gap.toString()))
                            .isEqualByComparingTo(new BigDecimal(category.score()
                                            .second()
                                            .orElseThrow()
                                            .toString())
                                    .subtract(new BigDecimal(category.score()
                                            .first()
                                            .orElseThrow()
                                            .toString()))));
        }
        List<Fraction> order = there.byGap().stream()
                .map(c -> c.score().gap().orElseThrow().exact())
                .toList();
        assertThat(order).isSorted();
    }

    private static List<Figure> gaps(Comparison comparison) {
        return Stream.of(
                        Stream.of(comparison.total(), comparison.level()),
                        comparison.categories().stream().map(CategoryComparison::score),
                        comparison.categories().stream()
                                .flatMap(c -> c.criteria().stream())
                                .map(CriterionComparison::score))
                .flatMap(figures -> figures)
                .flatMap(figure -> figure.gap().stream())
                .toList();
    }

    private static List<String> ids(List<CategoryComparison> categories) {
        return categories.stream().map(c -> c.category().id()).toList();
    }

    private static AssessmentResult stated(Source source, String... scores) {
        return Scorer.pmqa40().score(Narathiwat.stated(Narathiwat.YEAR, source, scores));
    }

    private static Assessment moved(AssessmentResult result, Organization organization) {
        return new Assessment(
                result.framework(),
                organization,
                result.fiscalYear(),
                result.source(),
                Narathiwat.stated(result.fiscalYear(), result.source(), "1", "2", "3", "4", "5", "6", "7")
                        .categories());
    }

    private static AssessmentResult ofCriteria(Source source, String score) {
        AssessmentBuilder builder =
                Assessment.builder(Framework.pmqa40(), Narathiwat.PROVINCE, Narathiwat.YEAR, source);
        for (Criterion criterion : Framework.pmqa40().criteria()) {
            builder = builder.criterion(criterion.id(), score);
        }
        return Scorer.pmqa40().score(builder.build());
    }

    private static @Nullable NamedLimit band(AssessmentResult result, CategoryComparison category) {
        return result.category(category.category().id())
                .flatMap(CategoryResult::band)
                .orElse(null);
    }
}
