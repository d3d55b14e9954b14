package io.github.pmqa4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Narathiwat;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.report.FeedbackReports;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportAuditorTest {
    private static final ReportAuditor AUDITOR = ReportAuditor.pmqa40();

    @Test
    void theReferenceReportHasExactlyOneCauseOfFindings() {
        List<AuditFinding> findings = AUDITOR.audit(Narathiwat.published());

        assertThat(findings).hasSize(1);
        AuditFinding finding = findings.get(0);
        assertThat(finding.code()).isEqualTo("number-restated-differently");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.explanation()).contains(Rounding.truncating(0));
        assertThat(said(finding))
                .containsExactly(
                        "sources[0].scores.categories[6].score = 326.67",
                        "sources[0].bands[1].categories[1].score = 326.00",
                        "sources[1].scores.categories[6].score = 326.67",
                        "sources[1].bands[1].categories[3].score = 326.00");
        assertThat(finding.sentence().en())
                .isEqualTo("category 7 is stated differently: Self, score table, category 7 (326.67); "
                        + "Self, band list \"DEVELOP_FURTHER\", category 7 (326.00); "
                        + "Assessor, score table, category 7 (326.67); "
                        + "Assessor, band list \"DEVELOP_FURTHER\", category 7 (326.00); "
                        + "total and level follow from the score table; truncation to a whole number explains it");
        assertThat(finding.sentence().th())
                .startsWith("คะแนนหมวด 7 พิมพ์ไว้ไม่ตรงกัน: หน่วยงาน ตารางคะแนน หมวด 7 (326.67); ")
                .endsWith("; คะแนนรวมและระดับเป็นไปตามตารางคะแนน อธิบายได้ด้วยการตัดเศษเป็นจำนวนเต็ม");
        assertThat(finding)
                .hasToString(
                        "number-restated-differently: " + finding.sentence().en());
    }

    @Test
    void theReferenceReportFitsTheInferredLimitsToo() {
        assertThat(AUDITOR.withBandLimits().audit(Narathiwat.published())).hasSize(1);
    }

    @Test
    void theReportThatTheLibraryComposesIsSound() {
        FeedbackReport composed =
                FeedbackReports.of(Narathiwat.self(), Narathiwat.assessor(), List.of(feedback("1"), feedback("7")));

        assertThat(AUDITOR.audit(composed)).isEmpty();
        assertThat(AUDITOR.withBandLimits().audit(composed)).isEmpty();
    }

    @Test
    void trailingZerosNeedNotBeTyped() {
        // As a JSON writer drops them: 450 stands for [449.5, 450.5), and so for 450.00 too.
        FeedbackReport typed = report(
                table("443.1", "3.54", "450", "500", "450", "475", "475", "425", "326.67"),
                null,
                list("STRENGTH", "1=450", "2=500", "3=450", "4=475", "5=475"),
                list("DEVELOP_FURTHER", "6=425", "7=326.67"));

        assertThat(AUDITOR.audit(typed)).isEmpty();
        assertThat(codes(audit(
                        table("443.1", "3.54", "451", "500", "450", "475", "475", "425", "326.67"),
                        null,
                        list("STRENGTH", "1=450", "2=500", "3=450", "4=475", "5=475"),
                        list("DEVELOP_FURTHER", "6=425", "7=326.67"))))
                .containsExactly("number-restated-differently");
    }

    @Test
    void scoresAndTotalsOfDifferentDecimalsGiveNoFalseAlarm() {
        // 326.667 has three decimals and the total two: 257.38 stands for [257.375, 257.385) all the same.
        assertThat(audit(table("257.38", "2.06", "300", "350", "300", "150", "225", "150", "326.667"), null))
                .isEmpty();
        assertThat(audit(
                        table("257.4", "2.059", "300", "350", "300", "150", "225", "150", "326.667"),
                        headline("257", "2.06")))
                .isEmpty();
        assertThat(codes(audit(table("257.9", "2.06", "300", "350", "300", "150", "225", "150", "326.667"), null)))
                .containsExactly("total-not-following");
    }

    @Test
    void aNumberOutOfRangeIsOneThatStandsForNothingInRange() {
        ScoringModel to25 = ScoringModel.pmqa40().toBuilder("to-2.5")
                .levelScale(new LinearLevel(Fraction.parse("2.5")))
                .build();
        ReportAuditor auditor = ReportAuditor.of(to25);

        // A full score of 2.5 is printed 3 in whole numbers.
        assertThat(auditor.audit(report(table("500", "3", "500", "500", "500", "500", "500", "500", "500"), null)))
                .isEmpty();
        assertThat(codes(auditor.audit(
                        report(table("500", "2.6", "500", "500", "500", "500", "500", "500", "500"), null))))
                .containsExactly("number-out-of-range");
    }

    @Test
    void gapsOfOtherDecimalsThanTheirNumbersNeedNotAddUp() {
        // 443.0957... and 257.3814... have the gap -185.7142..., and the printed ones -185.72.
        assertThat(AUDITOR.audit(
                        withGaps(table("-185.714", "-1.4857", "-150", "-150.0", "-150", "-325", "-250", "-275", "0"))))
                .isEmpty();
        assertThat(codes(AUDITOR.audit(withGaps(
                        table("-185.703", "-1.4957", "-150", "-150.0", "-150", "-325", "-250", "-275", "0.1")))))
                .containsExactly("gap-not-following", "gap-not-following", "gap-not-following");
    }

    @Test
    void bandListsInWholeNumbersAreNoFindingWhereTheyAreRounded() {
        assertThat(audit(
                        sound(),
                        null,
                        list("DEVELOP_FURTHER", "1=300", "2=350", "3=300", "7=327"),
                        list("URGENT", "4=150", "5=225", "6=150")))
                .isEmpty();
        AuditFinding truncated = only(audit(
                sound(),
                null,
                list("DEVELOP_FURTHER", "1=300", "2=350", "3=300", "7=326"),
                list("URGENT", "4=150", "5=225", "6=150")));
        assertThat(truncated.explanation()).contains(Rounding.truncating(0));
    }

    @Test
    void severalScoresCutTheSameWayAreOneCauseAndOthersAreTheirOwn() {
        ScoreTable table =
                table("257.62", "2.06", "300.33", "350.67", "300.00", "150.33", "225.00", "150.33", "326.67");
        List<AuditFinding> findings = audit(
                table,
                null,
                list("DEVELOP_FURTHER", "1=300.00", "2=351.00", "3=300.00", "7=327.00"),
                list("URGENT", "4=150.00", "5=210.00", "6=150.30"));

        assertThat(findings).hasSize(3);
        // Rounding to whole numbers explains four of the five, truncation three.
        assertThat(findings.get(0).explanation()).contains(Rounding.halfUp(0));
        assertThat(findings.get(0).statements().stream().map(Statement::value))
                .containsExactly("300.33", "300.00", "350.67", "351.00", "150.33", "150.00", "326.67", "327.00");
        assertThat(findings.get(0).sentence().en())
                .startsWith("category 1, 2, 4, 7 is stated differently: ")
                .endsWith("; total and level follow from the score table; rounding to a whole number explains it");
        assertThat(findings.get(1).explanation()).contains(Rounding.truncating(1));
        assertThat(findings.get(1).sentence().en()).endsWith("; truncation to one decimal explains it");
        assertThat(findings.get(1).sentence().th()).endsWith(" อธิบายได้ด้วยการตัดเศษให้เหลือทศนิยม 1 ตำแหน่ง");
        assertThat(findings.get(2).explanation()).isEmpty();
        assertThat(findings.get(2).severity()).isEqualTo(Severity.MISTAKE);
        assertThat(findings.get(2).statements().stream().map(Statement::value)).containsExactly("225.00", "210.00");
    }

    @Test
    void theTableMayBeTheOneThatIsCut() {
        AuditFinding finding = only(audit(
                table("257.38", "2.06", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.00"),
                null,
                list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=326.67"),
                list("URGENT", "4=150.00", "5=225.00", "6=150.00")));

        assertThat(finding.explanation()).contains(Rounding.truncating(0));
        assertThat(finding.sentence().en()).contains("; total and level follow from the band lists;");
        assertThat(finding.sentence().th()).contains("; คะแนนรวมและระดับเป็นไปตามรายการตามกลุ่ม ");
    }

    @Test
    void whatFollowsFromBothOrNeitherIsNotSaidToFollow() {
        // 0.01 moves the total by 0.0014 only.
        AuditFinding both = only(audit(
                table("257.38", "2.06", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"),
                null,
                list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=326.68"),
                list("URGENT", "4=150.00", "5=225.00", "6=150.00")));

        assertThat(both.sentence().en()).doesNotContain("follow");
        assertThat(both.sentence().th()).doesNotContain("เป็นไปตาม");
        assertThat(both.explanation()).contains(Rounding.truncating(2));
        assertThat(both.sentence().en()).endsWith("; truncation to 2 decimals explains it");
    }

    @Test
    void aTotalThatDoesNotFollowNamesWhatWould() {
        AuditFinding finding = only(audit(
                table("267.38", "2.06", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"), null));

        assertThat(finding.code()).isEqualTo("total-not-following");
        assertThat(finding.severity()).isEqualTo(Severity.MISTAKE);
        assertThat(finding.expected()).isEqualTo("257.38 ... 257.39");
        assertThat(said(finding)).containsExactly("sources[0].scores.total = 267.38");
        assertThat(finding.sentence())
                .isEqualTo(
                        new LocalizedText(
                                "ผู้ตรวจ คะแนนรวม (267.38) ไม่เป็นไปตามคะแนนที่พิมพ์ไว้ซึ่งให้ค่า 257.38 ... 257.39",
                                "Assessor, total (267.38) does not follow from the printed scores, which give 257.38 ... 257.39"));
    }

    @Test
    void aTruncatedTotalIsExplained() {
        AuditFinding finding = only(audit(
                table("257.00", "2.06", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"), null));

        assertThat(finding.code()).isEqualTo("total-not-following");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.explanation()).contains(Rounding.truncating(0));
    }

    @Test
    void aLevelThatDoesNotFollowNamesWhatWould() {
        AuditFinding wrong = only(audit(
                table("257.38", "2.16", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"), null));
        AuditFinding truncated = only(audit(
                table("257.38", "2.05", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"), null));

        assertThat(wrong.code()).isEqualTo("level-not-following");
        assertThat(wrong.expected()).isEqualTo("2.06");
        assertThat(wrong.explanation()).isEmpty();
        assertThat(truncated.explanation()).contains(Rounding.truncating(2));
        assertThat(said(truncated)).containsExactly("sources[0].scores.level = 2.05");
    }

    @Test
    void aLevelOfAWrongTotalHasTheSameCause() {
        AuditFinding finding = only(audit(
                table("357.38", "2.86", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"), null));

        assertThat(said(finding)).containsExactly("sources[0].scores.total = 357.38", "sources[0].scores.level = 2.86");
        assertThat(finding.code()).isEqualTo("total-not-following");
    }

    @Test
    void aWrongTotalAndALevelOfNeitherAreTwoCauses() {
        assertThat(codes(audit(
                        table("357.38", "1.00", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"),
                        null)))
                .containsExactly("total-not-following", "level-not-following");
    }

    @Test
    void levelAndTotalAreCheckedWithoutEachOther() {
        ScoreTable sound = sound();

        assertThat(audit(new ScoreTable(sound.categories(), null, new BigDecimal("2.06")), null))
                .isEmpty();
        assertThat(codes(audit(new ScoreTable(sound.categories(), null, new BigDecimal("2.07")), null)))
                .containsExactly("level-not-following");
        assertThat(audit(new ScoreTable(sound.categories(), new BigDecimal("257.38"), null), null))
                .isEmpty();
        assertThat(audit(new ScoreTable(sound.categories(), null, null), null)).isEmpty();
    }

    @Test
    void aLevelIsCheckedByThePrintedTotalToo() {
        // The categories allow totals on both sides of 258.125, where 2.06 becomes 2.07; 258.13 is above it.
        String[] scores = {"258.12", "258.12", "258.12", "258.12", "258.12", "258.12", "258.15"};

        assertThat(audit(table("258.12", "2.06", scores), null)).isEmpty();
        assertThat(audit(table("258.13", "2.07", scores), null)).isEmpty();
        assertThat(audit(
                        new ScoreTable(table("258.12", "2.06", scores).categories(), null, new BigDecimal("2.07")),
                        null))
                .isEmpty();
        assertThat(codes(audit(table("258.13", "2.06", scores), null))).containsExactly("level-not-following");
    }

    @Test
    void aHeadlineMustSayTheSame() {
        AuditFinding total = only(audit(sound(), headline("275.38", "2.06")));
        AuditFinding level = only(audit(sound(), headline("257.38", "2.00")));

        assertThat(total.code()).isEqualTo("number-restated-differently");
        assertThat(said(total))
                .containsExactly("sources[0].scores.total = 257.38", "sources[0].headline.total = 275.38");
        assertThat(total.explanation()).isEmpty();
        assertThat(total.sentence())
                .isEqualTo(new LocalizedText(
                        "ผู้ตรวจ คะแนนรวม (257.38); ผู้ตรวจ คะแนนรวมที่หัวรายงาน (275.38) ไม่ตรงกัน",
                        "Assessor, total (257.38); Assessor, total in the headline (275.38) do not agree"));
        assertThat(level.explanation()).contains(Rounding.truncating(1));
        assertThat(said(level)).containsExactly("sources[0].scores.level = 2.06", "sources[0].headline.level = 2.00");
        assertThat(audit(sound(), new Headline(null, null))).isEmpty();
        assertThat(audit(sound(), headline("257.38", "2.06"))).isEmpty();
        AuditFinding cutTable = only(audit(
                table("257.00", "2.06", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"),
                headline("257.38", "2.06")));
        assertThat(cutTable.explanation()).contains(Rounding.truncating(0));
    }

    @Test
    void categoriesMissingTwiceOrUnknownAreNamedWithTheirPlaces() {
        List<PrintedScore> scores = new ArrayList<>(sound().categories());
        scores.remove(3);
        scores.add(PrintedScore.of("8", "300.00"));
        scores.add(PrintedScore.of("1", "310.00"));
        List<AuditFinding> findings =
                audit(new ScoreTable(scores, new BigDecimal("999.00"), new BigDecimal("2.06")), null);

        assertThat(codes(findings))
                .containsExactly("category-repeated", "category-unknown", "category-missing", "number-out-of-range");
        assertThat(said(findings.get(0)))
                .containsExactly(
                        "sources[0].scores.categories[0].score = 300.00",
                        "sources[0].scores.categories[7].score = 310.00");
        assertThat(findings.get(1).expected()).isEqualTo("1, 2, 3, 4, 5, 6, 7");
        assertThat(findings.get(1).sentence().en())
                .isEqualTo("Assessor, score table, category 8 (300.00) is not a category of "
                        + "Public Sector Management Quality Award 4.0");
        assertThat(findings.get(2).expected()).isEqualTo("4");
        assertThat(said(findings.get(2))).containsExactly("sources[0].scores.categories = 1, 2, 3, 5, 6, 7, 8");
        assertThat(findings.get(2).sentence())
                .isEqualTo(new LocalizedText(
                        "ผู้ตรวจ ตารางคะแนน (1, 2, 3, 5, 6, 7, 8) ไม่มีหมวด 4",
                        "Assessor, score table (1, 2, 3, 5, 6, 7, 8) without category 4"));
        assertThat(said(findings.get(3))).containsExactly("sources[0].scores.total = 999.00");
        assertThat(findings.get(3).expected()).isEqualTo("0 ... 500");
    }

    @Test
    void aLevelIsStillCheckedByTheTotalWhereACategoryIsMissing() {
        List<PrintedScore> scores = sound().categories().subList(0, 6);

        assertThat(codes(audit(new ScoreTable(scores, new BigDecimal("257.38"), new BigDecimal("2.06")), null)))
                .containsExactly("category-missing");
        assertThat(codes(audit(new ScoreTable(scores, new BigDecimal("257.38"), new BigDecimal("2.08")), null)))
                .containsExactly("category-missing", "level-not-following");
        assertThat(codes(audit(new ScoreTable(scores, null, new BigDecimal("2.08")), null)))
                .containsExactly("category-missing");
    }

    @Test
    void bandListsMustHaveEveryCategoryOnceAndBandsOfTheModel() {
        List<AuditFinding> findings = audit(
                sound(),
                null,
                list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=326.67"),
                list("URGENT", "4=150.00", "5=225.00"),
                list("URGENT", "9=150.00", "4=150.00"),
                list("GOLD"));

        assertThat(codes(findings))
                .containsExactly(
                        "category-repeated", "category-unknown", "band-repeated", "band-unknown", "category-missing");
        assertThat(said(findings.get(2)))
                .containsExactly("sources[0].bands[1].band = URGENT", "sources[0].bands[2].band = URGENT");
        assertThat(findings.get(3).expected()).isEqualTo("URGENT, DEVELOP_FURTHER, STRENGTH");
        assertThat(findings.get(4).sentence().en())
                .isEqualTo("Assessor, band lists (1, 2, 3, 7, 4, 5, 9) without category 6");
        assertThat(said(findings.get(4))).containsExactly("sources[0].bands = 1, 2, 3, 7, 4, 5, 9");
    }

    @Test
    void aCategoryThatDoesNotApplyIsPrintedNowhereAndNotInTheTotal() {
        List<PrintedScore> six = sound().categories().subList(0, 6);
        ScoreTable ofSix = new ScoreTable(six, new BigDecimal("245.83"), new BigDecimal("1.97"));
        BandList urgent = list("URGENT", "4=150.00", "5=225.00", "6=150.00");

        assertThat(audit(ofSix, null)).isEmpty();
        assertThat(audit(ofSix, null, list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00"), urgent))
                .isEmpty();
        assertThat(codes(audit(
                        ofSix, null, list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=326.67"), urgent)))
                .containsExactly("category-missing");
        assertThat(codes(audit(new ScoreTable(six, new BigDecimal("257.38"), null), null)))
                .containsExactly("category-missing");
        assertThat(codes(audit(new ScoreTable(six, null, null), null))).containsExactly("category-missing");
        assertThat(codes(audit(new ScoreTable(six, new BigDecimal("245.83"), new BigDecimal("2.06")), null)))
                .containsExactly("level-not-following");
    }

    @Test
    void aProvisionalReportMayLackCategories() {
        ScoreTable table =
                new ScoreTable(sound().categories().subList(0, 2), new BigDecimal("325.00"), new BigDecimal("2.60"));
        SourceReport lacking = SourceReport.of(Source.ASSESSOR, table).withProvisional(true);
        SourceReport listed = SourceReport.of(Source.ASSESSOR, table)
                .withProvisional(true)
                .withBands(List.of(list("DEVELOP_FURTHER", "1=300.00", "2=350.00"), list("URGENT", "4=150.00")));

        assertThat(AUDITOR.audit(report(lacking))).isEmpty();
        assertThat(codes(AUDITOR.audit(report(listed)))).containsExactly("category-missing");
        SourceReport nothing = SourceReport.of(Source.ASSESSOR, new ScoreTable(List.of(), null, null))
                .withProvisional(true);
        assertThat(AUDITOR.audit(report(nothing))).isEmpty();
    }

    @Test
    void numbersOutOfRangeAreOneFindingPerCategoryAndHideNothingElse() {
        List<AuditFinding> findings = audit(
                table("257.38", "4.01", "300.00", "350.00", "300.00", "-0.01", "225.00", "150.00", "500.01"),
                headline("-1.00", "2.06"),
                list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=500.01"),
                list("URGENT", "4=150.00", "5=225.00", "6=150.00"));

        assertThat(findings.stream()
                        .filter(f -> f.code().equals("number-out-of-range"))
                        .map(ReportAuditorTest::said))
                .containsExactly(
                        List.of("sources[0].scores.categories[3].score = -0.01"),
                        List.of(
                                "sources[0].scores.categories[6].score = 500.01",
                                "sources[0].bands[0].categories[3].score = 500.01"),
                        List.of("sources[0].headline.total = -1.00"),
                        List.of("sources[0].scores.level = 4.01"));
        assertThat(codes(findings)).contains("number-restated-differently").doesNotContain("total-not-following");
        assertThat(findings.get(0).sentence())
                .isEqualTo(new LocalizedText(
                        "ผู้ตรวจ ตารางคะแนน หมวด 4 (-0.01) อยู่นอกช่วงที่กำหนด (0 ... 500)",
                        "Assessor, score table, category 4 (-0.01) is out of range (0 ... 500)"));
    }

    @Test
    void theEndsOfTheScaleAreInRange() {
        assertThat(audit(table("0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00"), null))
                .isEmpty();
        assertThat(audit(
                        table("500.00", "4.00", "500.00", "500.00", "500.00", "500.00", "500.00", "500.00", "500.00"),
                        null))
                .isEmpty();
        assertThat(codes(audit(
                        table("499.99", "4.00", "500.00", "500.00", "500.00", "500.00", "500.00", "500.00", "500.00"),
                        null)))
                .containsExactly("total-not-following");
    }

    @Test
    void aBandThatContradictsTheOrderOfScoresIsOneFinding() {
        AuditFinding finding = only(audit(
                sound(),
                null,
                list("STRENGTH", "4=150.00"),
                list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=326.67"),
                list("URGENT", "5=225.00", "6=150.00")));

        assertThat(finding.code()).isEqualTo("band-contradicts-order");
        assertThat(finding.statements().get(0).value()).isEqualTo("150.00");
        // Category 6 has 150.00 too, and does not contradict.
        assertThat(finding.statements()).hasSize(6);
        assertThat(finding.sentence().en())
                .startsWith("Assessor, band list \"STRENGTH\", category 4 (150.00) contradicts "
                        + "Assessor, band list \"DEVELOP_FURTHER\", category 1 (300.00); ")
                .endsWith(": the higher score is in the worse band");
        assertThat(finding.sentence().th())
                .startsWith("ผู้ตรวจ รายการ \"STRENGTH\" หมวด 4 (150.00) ขัดกับ ")
                .endsWith(": คะแนนที่สูงกว่าอยู่ในกลุ่มที่ต่ำกว่า");
    }

    @Test
    void bandsAreHeldAgainstEachOtherAcrossSources() {
        SourceReport self = SourceReport.of(
                        Source.SELF,
                        new ScoreTable(Narathiwat.publishedSelf().scores().categories(), null, null))
                .withBands(List.of(
                        list("STRENGTH", "1=450.00", "2=500.00", "3=450.00", "4=475.00", "5=475.00"),
                        list("URGENT", "6=425.00"),
                        list("DEVELOP_FURTHER", "7=326.67")));
        SourceReport assessor = source(
                sound(),
                null,
                list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=326.67"),
                list("URGENT", "4=150.00", "5=225.00", "6=150.00"));

        AuditFinding finding = only(AUDITOR.audit(report(self, assessor)));

        assertThat(said(finding))
                .containsExactly(
                        "sources[0].bands[1].categories[0].score = 425.00",
                        "sources[0].bands[2].categories[0].score = 326.67",
                        "sources[1].bands[0].categories[0].score = 300.00",
                        "sources[1].bands[0].categories[1].score = 350.00",
                        "sources[1].bands[0].categories[2].score = 300.00",
                        "sources[1].bands[0].categories[3].score = 326.67");
    }

    @Test
    void aScoreRestatedDifferentlyContradictsAnOrderOnlyIfBothStatementsDo() {
        // 301.00 in the list alone would stand above category 1; the table's 300.00 does not.
        assertThat(codes(audit(
                        sound(),
                        null,
                        list("STRENGTH", "1=300.00"),
                        list("DEVELOP_FURTHER", "2=350.00", "3=301.00", "7=326.67"),
                        list("URGENT", "4=150.00", "5=225.00", "6=150.00"))))
                .containsExactly("number-restated-differently", "band-contradicts-order");
        AuditFinding order = audit(
                        sound(),
                        null,
                        list("STRENGTH", "1=300.00"),
                        list("DEVELOP_FURTHER", "2=350.00", "3=301.00", "7=326.67"),
                        list("URGENT", "4=150.00", "5=225.00", "6=150.00"))
                .get(1);
        assertThat(order.statements().stream().map(Statement::value)).containsExactly("300.00", "350.00", "326.67");
    }

    @Test
    void limitsAreCheckedWhereTheyAreAskedFor() {
        FeedbackReport report = report(source(
                sound(),
                null,
                list("STRENGTH", "2=350.00"),
                list("DEVELOP_FURTHER", "1=300.00", "3=300.00", "5=225.00", "7=326.67"),
                list("URGENT", "4=150.00", "6=150.00")));

        assertThat(AUDITOR.audit(report)).isEmpty();
        List<AuditFinding> findings = AUDITOR.withBandLimits().audit(report);
        assertThat(codes(findings)).containsExactly("band-contradicts-limits", "band-contradicts-limits");
        assertThat(findings.get(0).expected()).isEqualTo("DEVELOP_FURTHER");
        assertThat(findings.get(0).sentence().en())
                .isEqualTo("Assessor, band list \"STRENGTH\", category 2 (350.00) is in the wrong band: "
                        + "by the limits it belongs to \"To be developed further\"");
        assertThat(findings.get(0).sentence().th())
                .isEqualTo(
                        "ผู้ตรวจ รายการ \"STRENGTH\" หมวด 2 (350.00) อยู่ผิดกลุ่ม ควรอยู่ในกลุ่มควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น");
        assertThat(findings.get(1).expected()).isEqualTo("URGENT");
    }

    @ParameterizedTest
    @CsvSource({
        // Printed 300.00 may be 299.995, which is urgent; 299.99 and 300.01 may not be on the other side.
        "300.00, URGENT, true",
        "300.00, DEVELOP_FURTHER, true",
        "299.99, URGENT, true",
        "299.99, DEVELOP_FURTHER, false",
        "300.01, URGENT, false",
        "300.01, DEVELOP_FURTHER, true",
        "449.99, STRENGTH, false",
        "500.00, STRENGTH, true",
        "0.00, URGENT, true"
    })
    void aScoreOnALimitMayBeOnEitherSideOfIt(String score, String band, boolean allowed) {
        SourceReport source = SourceReport.of(
                        Source.SELF, new ScoreTable(List.of(PrintedScore.of("1", score)), null, null))
                .withProvisional(true)
                .withBands(List.of(list(band, "1=" + score)));

        assertThat(ReportAuditor.pmqa40().withBandLimits().audit(report(source)).isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void gapsMustBeTheDifferenceOfWhatIsPrinted() {
        List<AuditFinding> findings = AUDITOR.audit(withGaps(
                table("-185.70", "-1.49", "-150.00", "-150.00", "-150.00", "-325.00", "-250.00", "-275.00", "1.00")));

        assertThat(codes(findings)).containsExactly("gap-not-following", "gap-not-following", "gap-not-following");
        assertThat(said(findings.get(0)))
                .containsExactly(
                        "gaps.categories[6].score = 1.00",
                        "sources[0].scores.categories[6].score = 326.67",
                        "sources[1].scores.categories[6].score = 326.67");
        assertThat(findings.get(0).expected()).isEqualTo("0.00");
        assertThat(findings.get(0).explanation()).isEmpty();
        assertThat(findings.get(0).sentence())
                .isEqualTo(new LocalizedText(
                        "ส่วนต่าง หมวด 7 (1.00); หน่วยงาน ตารางคะแนน หมวด 7 (326.67); ผู้ตรวจ ตารางคะแนน หมวด 7 (326.67) "
                                + "ส่วนต่างไม่เท่ากับผลลบของค่าที่พิมพ์ไว้ (0.00)",
                        "Gap, category 7 (1.00); Self, score table, category 7 (326.67); "
                                + "Assessor, score table, category 7 (326.67) "
                                + "the gap is not the difference of the printed numbers (0.00)"));
        assertThat(said(findings.get(1)))
                .containsExactly(
                        "gaps.total = -185.70", "sources[0].scores.total = 443.10", "sources[1].scores.total = 257.38");
        assertThat(findings.get(1).severity()).isEqualTo(Severity.MISTAKE);
        // 2.0590... - 3.5447... = -1.4857 is what a gap computed before rounding prints.
        assertThat(findings.get(2).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(2).explanation()).contains(Rounding.halfUp(2));
        assertThat(findings.get(2).sentence().en()).endsWith("; rounding to 2 decimals explains it");
    }

    @Test
    void gapsInWholeNumbersAreRoundedDifferences() {
        assertThat(AUDITOR.audit(withGaps(table("-186", "-1", "-150", "-150", "-150", "-325", "-250", "-275", "0"))))
                .isEmpty();
        assertThat(codes(AUDITOR.audit(
                        withGaps(table("-185", "-1", "-150", "-150", "-150", "-325", "-250", "-275", "0")))))
                .containsExactly("gap-not-following");
    }

    @Test
    void gapsMustHaveEveryCategoryOnceIfTheyHaveAny() {
        ScoreTable none = new ScoreTable(List.of(), new BigDecimal("-185.72"), null);
        ScoreTable some = new ScoreTable(
                List.of(PrintedScore.of("7", "0.00"), PrintedScore.of("7", "0.00"), PrintedScore.of("total", "0.00")),
                null,
                null);

        assertThat(AUDITOR.audit(withGaps(none))).isEmpty();
        List<AuditFinding> findings = AUDITOR.audit(withGaps(some));
        assertThat(codes(findings))
                .startsWith("category-repeated", "category-unknown", "category-missing")
                .hasSize(8);
        assertThat(said(findings.get(0)))
                .containsExactly("gaps.categories[0].score = 0.00", "gaps.categories[1].score = 0.00");
        assertThat(said(findings.get(2))).containsExactly("gaps.categories = 7, total");
        assertThat(findings.get(2).sentence().th()).isEqualTo("ส่วนต่าง (7, total) ไม่มีหมวด 1");
    }

    @Test
    void feedbackMustBeOfCategoriesOfTheFrameworkAndOnceEach() {
        FeedbackReport report = FeedbackReport.of(
                        Framework.pmqa40(), Narathiwat.PROVINCE, Narathiwat.YEAR, List.of(source(sound(), null)))
                .withFeedback(List.of(feedback("1"), feedback("9"), feedback("1")));

        List<AuditFinding> findings = AUDITOR.audit(report);

        assertThat(codes(findings)).containsExactly("category-repeated", "category-unknown");
        assertThat(said(findings.get(0))).containsExactly("feedback[0].category = 1", "feedback[2].category = 1");
        assertThat(findings.get(1).statements().get(0).where())
                .isEqualTo(new LocalizedText("ข้อเสนอแนะ หมวด 9", "Feedback, category 9"));
    }

    @Test
    void scoresOffTheGridAreAWarningForEveryPlace() {
        List<AuditFinding> findings = AUDITOR.withGrid(Fraction.of(100))
                .audit(FeedbackReports.of(Narathiwat.self(), Narathiwat.assessor(), List.of()));

        AuditFinding finding = only(findings);
        assertThat(finding.code()).isEqualTo("score-off-grid");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(said(finding))
                .containsExactly(
                        "sources[0].scores.categories[6].score = 326.67",
                        "sources[1].scores.categories[6].score = 326.67");
        assertThat(finding.sentence().en()).endsWith("cannot be the mean of criterion scores in steps of 100");
        assertThat(finding.sentence().th()).endsWith("ไม่มีคะแนนรายหัวข้อชุดใดที่เป็นพหุคูณของ 100 ให้คะแนนนี้ได้");
        assertThat(AUDITOR.withGrid(Fraction.of(20))
                        .audit(FeedbackReports.of(Narathiwat.self(), Narathiwat.assessor(), List.of())))
                .isEmpty();
    }

    @Test
    void otherRulesGiveOtherFindings() {
        // By the department's rules category and total are cut to whole numbers, and the level has one decimal.
        FeedbackReport report =
                report(source(table("257", "2.1", "300", "350", "300", "150", "225", "150", "326"), null));

        assertThat(ReportAuditor.of(ScoringModel.department()).audit(report)).isEmpty();
        assertThat(codes(ReportAuditor.of(ScoringModel.department())
                        .audit(report(
                                source(table("258", "2.1", "300", "350", "300", "150", "225", "150", "326"), null)))))
                .containsExactly("total-not-following");
        assertThat(codes(ReportAuditor.of(ScoringModel.nationalAgency()).audit(report)))
                .containsExactly("total-not-following");
    }

    @Test
    void keepsItsSettings() {
        ReportAuditor auditor = AUDITOR.withBandLimits().withGrid(Fraction.of(50));

        assertThat(auditor.model()).isEqualTo(ScoringModel.pmqa40());
        assertThat(auditor.bandLimits()).isTrue();
        assertThat(auditor.grid()).contains(Fraction.of(50));
        assertThat(auditor).hasToString("auditor by \"pmqa-4.0\" with band limits on a grid of 50");
        assertThat(AUDITOR.grid()).isEmpty();
        assertThat(AUDITOR).isNotEqualTo(auditor).hasToString("auditor by \"pmqa-4.0\"");
        assertThat(AUDITOR.withGrid(Fraction.of(50)).withBandLimits())
                .isEqualTo(auditor)
                .hasSameHashCodeAs(auditor);
        assertThat(Streams.roundTrip(auditor)).isEqualTo(auditor);
        assertThatThrownBy(() -> AUDITOR.withGrid(Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step must be above 0, but was 0");
    }

    @Test
    void findingsAreReadBackAsTheyWereWritten() {
        List<AuditFinding> findings = AUDITOR.audit(Narathiwat.published());

        assertThat(Streams.roundTrip(findings)).isEqualTo(findings);
    }

    @Test
    void findingsNeedACodeAStatementAndWhatWasExpected() {
        AuditFinding finding = AUDITOR.audit(Narathiwat.published()).get(0);
        List<Statement> statements = finding.statements();
        LocalizedText sentence = finding.sentence();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditFinding.of(" ", Severity.WARNING, statements, "1", sentence))
                .withMessage("code must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditFinding.of("x", Severity.WARNING, List.of(), "1", sentence))
                .withMessage("statements must be at least one, but there was none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditFinding.of("x", Severity.WARNING, statements, "", sentence))
                .withMessage("expected must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditFinding.of("x", Severity.GAP, statements, "1", sentence))
                .withMessage("severity must be MISTAKE or WARNING, but was GAP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement(Place.ROOT, sentence, ""))
                .withMessage("value must not be blank");
        assertThat(finding.withExplanation(null).explanation()).isEmpty();
        assertThat(finding.withExplanation(null)).isNotEqualTo(finding);
        assertThat(statements.get(0)).hasToString("Self, score table, category 7: 326.67");
    }

    @Test
    void everyFindingHasPlacesWithWhatStandsThereAndWhatWouldAgree() {
        Map<String, AuditFinding> byCode = new TreeMap<>();
        for (AuditFinding finding : findingsOfEveryCode()) {
            byCode.putIfAbsent(finding.code(), finding);
            assertThat(finding.expected()).as("%s", finding).isNotBlank();
            assertThat(finding.statements()).allSatisfy(statement -> {
                assertThat(statement.place().isRoot()).as("%s", finding).isFalse();
                assertThat(statement.value()).as("%s", finding).isNotBlank();
                assertThat(finding.sentence().en()).contains(statement.where().en() + " (" + statement.value() + ")");
                assertThat(finding.sentence().th()).contains(statement.where().th() + " (" + statement.value() + ")");
            });
        }

        assertThat(expected(byCode))
                .isEqualTo(Map.ofEntries(
                        Map.entry("category-missing", "7"),
                        Map.entry("category-repeated", "1 × \"1\""),
                        Map.entry("category-unknown", "1, 2, 3, 4, 5, 6, 7"),
                        Map.entry("band-repeated", "1 × \"URGENT\""),
                        Map.entry("band-unknown", "URGENT, DEVELOP_FURTHER, STRENGTH"),
                        Map.entry("number-out-of-range", "0 ... 500"),
                        Map.entry("number-restated-differently", "350.00"),
                        Map.entry("total-not-following", "257.38 ... 257.39"),
                        Map.entry("level-not-following", "2.06"),
                        Map.entry("gap-not-following", "-185.72"),
                        Map.entry("band-contradicts-order", "URGENT"),
                        Map.entry("band-contradicts-limits", "URGENT"),
                        Map.entry("score-off-grid", "0, 100 ... 500")));
    }

    private static Map<String, String> expected(Map<String, AuditFinding> byCode) {
        Map<String, String> expected = new TreeMap<>();
        byCode.forEach((code, finding) -> expected.put(code, finding.expected()));
        return expected;
    }

    private static List<AuditFinding> findingsOfEveryCode() {
        List<PrintedScore> scores = new ArrayList<>(sound().categories().subList(0, 6));
        scores.addAll(List.of(PrintedScore.of("1", "300.00"), PrintedScore.of("8", "1.00")));
        List<AuditFinding> all = new ArrayList<>(audit(
                new ScoreTable(scores, new BigDecimal("999.00"), null),
                null,
                list("URGENT"),
                list("URGENT"),
                list("GOLD")));
        all.addAll(AUDITOR.withGrid(Fraction.of(100))
                .audit(report(
                        table("267.38", "2.16", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"),
                        null,
                        list("STRENGTH", "4=150.00"),
                        list("DEVELOP_FURTHER", "1=300.00", "2=352.00", "3=300.00", "7=326.67"),
                        list("URGENT", "5=225.00", "6=150.00"))));
        all.addAll(audit(sound(), headline("257.38", "2.06"), list("STRENGTH")));
        all.addAll(audit(
                table("257.38", "2.16", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"), null));
        all.addAll(AUDITOR.audit(withGaps(new ScoreTable(List.of(), new BigDecimal("-185.70"), null))));
        all.addAll(AUDITOR.withBandLimits().audit(report(sound(), null, list("STRENGTH", "4=150.00"))));
        return all;
    }

    private static FeedbackReport withGaps(ScoreTable gaps) {
        UnaryOperator<SourceReport> withoutLists = s -> SourceReport.of(s.source(), s.scores());
        return FeedbackReport.of(
                        Framework.pmqa40(),
                        Narathiwat.PROVINCE,
                        Narathiwat.YEAR,
                        List.of(
                                withoutLists.apply(Narathiwat.publishedSelf()),
                                withoutLists.apply(Narathiwat.publishedAssessor())))
                .withGaps(gaps);
    }

    private static List<AuditFinding> audit(ScoreTable table, @Nullable Headline headline, BandList... lists) {
        return AUDITOR.audit(report(table, headline, lists));
    }

    private static FeedbackReport report(ScoreTable table, @Nullable Headline headline, BandList... lists) {
        return report(source(table, headline, lists));
    }

    private static SourceReport source(ScoreTable table, @Nullable Headline headline, BandList... lists) {
        return SourceReport.of(Source.ASSESSOR, table).withHeadline(headline).withBands(List.of(lists));
    }

    private static FeedbackReport report(SourceReport... sources) {
        return FeedbackReport.of(Framework.pmqa40(), Narathiwat.PROVINCE, Narathiwat.YEAR, List.of(sources));
    }

    private static ScoreTable sound() {
        return Narathiwat.publishedAssessor().scores();
    }

    private static Headline headline(String total, String level) {
        return new Headline(new BigDecimal(total), new BigDecimal(level));
    }

    private static ScoreTable table(String total, String level, String... scores) {
        return Narathiwat.table(total, level, scores);
    }

    private static BandList list(String band, String... entries) {
        return Narathiwat.list(band, entries);
    }

    private static CategoryFeedback feedback(String category) {
        return new CategoryFeedback(category, List.of(), List.of());
    }

    private static List<String> codes(List<AuditFinding> findings) {
        return findings.stream().map(AuditFinding::code).toList();
    }

    private static List<String> said(AuditFinding finding) {
        return finding.statements().stream()
                .map(statement -> statement.place() + " = " + statement.value())
                .toList();
    }

    private static AuditFinding only(List<AuditFinding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
