package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.assessment.Assessments.REPORT;
import static io.github.pmqa4j.core.assessment.Assessments.rated;
import static io.github.pmqa4j.core.assessment.Assessments.rating;
import static io.github.pmqa4j.core.assessment.Assessments.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Framework;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of PMQA B.E. 2562 for a rating: steps of five, four dimensions, and the band of the weakest. */
class RatingFindingsTest {
    private static final Framework PMQA2562 = Framework.pmqa2562();
    private static final Locale THAI = Locale.forLanguageTag("th-TH");
    private static final String PLACE = "categories[\"1\"].criteria[\"1.2\"]";

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 50, 95, 100})
    void aPercentageIsAStepOfFive(int percent) {
        assertThat(findings(rating(percent, 5, 5, 5, 5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, -5, -1, 1, 4, 6, 51, 99})
    void anyOtherPercentageIsFound(int percent) {
        assertFinding(
                rating(percent, 5, 5, 5, 5),
                "percent-not-a-step",
                PLACE + ".rating.percent",
                "the percentage must be a step of five from 0 to 100: " + percent + " (allowed: 0, 5, 10, ... 100)",
                "ร้อยละต้องเพิ่มทีละห้าตั้งแต่ 0 ถึง 100: " + percent + " (ที่อนุญาต: 0, 5, 10, ... 100)");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 105})
    void aPercentageAbove100IsAboveTheLastBandToo(int percent) {
        assertThat(findings(rating(percent, 5, 5, 5, 5)))
                .extracting(Finding::code)
                .containsExactly("percent-not-a-step", "rating-above-weakest-dimension");
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 10", "1, 25, 30", "2, 45, 50", "3, 65, 70", "4, 85, 90"})
    void theBandOfTheWeakestDimensionIsNotExceeded(int weakest, int end, int next) {
        assertThat(findings(rating(end, weakest, 5, 5, 5))).isEmpty();
        assertFinding(
                rating(next, weakest, 5, 5, 5),
                "rating-above-weakest-dimension",
                PLACE + ".rating.percent",
                "the percentage lies in a higher band than the weakest dimension allows: " + next + " (allowed: <= "
                        + end + ")",
                "ร้อยละอยู่ในช่วงที่สูงกว่ามิติที่อ่อนที่สุดจะรองรับ: " + next + " (ที่อนุญาต: <= " + end + ")");
    }

    @Test
    void anyDimensionCanBeTheWeakest() {
        for (Rating rating : List.of(
                rating(30, 1, 5, 5, 5), rating(30, 5, 1, 5, 5), rating(30, 5, 5, 1, 5), rating(30, 5, 5, 5, 1))) {
            assertThat(findings(rating)).extracting(Finding::code).containsExactly("rating-above-weakest-dimension");
        }
        assertThat(findings(rating(45, 4, 4, 2, 3))).isEmpty();
        assertThat(findings(rating(50, 4, 4, 2, 3))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 6, Integer.MAX_VALUE})
    void aDimensionIsRatedFrom0To5(int value) {
        assertFinding(
                rating(100, 5, value, 5, 5),
                "dimension-out-of-range",
                PLACE + ".rating.dimensions.deployment",
                "the rating of a dimension is out of range: " + value + " (allowed: 0 ... 5)",
                "คะแนนของมิติอยู่นอกช่วงที่กำหนด: " + value + " (ที่อนุญาต: 0 ... 5)");
    }

    @Test
    void aMissingDimensionIsFoundAndTheBandIsLeftAlone() {
        Map<RatingDimension, Integer> dimensions =
                new EnumMap<>(rating(100, 0, 0, 0, 0).dimensions());
        dimensions.remove(RatingDimension.LEARNING);
        assertFinding(
                new Rating(100, dimensions),
                "dimension-missing",
                PLACE + ".rating.dimensions.learning",
                "a dimension is not rated (allowed: 0 ... 5)",
                "ยังไม่ได้ให้คะแนนมิติหนึ่ง (ที่อนุญาต: 0 ... 5)");
    }

    @Test
    void everyMissingDimensionIsFound() {
        assertThat(findings(new Rating(100, Map.of())))
                .extracting(finding -> finding.place().toString())
                .containsExactly(
                        PLACE + ".rating.dimensions.approach",
                        PLACE + ".rating.dimensions.deployment",
                        PLACE + ".rating.dimensions.learning",
                        PLACE + ".rating.dimensions.integration");
    }

    @Test
    void aDimensionOfTheOtherKindIsFoundAndDoesNotCount() {
        Map<RatingDimension, Integer> dimensions =
                new EnumMap<>(rating(100, 5, 5, 5, 5).dimensions());
        dimensions.put(RatingDimension.TRENDS, 0);
        assertFinding(
                new Rating(100, dimensions),
                "dimension-not-rated-here",
                PLACE + ".rating.dimensions.trends",
                "this dimension is not rated for this kind of category: trends"
                        + " (allowed: approach, deployment, learning, integration)",
                "หมวดประเภทนี้ไม่ประเมินมิตินี้: trends (ที่อนุญาต: approach, deployment, learning, integration)");
    }

    @Test
    void resultsAreRatedOnTheirOwnDimensions() {
        Map<RatingDimension, Integer> letci = new EnumMap<>(RatingDimension.class);
        RatingDimension.of(CategoryKind.RESULTS).forEach(dimension -> letci.put(dimension, 3));
        assertThat(with(PMQA2562, rated("7.1", new Rating(65, letci))).findings())
                .isEmpty();
        assertThat(with(PMQA2562, rated("7.1", rating(65, 3, 3, 3, 3))).findings())
                .extracting(finding ->
                        finding.code() + " " + finding.place().steps().size() + " " + finding.found())
                .containsExactly(
                        "dimension-missing 7 ",
                        "dimension-missing 7 ",
                        "dimension-missing 7 ",
                        "dimension-not-rated-here 7 approach",
                        "dimension-not-rated-here 7 deployment",
                        "dimension-not-rated-here 7 learning");
    }

    @Test
    void aPercentageAbove0NeedsAReference() {
        Rating rating = rating(5, 5, 5, 5, 5);
        assertThat(with(PMQA2562, CriterionAssessment.of("1.2", rating).withNote("note"))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertMessages(
                        finding,
                        "rating-without-references",
                        PLACE + ".references",
                        "a percentage above 0 needs a reference to its evidence: 0 (allowed: 1 ...)",
                        "ร้อยละที่มากกว่า 0 ต้องมีเอกสารอ้างอิง: 0 (ที่อนุญาต: 1 ...)"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void aPercentageAbove0NeedsAJustification(@Nullable String note) {
        Rating rating = rating(5, 5, 5, 5, 5);
        assertThat(with(
                                PMQA2562,
                                CriterionAssessment.of("1.2", rating)
                                        .withNote(note)
                                        .withReferences(List.of(REPORT)))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertMessages(
                        finding,
                        "rating-without-justification",
                        PLACE + ".note",
                        "a percentage above 0 needs a note that justifies it: 0 (allowed: 1 ... 100000)",
                        "ร้อยละที่มากกว่า 0 ต้องมีคำอธิบายเหตุผลประกอบ: 0 (ที่อนุญาต: 1 ... 100000)"));
    }

    @Test
    void aPercentageOf0NeedsNeither() {
        assertThat(with(PMQA2562, "1.2", rating(0, 0, 0, 0, 0)).findings()).isEmpty();
    }

    private static List<Finding> findings(Rating rating) {
        return with(PMQA2562, rated("1.2", rating)).findings();
    }

    private static void assertFinding(Rating rating, String code, String place, String english, String thai) {
        assertThat(findings(rating))
                .singleElement()
                .satisfies(finding -> assertMessages(finding, code, place, english, thai));
    }

    private static void assertMessages(Finding finding, String code, String place, String english, String thai) {
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place()).hasToString(place);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
        assertThat(finding.message(THAI)).isEqualTo(thai);
    }
}
