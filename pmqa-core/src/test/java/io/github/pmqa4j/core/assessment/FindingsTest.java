package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.assessment.Assessments.checklist;
import static io.github.pmqa4j.core.assessment.Assessments.indicator;
import static io.github.pmqa4j.core.assessment.Assessments.notApplicable;
import static io.github.pmqa4j.core.assessment.Assessments.rating;
import static io.github.pmqa4j.core.assessment.Assessments.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in assessments: for each rule the code, the place, what was allowed, what was there, and both messages. */
@Domain(BrokenAssessments.class)
@Domain(DomainContext.Global.class)
class FindingsTest {
    private static final Locale THAI = Locale.forLanguageTag("th-TH");
    private static final Framework PMQA40 = Framework.pmqa40();
    private static final Framework PMQA2562 = Framework.pmqa2562();
    private static final Boxes SOME = Boxes.of(1, 2);
    private static final Boxes NONE = Boxes.of(0, 0);

    /** An assessment with one mistake. */
    record Case(
            Assessment assessment,
            String code,
            String place,
            String allowed,
            String found,
            String english,
            String thai) {
        @Override
        public String toString() {
            return code + " " + found;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(
                with(PMQA40, CategoryAssessment.stated("8", Fraction.of(300))),
                "unknown-category",
                "categories[\"8\"]",
                "1, 2, 3, 4, 5, 6, 7",
                "8",
                "the framework has no such category: 8 (allowed: 1, 2, 3, 4, 5, 6, 7)",
                "ไม่มีหมวดนี้ในเกณฑ์: 8 (ที่อนุญาต: 1, 2, 3, 4, 5, 6, 7)"));
        cases.add(new Case(
                with(
                        PMQA40,
                        CategoryAssessment.stated("3", Fraction.of(300)),
                        CategoryAssessment.stated("3", Fraction.of(900))),
                "duplicate-category",
                "categories[\"3\"]",
                "1",
                "2",
                "the category occurs more than once: 2 (allowed: 1)",
                "ระบุหมวดนี้มากกว่าหนึ่งครั้ง: 2 (ที่อนุญาต: 1)"));
        cases.add(new Case(
                with(PMQA40, "7.7", DirectScore.of("300")),
                "unknown-criterion",
                "categories[\"7\"].criteria[\"7.7\"]",
                "7.1, 7.2, 7.3, 7.4, 7.5, 7.6",
                "7.7",
                "the category has no such criterion: 7.7 (allowed: 7.1, 7.2, 7.3, 7.4, 7.5, 7.6)",
                "ไม่มีหัวข้อนี้ในหมวด: 7.7 (ที่อนุญาต: 7.1, 7.2, 7.3, 7.4, 7.5, 7.6)"));
        cases.add(new Case(
                with(
                        PMQA40,
                        CriterionAssessment.score("1.2", Fraction.of(300)),
                        CriterionAssessment.score("1.2", Fraction.of(900))),
                "duplicate-criterion",
                "categories[\"1\"].criteria[\"1.2\"]",
                "1",
                "2",
                "the criterion occurs more than once: 2 (allowed: 1)",
                "ระบุหัวข้อนี้มากกว่าหนึ่งครั้ง: 2 (ที่อนุญาต: 1)"));
        cases.add(new Case(
                with(
                        PMQA40,
                        new CategoryAssessment(
                                "1",
                                Fraction.of(300),
                                Assessments.complete(PMQA40).get(0).criteria())),
                "score-and-criteria",
                "categories[\"1\"]",
                "score / criteria",
                "score, criteria",
                "a category has either a stated score or criteria, not both: score, criteria (allowed: score / criteria)",
                "หมวดต้องระบุคะแนนรวมของหมวดหรือคะแนนรายหัวข้ออย่างใดอย่างหนึ่ง: score, criteria"
                        + " (ที่อนุญาต: score / criteria)"));
        cases.add(new Case(
                Assessments.of(PMQA40, Source.SELF, nothingApplicable()),
                "nothing-applicable",
                "categories",
                "1 ... 7",
                "0",
                "no criterion of any category applies, so there is nothing to score: 0 (allowed: 1 ... 7)",
                "ทุกหัวข้อของทุกหมวดไม่เกี่ยวข้อง จึงไม่มีสิ่งที่จะให้คะแนน: 0 (ที่อนุญาต: 1 ... 7)"));
        for (String score : List.of("612.5", "500.01", "-0.01", "-1", "1000000000001/2", "1501/3")) {
            String printed = score.equals("1000000000001/2") ? "500000000000.5" : score;
            cases.add(new Case(
                    with(PMQA40, "4.2", DirectScore.of(score)),
                    "score-out-of-range",
                    "categories[\"4\"].criteria[\"4.2\"].score",
                    "0 ... 500",
                    printed,
                    "the score is out of range: " + printed + " (allowed: 0 ... 500)",
                    "คะแนนอยู่นอกช่วงที่กำหนด: " + printed + " (ที่อนุญาต: 0 ... 500)"));
        }
        cases.add(new Case(
                with(PMQA2562, CategoryAssessment.stated("7", Fraction.parse("1000.01"))),
                "score-out-of-range",
                "categories[\"7\"].score",
                "0 ... 1000",
                "1000.01",
                "the score is out of range: 1000.01 (allowed: 0 ... 1000)",
                "คะแนนอยู่นอกช่วงที่กำหนด: 1000.01 (ที่อนุญาต: 0 ... 1000)"));
        for (String score : List.of("433.333", "0.001", "1/3")) {
            cases.add(new Case(
                    with(PMQA40, "4.2", DirectScore.of(score)),
                    "too-many-decimals",
                    "categories[\"4\"].criteria[\"4.2\"].score",
                    "2",
                    score,
                    "the score has too many decimals: " + score + " (allowed: 2)",
                    "คะแนนมีจำนวนทศนิยมมากเกินไป: " + score + " (ที่อนุญาต: 2)"));
        }
        cases.add(new Case(
                with(PMQA40, CategoryAssessment.stated("7", Fraction.parse("1960/6"))),
                "too-many-decimals",
                "categories[\"7\"].score",
                "2",
                "980/3",
                "the score has too many decimals: 980/3 (allowed: 2)",
                "คะแนนมีจำนวนทศนิยมมากเกินไป: 980/3 (ที่อนุญาต: 2)"));
        cases.add(notAccepted(PMQA40, "7.1", checklist(NONE, NONE, NONE), "checklist", "score, indicators"));
        cases.add(notAccepted(PMQA40, "1.1", new Indicators(List.of()), "indicators", "score, checklist"));
        cases.add(notAccepted(PMQA40, "1.1", rating(7, 9, 9, 9, 9), "rating", "score, checklist"));
        cases.add(notAccepted(PMQA2562, "1.1", checklist(SOME, SOME, SOME), "checklist", "score, rating"));
        cases.add(notAccepted(PMQA2562, "7.1", Indicators.of(indicator("0", "0")), "indicators", "score, rating"));
        cases.add(withoutBoxes("basic", checklist(NONE, SOME, SOME)));
        cases.add(withoutBoxes("advance", checklist(SOME, NONE, SOME)));
        cases.add(withoutBoxes("significance", checklist(SOME, SOME, NONE)));
        cases.add(new Case(
                with(PMQA40, "7.1", new Indicators(List.of())),
                "no-indicators",
                "categories[\"7\"].criteria[\"7.1\"].indicators",
                "1 ...",
                "0",
                "there must be at least one indicator: 0 (allowed: 1 ...)",
                "ต้องมีตัวชี้วัดอย่างน้อยหนึ่งตัว: 0 (ที่อนุญาต: 1 ...)"));
        for (String target : List.of("0", "-0.5")) {
            cases.add(new Case(
                    with(PMQA40, "7.1", Indicators.of(indicator("5", "-4"), indicator(target, "4"))),
                    "target-not-positive",
                    "categories[\"7\"].criteria[\"7.1\"].indicators[1].target",
                    "> 0",
                    target,
                    "a target must be above zero; if it is zero, score the actual value on a band of values: " + target
                            + " (allowed: > 0)",
                    "ค่าเป้าหมายต้องมากกว่าศูนย์ หากเป้าหมายเป็นศูนย์ ให้ใช้ช่วงของค่าจริงแทนร้อยละของเป้าหมาย: "
                            + target + " (ที่อนุญาต: > 0)"));
        }
        cases.add(new Case(
                with(
                        PMQA40,
                        "7.1",
                        Indicators.of(indicator("5", "4"), indicator("5", "4").withWeight(Fraction.ONE))),
                "weight-missing",
                "categories[\"7\"].criteria[\"7.1\"].indicators[0].weight",
                "> 0",
                "",
                "the other indicators have weights, so this one must have one too (allowed: > 0)",
                "ตัวชี้วัดอื่นมีน้ำหนัก ตัวชี้วัดนี้จึงต้องมีน้ำหนักด้วย (ที่อนุญาต: > 0)"));
        for (String weight : List.of("0", "-1/3")) {
            cases.add(new Case(
                    with(
                            PMQA40,
                            "7.1",
                            Indicators.of(
                                    indicator("5", "4").withWeight(Fraction.ONE),
                                    indicator("5", "4").withWeight(Fraction.parse(weight)))),
                    "weight-not-positive",
                    "categories[\"7\"].criteria[\"7.1\"].indicators[1].weight",
                    "> 0",
                    weight,
                    "a weight must be above zero: " + weight + " (allowed: > 0)",
                    "น้ำหนักต้องมากกว่าศูนย์: " + weight + " (ที่อนุญาต: > 0)"));
        }
        for (String end : List.of("75.5", "75")) {
            cases.add(new Case(
                    with(
                            PMQA40,
                            "7.1",
                            Indicators.of(indicator("5", "4")
                                    .withBand(new LinearBand(Fraction.parse("75.5"), Fraction.parse(end))))),
                    "band-empty",
                    "categories[\"7\"].criteria[\"7.1\"].indicators[0].band.to",
                    "> 75.5",
                    end,
                    "a band of percentages must end above its start: " + end + " (allowed: > 75.5)",
                    "ช่วงร้อยละต้องสิ้นสุดที่ค่ามากกว่าค่าเริ่มต้น: " + end + " (ที่อนุญาต: > 75.5)"));
        }
        for (String blank : List.of("", " \t\n")) {
            cases.add(new Case(
                    with(PMQA40, "6.4", new NotApplicable(blank)),
                    "reason-missing",
                    "categories[\"6\"].criteria[\"6.4\"].notApplicable",
                    "1 ... 100000",
                    "0",
                    "say why the criterion does not apply: 0 (allowed: 1 ... 100000)",
                    "โปรดระบุเหตุผลที่หัวข้อนี้ไม่เกี่ยวข้อง: 0 (ที่อนุญาต: 1 ... 100000)"));
        }
        List<CategoryAssessment> allButFour = new ArrayList<>(Assessments.complete(PMQA40));
        allButFour.remove(3);
        cases.add(missingCategory(Assessments.of(PMQA40, Source.SELF, allButFour)));
        cases.add(missingCategory(with(PMQA40, CategoryAssessment.of("4", List.of()))));
        List<CriterionAssessment> allButThird =
                new ArrayList<>(Assessments.complete(PMQA40).get(6).criteria());
        allButThird.remove(2);
        cases.add(missingEvidence(with(PMQA40, CategoryAssessment.of("7", allButThird)), "7", "score, indicators"));
        cases.add(missingEvidence(with(PMQA40, "7.3", new NotAssessed()), "7", "score, indicators"));
        cases.add(missingEvidence(with(PMQA40, "3.3", new NotAssessed()), "3", "score, checklist"));
        cases.add(missingEvidence(with(PMQA2562, "7.3", new NotAssessed()), "7", "score, rating"));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMistakeIsFoundWithItsPlaceAndWhatWasAllowedAndThere(Case mistake) {
        assertThat(mistake.assessment().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(mistake.code());
            assertThat(finding.place()).hasToString(mistake.place());
            assertThat(finding.allowed()).isEqualTo(mistake.allowed());
            assertThat(finding.found()).isEqualTo(mistake.found());
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo(mistake.english());
            assertThat(finding.message(THAI)).isEqualTo(mistake.thai());
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyWhatIsLeftOutIsAGap(Case mistake) {
        boolean gap = mistake.code().startsWith("missing-");
        assertThat(mistake.assessment().gaps()).hasSize(gap ? 1 : 0);
        assertThat(mistake.assessment().violations()).hasSize(gap ? 0 : 1);
    }

    static Stream<Assessment> sound() {
        return Stream.of(
                Assessments.of(PMQA40, Source.SELF, Assessments.complete(PMQA40)),
                Assessments.of(PMQA2562, Source.ASSESSOR, Assessments.complete(PMQA2562)),
                with(PMQA40, "1.1", DirectScore.of("0")),
                with(PMQA40, "1.1", DirectScore.of("500.00")),
                with(PMQA40, "1.1", DirectScore.of("0.01")),
                with(PMQA40, "1.1", DirectScore.of("499.99")),
                with(PMQA2562, "1.1", DirectScore.of("1000")),
                with(PMQA40, "1.1", checklist(Boxes.of(0, 1), Boxes.of(64, 64), SOME)),
                with(PMQA40, "1.1", new NotApplicable("x")),
                with(PMQA40, "7.1", Indicators.of(indicator("0.001", "-5"))),
                with(PMQA40, "7.1", Indicators.of(indicator("1", "0").withBand(LinearBand.of(75, 95)))),
                with(
                        PMQA40,
                        "7.1",
                        Indicators.of(
                                indicator("1", "0").withWeight(Fraction.of(1, 3)),
                                indicator("1", "0").withWeight(Fraction.of(2, 3)))),
                with(PMQA40, CategoryAssessment.stated("7", Fraction.parse("326.67"))));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void nothingIsFoundInASoundAssessment(Assessment assessment) {
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.violations()).isEmpty();
        assertThat(assessment.gaps()).isEmpty();
    }

    @Test
    void anEmptyAssessmentIsADraftWithoutViolations() {
        Assessment draft = Assessments.of(PMQA40, Source.SELF, List.of());
        assertThat(draft.violations()).isEmpty();
        assertThat(draft.gaps())
                .extracting(Finding::toString)
                .hasSize(7)
                .startsWith(
                        "categories[\"1\"]: the category has neither a score nor criteria (allowed: 1.1, 1.2, 1.3, 1.4)")
                .endsWith("categories[\"7\"]: the category has neither a score nor criteria"
                        + " (allowed: 7.1, 7.2, 7.3, 7.4, 7.5, 7.6)");
        assertThat(draft.findings()).isEqualTo(draft.gaps());
    }

    @Test
    void allMistakesAreFoundAtOnceInTheOrderOfTheFrameworkViolationsFirst() {
        Assessment broken = Assessments.of(
                PMQA40,
                Source.SELF,
                List.of(
                        CategoryAssessment.stated("9", Fraction.of(-1)),
                        CategoryAssessment.of(
                                "7",
                                List.of(
                                        CriterionAssessment.of(
                                                "7.1",
                                                Indicators.of(
                                                        indicator("0", "1")
                                                                .withWeight(Fraction.ZERO)
                                                                .withBand(LinearBand.of(95, 75)),
                                                        indicator("-1", "1"))),
                                        CriterionAssessment.of("7.2", new NotAssessed()),
                                        CriterionAssessment.of("6.1", new NotApplicable("")))),
                        new CategoryAssessment(
                                "2", Fraction.of(501), List.of(CriterionAssessment.score("2.1", Fraction.of(-1)))),
                        CategoryAssessment.of(
                                "1",
                                List.of(
                                        CriterionAssessment.of("1.2", new NotApplicable("")),
                                        CriterionAssessment.of("1.1", checklist(NONE, SOME, NONE)),
                                        CriterionAssessment.score("1.2", Fraction.of(700)))),
                        CategoryAssessment.stated("2", Fraction.of(900))));
        assertThat(broken.violations())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "tier-without-boxes categories[\"1\"].criteria[\"1.1\"].checklist.basic",
                        "tier-without-boxes categories[\"1\"].criteria[\"1.1\"].checklist.significance",
                        "reason-missing categories[\"1\"].criteria[\"1.2\"].notApplicable",
                        "duplicate-criterion categories[\"1\"].criteria[\"1.2\"]",
                        "score-out-of-range categories[\"2\"].score",
                        "score-and-criteria categories[\"2\"]",
                        "score-out-of-range categories[\"2\"].criteria[\"2.1\"].score",
                        "duplicate-category categories[\"2\"]",
                        "target-not-positive categories[\"7\"].criteria[\"7.1\"].indicators[0].target",
                        "weight-not-positive categories[\"7\"].criteria[\"7.1\"].indicators[0].weight",
                        "band-empty categories[\"7\"].criteria[\"7.1\"].indicators[0].band.to",
                        "target-not-positive categories[\"7\"].criteria[\"7.1\"].indicators[1].target",
                        "weight-missing categories[\"7\"].criteria[\"7.1\"].indicators[1].weight",
                        "unknown-criterion categories[\"7\"].criteria[\"6.1\"]",
                        "unknown-category categories[\"9\"]");
        assertThat(broken.gaps())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "missing-evidence categories[\"1\"].criteria[\"1.3\"]",
                        "missing-evidence categories[\"1\"].criteria[\"1.4\"]",
                        "missing-category categories[\"3\"]",
                        "missing-category categories[\"4\"]",
                        "missing-category categories[\"5\"]",
                        "missing-category categories[\"6\"]",
                        "missing-evidence categories[\"7\"].criteria[\"7.2\"]",
                        "missing-evidence categories[\"7\"].criteria[\"7.3\"]",
                        "missing-evidence categories[\"7\"].criteria[\"7.4\"]",
                        "missing-evidence categories[\"7\"].criteria[\"7.5\"]",
                        "missing-evidence categories[\"7\"].criteria[\"7.6\"]");
        assertThat(broken.findings())
                .isEqualTo(Stream.concat(broken.violations().stream(), broken.gaps().stream())
                        .toList());
    }

    @Test
    void aCategoryMayNotApplyAsLongAsAnotherDoes() {
        for (Category last : PMQA40.categories()) {
            List<CategoryAssessment> entries = nothingApplicable();
            entries.removeIf(entry -> entry.category().equals(last.id()));
            assertThat(Assessments.of(PMQA40, Source.SELF, entries).violations())
                    .isEmpty();
            entries.add(CategoryAssessment.stated(last.id(), Fraction.ZERO));
            assertThat(Assessments.of(PMQA40, Source.SELF, entries).findings()).isEmpty();
        }
    }

    private static List<CategoryAssessment> nothingApplicable() {
        return PMQA40.categories().stream()
                .map(category -> CategoryAssessment.of(category.id(), notApplicable(category)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void aCategoryAppliesAsSoonAsOneOfItsCriteriaDoesOrIsStillOpen() {
        List<CriterionAssessment> criteria =
                new ArrayList<>(notApplicable(PMQA40.category("2").orElseThrow()));
        criteria.set(1, CriterionAssessment.score("2.2", Fraction.ZERO));
        assertThat(with(PMQA40, CategoryAssessment.of("2", criteria)).findings())
                .isEmpty();
        criteria.remove(1);
        assertThat(with(PMQA40, CategoryAssessment.of("2", criteria)).findings())
                .extracting(Finding::code)
                .containsExactly("missing-evidence");
    }

    @Test
    void theFirstOfSeveralEntriesOfACategorySaysWhatIsMissing() {
        List<CriterionAssessment> one = List.of(CriterionAssessment.score("1.1", Fraction.of(300)));
        Assessment twice = with(
                PMQA40,
                CategoryAssessment.of("1", one),
                CategoryAssessment.of("1", Assessments.complete(PMQA40).get(0).criteria()));
        assertThat(twice.gaps())
                .extracting(finding -> finding.place().toPointer())
                .containsExactly(
                        "/categories/1/criteria/1.2", "/categories/1/criteria/1.3", "/categories/1/criteria/1.4");
    }

    /** Bean Validation reports violations as a set: two that are equal would be one there and two here. */
    @Test
    void anIdThatIsThereManyTimesIsFoundOnceWithItsCount() {
        List<CriterionAssessment> criteria = new ArrayList<>();
        List<CategoryAssessment> categories = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            criteria.add(CriterionAssessment.score("1.1", Fraction.of(300)));
            criteria.add(CriterionAssessment.score("1.9", Fraction.of(300)));
            categories.add(CategoryAssessment.stated("2", Fraction.of(300)));
            categories.add(CategoryAssessment.stated("8", Fraction.of(300)));
        }
        categories.add(CategoryAssessment.of("1", criteria));
        assertThat(Assessments.of(PMQA40, Source.SELF, categories).violations())
                .extracting(finding -> finding.code() + " " + finding.place().toPointer() + " " + finding.found())
                .containsExactly(
                        "duplicate-criterion /categories/1/criteria/1.1 3",
                        "unknown-criterion /categories/1/criteria/1.9 1.9",
                        "duplicate-criterion /categories/1/criteria/1.9 3",
                        "duplicate-category /categories/2 3",
                        "unknown-category /categories/8 8",
                        "duplicate-category /categories/8 3");
    }

    @Property
    void noTwoFindingsAreEqual(@ForAll Assessment assessment) {
        assertThat(assessment.findings()).doesNotHaveDuplicates();
    }

    @Test
    void stepsOfDecimalsFollowTheFramework() {
        Framework whole = own(0, 1);
        assertThat(scored(whole, "7").findings()).isEmpty();
        assertThat(scored(whole, "7.5").findings())
                .extracting(finding -> finding.code() + " " + finding.allowed())
                .containsExactly("too-many-decimals 0");
        Framework fine = own(6, 1);
        assertThat(scored(fine, "0.000001").findings()).isEmpty();
        assertThat(scored(fine, "0.0000001").findings())
                .extracting(finding -> finding.code() + " " + finding.allowed() + " " + finding.found())
                .containsExactly("too-many-decimals 6 0.0000001");
    }

    @Test
    void longListsOfIdsAreCutAfterTwenty() {
        String twenty = String.join(
                ", ", IntStream.rangeClosed(1, 20).mapToObj(i -> "c" + i).toList());
        for (Framework framework : List.of(own(2, 20), own(2, 21))) {
            String ids = framework.criteria().size() == 20 ? twenty : twenty + ", ...";
            Assessment empty = Assessments.of(framework, Source.SELF, List.of());
            assertThat(empty.gaps()).extracting(Finding::allowed).containsExactly(ids);
            Assessment unknown = Assessments.of(
                    framework,
                    Source.SELF,
                    List.of(CategoryAssessment.of("c", List.of(CriterionAssessment.score("x", Fraction.ONE)))));
            assertThat(unknown.violations()).extracting(Finding::allowed).containsExactly(ids);
        }
    }

    @Test
    void longNumbersAreEchoedShort() {
        assertThat(with(PMQA40, "1.1", DirectScore.of("9".repeat(100))).findings())
                .extracting(Finding::found)
                .containsExactly("9".repeat(60) + "...");
    }

    private static Assessment scored(Framework framework, String score) {
        return Assessments.of(
                framework,
                Source.SELF,
                List.of(CategoryAssessment.of("c", List.of(CriterionAssessment.score("c1", Fraction.parse(score))))));
    }

    private static Framework own(int decimals, int criteria) {
        LocalizedText name = LocalizedText.same("own");
        List<Criterion> list = IntStream.rangeClosed(1, criteria)
                .mapToObj(i -> new Criterion("c" + i, name))
                .toList();
        return Framework.builder("own", name)
                .top(100)
                .decimals(decimals)
                .evidence(EnumSet.of(EvidenceKind.SCORE))
                .categories(List.of(new Category("c", name, CategoryKind.PROCESS, Fraction.ONE, list)))
                .build();
    }

    private static Case notAccepted(
            Framework framework, String criterion, Evidence evidence, String kind, String allowed) {
        return new Case(
                with(framework, criterion, evidence),
                "evidence-not-accepted",
                "categories[\"%s\"].criteria[\"%s\"].%s".formatted(criterion.substring(0, 1), criterion, kind),
                allowed,
                kind,
                "the criterion does not take evidence of this kind: %s (allowed: %s)".formatted(kind, allowed),
                "หัวข้อนี้ไม่รับหลักฐานประเภทนี้: %s (ที่อนุญาต: %s)".formatted(kind, allowed));
    }

    private static Case withoutBoxes(String tier, Checklist checklist) {
        return new Case(
                with(PMQA40, "1.1", checklist),
                "tier-without-boxes",
                "categories[\"1\"].criteria[\"1.1\"].checklist." + tier,
                "1 ... 64",
                "0",
                "a tier of a checklist must have at least one box: 0 (allowed: 1 ... 64)",
                "แต่ละขั้นของรายการตรวจต้องมีอย่างน้อยหนึ่งข้อ: 0 (ที่อนุญาต: 1 ... 64)");
    }

    private static Case missingCategory(Assessment assessment) {
        return new Case(
                assessment,
                "missing-category",
                "categories[\"4\"]",
                "4.1, 4.2, 4.3, 4.4",
                "",
                "the category has neither a score nor criteria (allowed: 4.1, 4.2, 4.3, 4.4)",
                "หมวดนี้ยังไม่มีทั้งคะแนนของหมวดและคะแนนรายหัวข้อ (ที่อนุญาต: 4.1, 4.2, 4.3, 4.4)");
    }

    private static Case missingEvidence(Assessment assessment, String category, String allowed) {
        return new Case(
                assessment,
                "missing-evidence",
                "categories[\"%s\"].criteria[\"%s.3\"]".formatted(category, category),
                allowed,
                "",
                "the criterion has no evidence (allowed: %s)".formatted(allowed),
                "หัวข้อนี้ยังไม่มีหลักฐาน (ที่อนุญาต: %s)".formatted(allowed));
    }
}
