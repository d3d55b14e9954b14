package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.Absent.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The records that hold what people typed: what they keep, what they copy, and what they refuse. */
class EvidenceTest {
    private static final Fraction FIVE = Fraction.of(5);
    private static final Indicator INDICATOR = Indicator.of(Direction.LOWER_IS_BETTER, Fraction.of(50), Fraction.of(37))
            .withName(LocalizedText.same("PM2.5"))
            .withWeight(Fraction.of(2))
            .withBand(LinearBand.of(75, 95))
            .withEarlier(Map.of(new FiscalYear(2560), Fraction.of(41)));

    @Test
    void evidenceSaysWhatItIs() {
        List<Evidence> all = List.of(
                DirectScore.of("326.67"),
                new Checklist(Boxes.of(3, 3), Boxes.of(1, 2), Boxes.of(0, 1)),
                Indicators.of(INDICATOR),
                new Rating(45, Map.of(RatingDimension.APPROACH, 3)),
                new NotApplicable("no such\nduty"),
                new NotAssessed());
        assertThat(all).extracting(Evidence::kind).containsExactly(Evidence.Kind.values());
        assertThat(all)
                .extracting(Object::toString)
                .containsExactly(
                        "score 326.67",
                        "checklist 3/3 1/2 0/1",
                        "1 indicator",
                        "rating 45 % by 1 dimensions",
                        "not applicable: no such duty",
                        "not assessed");
        assertThat(Evidence.Kind.values())
                .extracting(kind -> kind.scoring().map(Enum::name).orElse("none"))
                .containsExactly("SCORE", "CHECKLIST", "INDICATORS", "RATING", "none", "none");
    }

    @Test
    void aScoreKeepsItsExactValue() {
        assertThat(DirectScore.of("326.67").value()).isEqualTo(Fraction.of(32667, 100));
        assertThat(DirectScore.of("326.670")).isEqualTo(DirectScore.of("326.67"));
        assertThatIllegalArgumentException().isThrownBy(() -> DirectScore.of("many"));
        assertThatNullPointerException()
                .isThrownBy(() -> new DirectScore(absent()))
                .withMessage("value");
    }

    @Test
    void aChecklistKnowsItsBoxesByTier() {
        Checklist checklist = new Checklist(Boxes.of(1, 1), Boxes.of(2, 3), Boxes.of(0, 5));
        assertThat(checklist.boxes(MaturityTier.BASIC)).isEqualTo(Boxes.of(1, 1));
        assertThat(checklist.boxes(MaturityTier.ADVANCE)).isEqualTo(Boxes.of(2, 3));
        assertThat(checklist.boxes(MaturityTier.SIGNIFICANCE)).isEqualTo(Boxes.of(0, 5));
        for (MaturityTier tier : MaturityTier.values()) {
            Checklist changed = checklist.with(tier, Boxes.of(4, 7));
            for (MaturityTier other : MaturityTier.values()) {
                assertThat(changed.boxes(other)).isEqualTo(other == tier ? Boxes.of(4, 7) : checklist.boxes(other));
            }
        }
    }

    @Test
    void aChecklistHasBoxesForEveryTier() {
        Boxes boxes = Boxes.of(0, 1);
        assertThatNullPointerException()
                .isThrownBy(() -> new Checklist(absent(), boxes, boxes))
                .withMessage("basic");
        assertThatNullPointerException()
                .isThrownBy(() -> new Checklist(boxes, absent(), boxes))
                .withMessage("advance");
        assertThatNullPointerException()
                .isThrownBy(() -> new Checklist(boxes, boxes, absent()))
                .withMessage("significance");
    }

    @Test
    void aPlainIndicatorIsAppropriateAndHasNeitherWeightNorBand() {
        Indicator plain = Indicator.of(Direction.HIGHER_IS_BETTER, FIVE, Fraction.ZERO);
        assertThat(plain).isEqualTo(Indicator.of(Direction.HIGHER_IS_BETTER, FIVE, Fraction.ZERO));
    }

    @Test
    void anIndicatorIsChangedInOnePlace() {
        assertThat(INDICATOR.withWeight(FIVE).weight()).isEqualTo(FIVE);
        assertThat(INDICATOR.withWeight(FIVE).withWeight(Fraction.of(2))).isEqualTo(INDICATOR);
        assertThat(INDICATOR.withBand(LinearBand.of(60, 100)).band())
                .isEqualTo(new LinearBand(Fraction.of(60), Fraction.of(100)));
        assertThat(INDICATOR.withBand(LinearBand.of(60, 100)).withBand(LinearBand.of(75, 95)))
                .isEqualTo(INDICATOR);
        assertThat(INDICATOR.withActual(FIVE).actual()).isEqualTo(FIVE);
        assertThat(INDICATOR.withActual(FIVE).withActual(Fraction.of(37))).isEqualTo(INDICATOR);
        assertThat(INDICATOR.withTarget(FIVE).target()).isEqualTo(FIVE);
        assertThat(INDICATOR.withTarget(null).target()).isNull();
        assertThat(INDICATOR.withName(null).name()).isNull();
        assertThat(INDICATOR.withEarlier(Map.of()).earlier()).isEmpty();
        assertThat(INDICATOR.withAppropriate(false).appropriate()).isFalse();
        assertThat(INDICATOR.withAppropriate(false).withAppropriate(true)).isEqualTo(INDICATOR);
        assertThat(List.of(
                        INDICATOR.withTarget(null),
                        INDICATOR.withName(null),
                        INDICATOR.withEarlier(Map.of()),
                        INDICATOR.withAppropriate(false),
                        INDICATOR.withActual(FIVE),
                        INDICATOR.withBand(null),
                        INDICATOR.withWeight(null)))
                .doesNotContain(INDICATOR)
                .doesNotHaveDuplicates();
    }

