package io.github.pmqa4j.rules.scoring;

import static io.github.pmqa4j.rules.Given.checklist;
import static io.github.pmqa4j.rules.Given.higher;
import static io.github.pmqa4j.rules.Given.lower;
import static io.github.pmqa4j.rules.scoring.ExplanationChecks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.explanation.Explanation.Kind;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import io.github.pmqa4j.rules.explanation.Explanation.Subject;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.Bands;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.Totals;
import java.math.RoundingMode;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Locale THAI = Locale.forLanguageTag("th");

    @Test
    void categoryFourReadsAsTheRuleSays() {
        Explanation four =
                at(Explanation.of(Scorer.pmqa40(), Given.scored("300", "4.3", "0", "4.4", "0")), Kind.CATEGORY, "4");
        assertThat(four).hasToString("category 4 = mean(300, 300, 0, 0) = 150.00 -> URGENT (below 300)");
        assertThat(four.line(THAI))
                .isEqualTo(
                        "หมวด 4 = ค่าเฉลี่ย(300, 300, 0, 0) = 150.00 -> ควรได้รับการพัฒนาอย่างเร่งด่วน (ต่ำกว่า 300)");
        assertThat(four.rule()).isEqualTo("weighted-mean");
        assertThat(four.weight()).contains(Fraction.ONE);
        assertThat(four.parts()).hasSize(4);
        assertThat(four.parts().get(2)).hasToString("criterion 4.3 = 0.00, as scored");
        assertThat(four.parts().get(2).rule()).isEqualTo("score");
        assertThat(four.notes()).isEmpty();
    }

    @Test
    void referenceReportIsExplainedInFull() {
        assertThat(Explanation.of(Scorer.pmqa40(), Given.assessor()).toText(Locale.ENGLISH))
                .isEqualTo("""
                        Narathiwat province 2561 Assessor: total 257.38, level 2.06, by PMQA 4.0
                          level = ≈257.38 * 4 / 500 = 2.06
                          tier: no tier (below 300)
                          total = mean(300, 350, 300, 150, 225, 150, 326.67) = 257.38
                            category 1 = 300.00, as stated -> DEVELOP_FURTHER (from 300, below 450)
                            category 2 = 350.00, as stated -> DEVELOP_FURTHER (from 300, below 450)
                            category 3 = 300.00, as stated -> DEVELOP_FURTHER (from 300, below 450)
                            category 4 = 150.00, as stated -> URGENT (below 300)
                            category 5 = 225.00, as stated -> URGENT (below 300)
                            category 6 = 150.00, as stated -> URGENT (below 300)
                            category 7 = 326.67, as stated -> DEVELOP_FURTHER (from 300, below 450)
                        """);
        assertThat(Explanation.of(Scorer.pmqa40(), Given.self()).toText(THAI).lines())
                .startsWith(
                        "จังหวัดนราธิวาส 2561 ผู้ตรวจ: คะแนนรวม 443.10 ระดับ 3.54 ตาม PMQA 4.0",
                        "  ระดับ = ≈443.1 * 4 / 500 = 3.54",
                        "  ขั้น: ก้าวหน้า (ตั้งแต่ 400 ต่ำกว่า 500)",
                        "  คะแนนรวม = ค่าเฉลี่ย(450, 500, 450, 475, 475, 425, 326.67) = 443.10",
                        "    หมวด 1 = 450.00 ตามที่ระบุ -> จุดเด่น (ตั้งแต่ 450)");
    }

    @Test
    void weightsAndRoundedStagesAreSaid() {
        Explanation weighted =
                Explanation.of(Scorer.of(Framework.pmqa40(), ScoringModel.nationalAgency()), Given.assessor());
        assertThat(at(weighted, Kind.TOTAL, "total"))
                .hasToString("total = weighted mean(12 * 300, 8 * 350, 8 * 300, 9 * 150, 9 * 225, 9 * 150, 45 * 326.67)"
                        + " = 282.25");
        assertThat(at(weighted, Kind.CATEGORY, "7").weight()).contains(Fraction.of(45));
        Explanation department =
                Explanation.of(Scorer.of(Framework.pmqa40(), ScoringModel.department()), Given.assessor());
        assertThat(at(department, Kind.LEVEL, "level"))
                .hasToString("level = 257 * 4 / 500 = 2.1; 2.056 is rounded half up to 2.1");
        assertThat(at(department, Kind.TOTAL, "total").line(THAI))
                .isEqualTo("คะแนนรวม = ค่าเฉลี่ย(300, 350, 300, 150, 225, 150, 326) = 257; 1801/7 ตัดทศนิยมเหลือ 257");
        assertThat(at(department, Kind.CATEGORY, "7"))
                .hasToString("category 7 = 326, as stated -> DEVELOP_FURTHER (from 300, below 450);"
                        + " 326.67 is truncated to 326");
        assertThat(at(department, Kind.CATEGORY, "1").notes()).isEmpty();
        ScoringModel odd = ScoringModel.pmqa40().toBuilder("odd")
                .rounding(StageRounding.NONE
                        .withCriterion(new Rounding(0, RoundingMode.FLOOR))
                        .withCategory(new Rounding(0, RoundingMode.CEILING))
                        .withTotal(Rounding.halfUp(0)))
                .build();
        Explanation rounded = Explanation.of(Scorer.of(Framework.pmqa40(), odd), Given.scored("300", "1.1", "301.5"));
        assertThat(at(rounded, Kind.CRITERION, "1.1"))
                .hasToString("criterion 1.1 = 301, as scored; 301.5 is truncated to 301");
        assertThat(at(rounded, Kind.CATEGORY, "1"))
                .hasToString("category 1 = mean(301, 300, 300, 300) = 301 -> DEVELOP_FURTHER (from 300, below 450);"
                        + " 300.25 is rounded up to 301");
        assertThat(at(rounded, Kind.CATEGORY, "1").line(THAI)).endsWith("300.25 ปัดขึ้นเป็น 301");
        assertThat(at(rounded, Kind.TOTAL, "total").line(THAI)).endsWith("2101/7 ปัดเศษครึ่งขึ้นเป็น 300");
    }

    @Test
    void tierMissedByAHairIsSaidSo() {
        Framework framework = Given.many(1, 500, 3);
        Explanation hair =
                Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), Given.stated(framework, "399.999"));
        assertThat(at(hair, Kind.TIER, "1"))
                .hasToString("tier: BASIC (from 300, below 400);"
                        + " the exact value 399.999 is below 400, although it is printed 400.00");
        assertThat(at(hair, Kind.TIER, "1").notes()).extracting(Note::code).containsExactly("near-miss");
        assertThat(at(hair, Kind.TIER, "1").line(THAI))
                .isEqualTo("ขั้น: พื้นฐาน (ตั้งแต่ 300 ต่ำกว่า 400); ค่าจริง 399.999 ต่ำกว่า 400 แม้จะแสดงเป็น 400.00");
        Explanation band =
                Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), Given.stated(framework, "449.995"));
        assertThat(at(band, Kind.CATEGORY, "c0"))
                .hasToString("category c0 = 450.00, as stated -> DEVELOP_FURTHER (from 300, below 450);"
                        + " the exact value 449.995 is below 450, although it is printed 450.00");
        Explanation no =
                Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), Given.stated(framework, "399.994"));
        assertThat(at(no, Kind.TIER, "1").notes()).isEmpty();
        Explanation on = Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), Given.stated(framework, "400"));
        assertThat(at(on, Kind.TIER, "1")).hasToString("tier: ADVANCE (from 400, below 500)");
        Explanation full = Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), Given.stated(framework, "500"));
        assertThat(at(full, Kind.TIER, "1")).hasToString("tier: SIGNIFICANCE (from 500)");
    }

    @Test
    void totalWithoutAShortDecimalFormMissesByAHairToo() {
        Framework framework = Given.many(3, 500, 3);
        Explanation hair = Explanation.of(
                Scorer.of(framework, ScoringModel.pmqa40()), Given.stated(framework, "400", "400", "399.989"));
        assertThat(at(hair, Kind.TIER, "1").notes().get(0).text().en())
                .isEqualTo("the exact value 1199989/3000 is below 400, although it is printed 400.00");
    }

    @Test
    void gatesOfTiersAreSaid() {
        List<NamedLimit> limits = List.of(NamedLimit.of("PASS", "ผ่าน", "Pass", 250));
        ScoringModel model = ScoringModel.pmqa40().toBuilder("gated")
                .tierScales(new GatedTiers(limits, Fraction.of(225)), new GatedTiers(limits, Fraction.of(150)))
                .build();
        Explanation explanation = Explanation.of(Scorer.of(Framework.pmqa40(), model), Given.assessor());
        assertThat(at(explanation, Kind.TIER, "1"))
                .hasToString("tier 1: no tier (by rule \"gated-tiers\"); category 4 (150) is below the floor 225;"
                        + " category 6 (150) is below the floor 225");
        assertThat(at(explanation, Kind.TIER, "1").line(THAI))
                .startsWith("ขั้น 1: ไม่ถึงขั้นใด (ตามกฎ \"gated-tiers\"); หมวด 4 (150) ต่ำกว่าคะแนนขั้นต่ำ 225");
        assertThat(at(explanation, Kind.TIER, "1").limit()).isEmpty();
        assertThat(at(explanation, Kind.TIER, "2")).hasToString("tier 2: PASS (from 250)");
        assertThat(at(explanation, Kind.TIER, "2").limit()).contains(limits.get(0));
    }

    @Test
    void gapsAndWhatDoesNotApplyAreSaid() {
        Assessment gaps = Given.assessment()
                .criterion("1.1", "300")
                .criterion("1.2", new NotApplicable("no such task"))
                .criterion("1.3", new NotAssessed())
                .category("2", "450")
                .build();
        Explanation zero = Explanation.of(under(MissingPolicy.ZERO), gaps);
        assertThat(zero)
                .hasToString("Narathiwat province 2561 Assessor: total 78.57, level 0.63, by PMQA 4.0;"
                        + " provisional: there is evidence for ≈19.05 % of the weight");
        assertThat(zero.line(THAI)).endsWith("ผลชั่วคราว: มีหลักฐานร้อยละ ≈19.05 ของน้ำหนัก");
        assertThat(at(zero, Kind.TOTAL, "total"))
                .hasToString(
                        "total = mean(100, 450, 0, 0, 0, 0, 0) = 78.57; without evidence, counted as 0: 3, 4, 5, 6, 7");
        assertThat(at(zero, Kind.CATEGORY, "1"))
                .hasToString("category 1 = mean(300, 0, 0) = 100.00 -> URGENT (below 300);"
                        + " without evidence, counted as 0: 1.3, 1.4; not applicable, left out: 1.2");
        assertThat(at(zero, Kind.CATEGORY, "1").notes())
                .extracting(Note::code)
                .containsExactly("gaps-counted-as-zero", "not-applicable");
        assertThat(at(zero, Kind.CATEGORY, "3").rule()).isEqualTo("counted-as-zero");
        assertThat(at(zero, Kind.CRITERION, "1.2"))
                .hasToString("criterion 1.2 does not apply: no such task")
                .satisfies(e -> assertThat(e.rule()).isEqualTo("not-applicable"))
                .satisfies(e -> assertThat(e.weight()).isEmpty());
        assertThat(at(zero, Kind.CRITERION, "1.2").line(THAI)).isEqualTo("หัวข้อ 1.2 ไม่เกี่ยวข้อง: no such task");
        assertThat(at(zero, Kind.CRITERION, "1.3"))
                .hasToString("criterion 1.3 = 0.00, without evidence, counted as 0")
                .satisfies(e -> assertThat(e.rule()).isEqualTo("counted-as-zero"));
        assertThat(at(zero, Kind.CRITERION, "1.4").line(THAI)).isEqualTo("หัวข้อ 1.4 = 0.00 ไม่มีหลักฐาน คิดเป็น 0");
        assertThat(at(zero, Kind.TOTAL, "total").line(THAI)).endsWith("ไม่มีหลักฐาน คิดเป็น 0: 3, 4, 5, 6, 7");

        Explanation left = Explanation.of(under(MissingPolicy.ASSESSED_ONLY), gaps);
        assertThat(at(left, Kind.TOTAL, "total"))
                .hasToString("total = mean(300, 450) = 375.00; without evidence, left out: 3, 4, 5, 6, 7");
        assertThat(at(left, Kind.CATEGORY, "1").line(THAI))
                .endsWith("ไม่มีหลักฐาน ไม่นำมาคิด: 1.3, 1.4; ไม่เกี่ยวข้อง ไม่นำมาคิด: 1.2");
        assertThat(at(left, Kind.CATEGORY, "1").notes())
                .extracting(Note::code)
                .containsExactly("gaps-left-out", "not-applicable");
        assertThat(at(left, Kind.CATEGORY, "3"))
                .hasToString("category 3 has no evidence and is left out")
                .satisfies(e -> assertThat(e.rule()).isEqualTo("left-out"))
                .satisfies(e -> assertThat(e.parts()).hasSize(4));
        assertThat(at(left, Kind.CATEGORY, "3").line(THAI)).isEqualTo("หมวด 3 ไม่มีหลักฐาน ไม่นำมาคิด");
        assertThat(at(left, Kind.CRITERION, "1.3")).hasToString("criterion 1.3 has no evidence and is left out");
        assertThat(at(left, Kind.CRITERION, "1.3").rule()).isEqualTo("left-out");
    }

    @Test
    void checklistIsExplainedTierByTier() {
        Explanation gated = explained(CategoryKind.PROCESS, checklist(3, 3, 1, 2, 1, 1));
        assertThat(gated.toText(Locale.ENGLISH)).isEqualTo("""
                        criterion c.1 = 300 + 50 = 350.00
                          Basic = 300 * 3/3 = 300.00
                          Advance = 100 * 1/2 = 50.00
                          Significance = 0.00 because not all boxes are ticked in Advance (1/1)
                        """);
        assertThat(gated.rule()).isEqualTo("checklist");
        assertThat(at(gated, Kind.CHECKLIST_TIER, "c.1/SIGNIFICANCE").rule()).isEqualTo("gate-closed");
        assertThat(at(gated, Kind.CHECKLIST_TIER, "c.1/ADVANCE").rule()).isEqualTo("share-of-boxes");
        assertThat(at(gated, Kind.CHECKLIST_TIER, "c.1/SIGNIFICANCE").line(THAI))
                .isEqualTo("พัฒนาจนเกิดผล = 0.00 เพราะยังไม่ครบทุกข้อในก้าวหน้า (1/1)");
        Explanation basic = explained(CategoryKind.PROCESS, checklist(2, 3, 2, 2, 0, 1));
        assertThat(basic).hasToString("criterion c.1 = 200.00");
        assertThat(basic.parts().get(1)).hasToString("Advance = 0.00 because not all boxes are ticked in Basic (2/2)");
        assertThat(basic.parts().get(2))
                .hasToString("Significance = 0.00 because not all boxes are ticked in Basic (0/1)");
    }

    @Test
    void indicatorsAreExplainedOneByOne() {
        Indicator named = Indicator.of(higher("100", "1").direction(), Fraction.of(87), Fraction.of(82))
                .withName(new LocalizedText("ความพึงพอใจ", "Satisfaction"))
                .withBand(LinearBand.of(75, 95));
        Explanation explanation = explained(
                CategoryKind.RESULTS,
                Indicators.of(
                        higher("100", "41"),
                        lower("5", "12"),
                        named,
                        higher("100", "99").withAppropriate(false)));
        assertThat(explanation.toText(Locale.ENGLISH)).isEqualTo("""
                        criterion c.1 = mean(123, 0, ≈485.06, 0) = 152.01
                          indicator c.1/1: 100 * 41 / 100 = 41 % -> stepped -> 123.00
                          indicator c.1/2: 200 - 100 * 12 / 5 = -40 % -> stepped -> 0.00; an achievement below 0 counts as 0
                          indicator c.1/3: 100 * 82 / 87 = ≈94.25 % -> linear-band 75 ... 95 -> 485.06
                          indicator c.1/4 = 0.00, found not appropriate
                        """);
        assertThat(explanation.rule()).isEqualTo("indicators");
        assertThat(explanation.parts())
                .extracting(Explanation::rule)
                .containsExactly("stepped", "stepped", "linear-band", "not-appropriate");
        assertThat(explanation.parts().get(2).subject().name().en()).isEqualTo("Satisfaction");
        assertThat(explanation.parts().get(0).weight()).contains(Fraction.ONE);
        assertThat(explanation.parts().get(1).notes()).extracting(Note::code).containsExactly("clamped");
        assertThat(explanation.toText(THAI))
                .contains("ตัวชี้วัด c.1/2: 200 - 100 * 12 / 5 = -40 % -> stepped -> 0.00; ผลต่ำกว่า 0 คิดเป็น 0")
                .contains("ตัวชี้วัด c.1/4 = 0.00 เพราะผู้ตรวจเห็นว่าไม่เหมาะสม");
        Explanation weighted = explained(
                CategoryKind.RESULTS,
                Indicators.of(
                        higher("100", "200").withWeight(Fraction.of(3)),
                        higher("100", "50").withWeight(Fraction.ONE)));
        assertThat(weighted).hasToString("criterion c.1 = weighted mean(3 * 500, 1 * 150) = 412.50");
        assertThat(weighted.parts().get(0).weight()).contains(Fraction.of(3));
    }

    @Test
    void ratingIsExplainedWithItsWeakestDimension() {
        Map<RatingDimension, Integer> dimensions = new EnumMap<>(RatingDimension.class);
        RatingDimension.of(CategoryKind.PROCESS).forEach(d -> dimensions.put(d, 4));
        dimensions.put(RatingDimension.LEARNING, 2);
        Framework framework = Given.one(CategoryKind.PROCESS);
        Assessment assessment = Given.assessment(framework)
                .criterion(CriterionAssessment.of("c.1", new Rating(45, dimensions))
                        .withNote("as reported")
                        .withReferences(List.of(new Reference("report", URI.create("https://example.org/report")))))
                .build();
        Explanation explanation =
                at(Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), assessment), Kind.CRITERION, "c.1");
        assertThat(explanation)
                .hasToString("criterion c.1 = 45 % of 500 = 225.00; the weakest dimension is rated 2 of 5");
        assertThat(explanation.rule()).isEqualTo("rating");
        assertThat(explanation.line(THAI))
                .isEqualTo("หัวข้อ c.1 = ร้อยละ 45 ของ 500 = 225.00; มิติที่อ่อนที่สุดได้ 2 จาก 5");
    }

    @Test
    void strategiesOfOnesOwnAreNamedByTheirIds() {
        LevelScale steps = new LevelScale() {
            @Override
            public String id() {
                return "steps";
            }

            @Override
            public Fraction max() {
                return Fraction.of(4);
            }

            @Override
            public Fraction level(Totals totals) {
                return Fraction.of(totals.total().signum() == 0 ? 0 : 4);
            }
        };
        BandSet odd = new BandSet() {
            @Override
            public String id() {
                return "odd";
            }

            @Override
            public List<NamedLimit> bands() {
                return BandSet.pmqa40().bands();
            }

            @Override
            public NamedLimit bandOf(CategoryScore score) {
                return bands().get(1);
            }
        };
        ScoringModel model = ScoringModel.pmqa40().toBuilder("own")
                .levelScale(steps)
                .bands(odd)
                .build();
        Explanation explanation = Explanation.of(Scorer.of(Framework.pmqa40(), model), Given.self());
        assertThat(at(explanation, Kind.LEVEL, "level")).hasToString("level = rule \"steps\" of ≈443.1 = 4.00");
        assertThat(at(explanation, Kind.LEVEL, "level").rule()).isEqualTo("steps");
        assertThat(at(explanation, Kind.CATEGORY, "2"))
                .hasToString("category 2 = 500.00, as stated -> DEVELOP_FURTHER (by rule \"odd\")");
        Explanation low = Explanation.of(Scorer.of(Framework.pmqa40(), model), Given.assessor());
        assertThat(at(low, Kind.CATEGORY, "4"))
                .hasToString("category 4 = 150.00, as stated -> DEVELOP_FURTHER (by rule \"odd\")");
    }

    @Test
    void soleBandNeedsNoReason() {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("sole")
                .bands(new Bands(List.of(NamedLimit.of("ALL", "ทั้งหมด", "All", 0))))
                .build();
        assertThat(at(Explanation.of(Scorer.of(Framework.pmqa40(), model), Given.self()), Kind.CATEGORY, "1"))
                .hasToString("category 1 = 450.00, as stated -> ALL");
    }

    @Test
    void longMeansAreCutShort() {
        Framework twenty = Given.many(20, 500, 2);
        Framework more = Given.many(23, 500, 2);
        assertThat(total(twenty)).endsWith(", 19) = 9.50").doesNotContain("more");
        assertThat(total(more)).endsWith(", 18, 19, and 3 more) = 11.00");
        Explanation empty = Explanation.of(
                Scorer.of(
                        more,
                        ScoringModel.pmqa40().toBuilder("zero")
                                .missing(MissingPolicy.ZERO)
                                .build()),
                Given.assessment(more).build());
        assertThat(at(empty, Kind.TOTAL, "total").line(Locale.ENGLISH)).endsWith("c18, c19, ...");
        Explanation thai = Explanation.of(Scorer.of(more, ScoringModel.pmqa40()), numbered(more));
        assertThat(at(thai, Kind.TOTAL, "total").line(THAI)).contains(", และอีก 3)");
    }

    private static String total(Framework framework) {
        return at(Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), numbered(framework)), Kind.TOTAL, "total")
                .line(Locale.ENGLISH);
    }

    private static Assessment numbered(Framework framework) {
        AssessmentBuilder builder = Given.assessment(framework);
        for (int c = 0; c < framework.categories().size(); c++) {
            builder.category("c" + c, Integer.toString(c));
        }
        return builder.build();
    }

    @Test
    void namesAndReasonsOfSeveralLinesStandInOne() {
        Explanation explanation = Explanation.of(
                under(MissingPolicy.ASSESSED_ONLY),
                Given.assessment()
                        .criterion("1.1", "300")
                        .criterion("1.2", new NotApplicable("no such task:\n- none\u2028- at all"))
                        .build());
        assertThat(at(explanation, Kind.CRITERION, "1.2"))
                .hasToString("criterion 1.2 does not apply: no such task: - none - at all");
        assertThat(explanation.toText(Locale.ENGLISH).lines().count())
                .isEqualTo(explanation.stream().count());
    }

    /** A band set that counts how often it is asked. */
    private record CountingBands(AtomicInteger asked) implements BandSet {
        @Override
        public String id() {
            return "counting";
        }

        @Override
        public List<NamedLimit> bands() {
            return BandSet.pmqa40().bands();
        }

        @Override
        public NamedLimit bandOf(CategoryScore score) {
            asked.incrementAndGet();
            return BandSet.pmqa40().bandOf(score);
        }
    }

    @Test
    void anExplanationTakesWorkInProportionToItsCategories() {
        int fifty = bandsAskedFor(50);
        assertThat(bandsAskedFor(400)).isEqualTo(8 * fifty);
    }

    private static int bandsAskedFor(int categories) {
        Framework framework = Given.many(categories, 500, 2);
        AtomicInteger asked = new AtomicInteger();
        ScoringModel model = ScoringModel.pmqa40().toBuilder("counting")
                .bands(new CountingBands(asked))
                .build();
        Explanation.of(Scorer.of(framework, model), numbered(framework));
        return asked.get();
    }

    @Test
    void whatCannotBeScoredCannotBeExplained() {
        assertThatThrownBy(() -> Explanation.of(Scorer.pmqa40(), Given.stated("300")))
                .isInstanceOf(RefusedAssessmentException.class);
    }

    @Test
    void partsAreFoundByKindAndId() {
        Explanation explanation = Explanation.of(Scorer.pmqa40(), Given.assessor());
        assertThat(explanation.find(Kind.CATEGORY, "8")).isEmpty();
        assertThat(explanation.find(Kind.RESULT, "96")).contains(explanation);
        assertThat(explanation.stream().map(e -> e.subject().kind()).toList())
                .startsWith(Kind.RESULT, Kind.LEVEL, Kind.TIER, Kind.TOTAL, Kind.CATEGORY)
                .hasSize(11);
    }

    @Test
    void malformedExplanationsAreRefused() {
        LocalizedText text = LocalizedText.same("x");
        Subject subject = new Subject(Kind.TOTAL, "total", text);
        Explanation bare = Explanation.of(subject, "rule", text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.withWeight(Fraction.ZERO))
                .withMessage("weight must be above 0, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.of(subject, " ", text))
                .withMessage("rule must not be blank");
        assertThat(bare.value()).isEmpty();
        assertThat(bare.withWeight(Fraction.ONE).withWeight(null)).isEqualTo(bare);
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(Kind.TOTAL, "", text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("", text));
    }

    private static Explanation explained(CategoryKind kind, Evidence evidence) {
        Framework framework = Given.one(kind);
        Assessment assessment =
                Given.assessment(framework).criterion("c.1", evidence).build();
        return at(Explanation.of(Scorer.of(framework, ScoringModel.pmqa40()), assessment), Kind.CRITERION, "c.1");
    }

    private static Scorer under(MissingPolicy missing) {
        return Scorer.of(
                Framework.pmqa40(),
                ScoringModel.pmqa40().toBuilder("m").missing(missing).build());
    }
}