    @Test
    void anIndicatorOfItsValueNeedsNoTarget() {
        Indicator complaints = Indicator.ofValue(Fraction.ZERO, LinearBand.ofValues(4, 0));
        assertThat(complaints.target()).isNull();
        assertThat(complaints.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(complaints).hasToString("0 on 4 ... 0");
        assertThat(Indicator.ofValue(FIVE, LinearBand.ofValues(0, 4)).direction())
                .isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.ofValue(FIVE, LinearBand.of(75, 95)))
                .withMessage("band must be a band of values, but was 75 ... 95 %");
    }

    @Test
    void anIndicatorRefusesWhatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> Indicator.of(absent(), FIVE, FIVE))
                .withMessage("direction");
        assertThatNullPointerException()
                .isThrownBy(() -> Indicator.of(Direction.HIGHER_IS_BETTER, absent(), FIVE))
                .withMessage("target");
        assertThatNullPointerException()
                .isThrownBy(() -> Indicator.of(Direction.HIGHER_IS_BETTER, FIVE, absent()))
                .withMessage("actual");
        Map<FiscalYear, Fraction> unknown = new HashMap<>();
        unknown.put(Assessments.YEAR, absent());
        assertThatNullPointerException().isThrownBy(() -> earlier(unknown)).withMessage("earlier");
        assertThatNullPointerException()
                .isThrownBy(() -> new LinearBand(absent(), FIVE))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> new LinearBand(FIVE, absent()))
                .withMessage("to");
    }

    @Test
    void earlierYearsAreCopiedOldestFirst() {
        Map<FiscalYear, Fraction> years = new TreeMap<>(Collections.reverseOrder());
        years.put(new FiscalYear(2559), FIVE);
        years.put(new FiscalYear(2560), Fraction.ONE);
        Indicator indicator = earlier(years);
        years.clear();
        assertThat(indicator.earlier().keySet()).containsExactly(new FiscalYear(2559), new FiscalYear(2560));
        assertThat(indicator.earlier())
                .containsEntry(new FiscalYear(2559), FIVE)
                .containsEntry(new FiscalYear(2560), Fraction.ONE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> indicator.earlier().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> earlier(new HashMap<>()).earlier().put(Assessments.YEAR, FIVE));
    }

    @Test
    void indicatorsAreCopied() {
        List<Indicator> list = new ArrayList<>(List.of(INDICATOR));
        Indicators indicators = new Indicators(list);
        list.clear();
        assertThat(indicators).isEqualTo(Indicators.of(INDICATOR));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> indicators.indicators().clear());
    }

    @Test
    void dimensionsAreCopiedInTheirOrder() {
        Map<RatingDimension, Integer> dimensions = new HashMap<>();
        dimensions.put(RatingDimension.INTEGRATION, 3);
        dimensions.put(RatingDimension.APPROACH, 4);
        Rating rating = new Rating(45, dimensions);
        dimensions.clear();
        assertThat(rating.dimensions().keySet()).containsExactly(RatingDimension.APPROACH, RatingDimension.INTEGRATION);
        assertThat(rating.dimensions())
                .containsEntry(RatingDimension.APPROACH, 4)
                .containsEntry(RatingDimension.INTEGRATION, 3);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rating.dimensions().clear());
    }

    @Test
    void aDimensionWithoutANumberIsRefused() {
        Map<RatingDimension, Integer> dimensions = new EnumMap<>(RatingDimension.class);
        dimensions.put(RatingDimension.APPROACH, absent());
        assertThatNullPointerException()
                .isThrownBy(() -> new Rating(45, dimensions))
                .withMessage("dimensions");
    }

    @Test
    void processesAreRatedByAdliAndResultsByLetci() {
        assertThat(RatingDimension.of(CategoryKind.PROCESS))
                .containsExactly(
                        RatingDimension.APPROACH,
                        RatingDimension.DEPLOYMENT,
                        RatingDimension.LEARNING,
                        RatingDimension.INTEGRATION);
        assertThat(RatingDimension.of(CategoryKind.RESULTS))
                .containsExactly(
                        RatingDimension.LEVELS,
                        RatingDimension.TRENDS,
                        RatingDimension.COMPARISONS,
                        RatingDimension.INTEGRATION);
    }

    @Test
    void formsCallTiersSourcesAndDimensionsByTheirLabels() {
        assertThat(MaturityTier.values())
                .extracting(tier -> tier.label().th() + "/" + tier.label().en())
                .containsExactly("พื้นฐาน/Basic", "ก้าวหน้า/Advance", "พัฒนาจนเกิดผล/Significance");
        assertThat(Source.values())
                .extracting(source -> source.label().th() + "/" + source.label().en())
                .containsExactly("หน่วยงาน/Self", "ผู้ตรวจ/Assessor");
        assertThat(RatingDimension.values())
                .extracting(dimension -> dimension.label().en())
                .containsExactly(
                        "Approach", "Deployment", "Learning", "Levels", "Trends", "Comparisons", "Integration");
        assertThat(RatingDimension.TRENDS.label().th()).isEqualTo("แนวโน้ม");
    }

    @Test
    void notApplicableMustComeWithAReasonThatMayStillBeBlank() {
        assertThat(new NotApplicable("").reason()).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> new NotApplicable(absent()))
                .withMessage("reason");
    }

    private static Indicator earlier(Map<FiscalYear, Fraction> earlier) {
        return Indicator.of(Direction.HIGHER_IS_BETTER, FIVE, FIVE).withEarlier(earlier);
    }
}
