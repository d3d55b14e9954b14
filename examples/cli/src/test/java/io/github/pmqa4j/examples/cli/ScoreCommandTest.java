package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    private static final String ASSESSOR = Tool.data("narathiwat-2561-assessor.json");

    @Test
    void printsCategoriesBandsTotalAndLevel() {
        Tool tool = Tool.run("score", ASSESSOR);

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.err()).isEmpty();
        assertThat(tool.out()).isEqualTo("""
                Narathiwat province, fiscal year B.E. 2561 (2018), Assessor
                --------------------------------------------------------------------------------
                1  Leadership                                 300.00  To be developed further
                2  Strategic Planning                         350.00  To be developed further
                3  Customers and Stakeholders                 300.00  To be developed further
                4  Measurement, Analysis and Knowledge        150.00  To be improved urgently
                   Management
                5  Workforce                                  225.00  To be improved urgently
                6  Operations                                 150.00  To be improved urgently
                7  Results                                    326.67  To be developed further
                --------------------------------------------------------------------------------
                Total                                         257.38
                Level                                           2.06
                """);
    }

    @Test
    void aLongThaiNameGoesOnBelowItselfAndTheColumnsStayInLine() {
        Tool tool = Tool.run("score", "--lang", "th", "--thai-digits", ASSESSOR);

        assertThat(tool.out()).isEqualTo("""
                จังหวัดนราธิวาส, ปีงบประมาณ พ.ศ. ๒๕๖๑, ผู้ตรวจ
                --------------------------------------------------------------------------------
                ๑  การนำองค์การ                                ๓๐๐.๐๐  ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น
                ๒  การวางแผนเชิงยุทธศาสตร์                       ๓๕๐.๐๐  ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น
                ๓  การให้ความสำคัญกับผู้รับบริการและผู้มี               ๓๐๐.๐๐  ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น
                   ส่วนได้ส่วนเสีย
                ๔  การวัด การวิเคราะห์ และการจัดการความรู้          ๑๕๐.๐๐  ควรได้รับการพัฒนาอย่างเร่งด่วน
                ๕  การมุ่งเน้นบุคลากร                             ๒๒๕.๐๐  ควรได้รับการพัฒนาอย่างเร่งด่วน
                ๖  การมุ่งเน้นระบบปฏิบัติการ                        ๑๕๐.๐๐  ควรได้รับการพัฒนาอย่างเร่งด่วน
                ๗  ผลลัพธ์การดำเนินการ                           ๓๒๖.๖๗  ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น
                --------------------------------------------------------------------------------
                คะแนนรวม                                      ๒๕๗.๓๘
                เป็นระบบราชการ                                   ๒.๐๖
                """);
    }

    @Test
    void criteriaStandBelowTheirCategory() {
        assertThat(Tool.run("score", Tool.data("example-criteria.json")).out().lines())
                .containsSequence(
                        "4  Measurement, Analysis and Knowledge        150.00  To be improved urgently",
                        "   Management",
                        "   4.1  Measures from data to follow work     300.00",
                        "        at every level")
                .contains("   4.3  Knowledge management and learning       0.00");
    }

    @Test
    void bothSidesOfAnEvaluationAreScoredTheAgencysOwnFirst() {
        assertThat(Tool.run("score", Tool.data("narathiwat-2561.json")).out().lines())
                .filteredOn(line -> line.startsWith("Total") || line.startsWith("Level"))
                .extracting(line -> line.replaceAll(" +", " "))
                .containsExactly("Total 443.10", "Level 3.54 Advance", "Total 257.38", "Level 2.06");
    }

    @Test
    void theJsonIsTheResultsDocument() {
        Tool one = Tool.run("score", "--format", "json", ASSESSOR);
        AssessmentResult result = PmqaJson.standard().read(DocumentKind.RESULT, one.out());
        assertThat(result.total()).hasToString("257.38");
        assertThat(result.level()).hasToString("2.06");

        Tool two = Tool.run("score", "--format", "json", ASSESSOR, Tool.data("narathiwat-2561-self.json"));
        assertThat(two.out().lines())
                .extracting(line -> PmqaJson.standard()
                        .read(DocumentKind.RESULT, line)
                        .total()
                        .toString())
                .containsExactly("257.38", "443.10");
    }

    @Test
    void badLinesAreToldWithTheirPlaceAndDoNotStopTheOthers() throws IOException {
        String sound = Tool.cohortLines(0, 2);
        String input = sound + "{\"kind\":\"assessment\"\n[]\n" + Tool.cohortLines(2, 3);

        Tool text = Tool.runOn(input, "score", "--lines", "-");
        assertThat(text.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text.out()).isEqualTo("""
                        01\t2561\tAssessor\t257.38\t2.06
                        02\t2561\tAssessor\t337.14\t2.70
                        03\t2561\tAssessor\t435.71\t3.49
                        """);
        assertThat(text.err()).isEqualTo("""
                standard input:3:21: /kind: the document ends too early: {"kind":"assessment" (allowed: })
                standard input:4:1: the value is of the wrong type: array (allowed: object)
                """);

        Tool json = Tool.runOn(input, "score", "--lines", "--format", "json", "-");
        assertThat(json.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out().lines())
                .extracting(line -> PmqaJson.standard()
                        .read(DocumentKind.RESULT, line)
                        .level()
                        .toString())
                .containsExactly("2.06", "2.70", "3.49");
    }

    @Test
    void aFileThatIsMissingOrBadDoesNotSuppressTheOthers(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
        String missing = folder.resolve("missing.json").toString();

        Tool tool = Tool.run("score", missing, ASSESSOR, bad.toString(), Tool.data("narathiwat-2561-self.json"));

        assertThat(tool.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(tool.out().lines().filter(line -> line.startsWith("Total"))).hasSize(2);
        assertThat(tool.err())
                .startsWith("pmqa: " + missing + ": no such file or folder\n")
                .contains(bad + ":1:1: ");
        assertThat(Tool.run("score", ASSESSOR, bad.toString()).exitCode()).isEqualTo(ExitCode.FINDINGS);
        Path answer = folder.resolve("answer.txt");
        assertThat(Tool.run("score", bad.toString(), "--output", answer.toString())
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(answer).doesNotExist();
    }

    @Test
    void rulesThatDoNotFitTheFrameworkAreTold(@TempDir Path folder) throws IOException {
        Path model = Files.writeString(
                folder.resolve("model.json"),
                PmqaJson.standard()
                        .write(
                                DocumentKind.SCORING_MODEL,
                                ScoringModel.pmqa40().toBuilder("own-rules")
                                        .weighting(new GivenWeights(Map.of("9", Fraction.ONE), Map.of()))
                                        .build()));

        Tool english = Tool.run("score", "--model", model.toString(), ASSESSOR);
        assertThat(english.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .startsWith("own-rules: these rules do not fit the framework \"")
                .doesNotContain("Exception");
        assertThat(Tool.runOn(Tool.cohortLines(0, 3), "cohort", "--model", model.toString(), "--lang", "th", "-"))
                .satisfies(thai -> assertThat(thai.exitCode()).isEqualTo(ExitCode.FINDINGS))
                .satisfies(thai -> assertThat(thai.err()).startsWith("own-rules: หลักเกณฑ์นี้ใช้กับเกณฑ์ \""));
    }

    @Test
    void scoresOfAnotherScaleAreScoredWithAWarning() throws IOException {
        String document = Files.readString(Path.of(ASSESSOR)).replaceAll("(\"score\": \\d)(\\d\\d)\\.\\d\\d", "$1.$2");

        Tool english = Tool.runOn(document, "score", "-");
        assertThat(english.exitCode()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out().replaceAll("\\s+", " "))
                .contains("warning: /categories: no category has more than 1 % of the top of 500; the scores may be of"
                        + " another scale: 0 ... 3.50 (allowed: 0 ... 500)");
        assertThat(Tool.runOn(document, "score", "--lang", "th", "-").out())
                .contains("ควรตรวจสอบ: /categories: ไม่มีหมวดใดได้เกินร้อยละ 1 ของคะแนนเต็ม 500");

        String line = document.replaceAll("\\R", " ") + "\n";
        Tool lines = Tool.runOn(line, "score", "--lines", "-");
        assertThat(lines.exitCode()).isZero();
        assertThat(lines.out()).hasLineCount(1);
        assertThat(lines.err()).startsWith("standard input:1: warning: /categories: no category has more than 1 %");
    }

    @Test
    void aLimitThatIsMissedByLessThanTheRoundingIsAWarning() throws IOException {
        // (6 * 300 + 299.97) / 7 = 299.9957..., and Basic begins at 300.
        String document = Files.readString(Path.of(ASSESSOR))
                .replaceAll("\"score\": [0-9.]+", "\"score\": 300.00")
                .replace("\"7\": { \"score\": 300.00 }", "\"7\": { \"score\": 299.97 }");

        assertThat(Tool.runOn(document, "score", "-").out().replaceAll("\\s+", " "))
                .contains("Total 300.00 Level 2.40 ")
                .contains("warning: /total: it is printed 300.00, but the exact score does not reach Basic: ")
                .endsWith(" (allowed: >= 300) ");
        assertThat(Tool.runOn(document, "score", "--lang", "th", "--thai-digits", "-")
                        .out())
                .contains("ควรตรวจสอบ: /total: แสดงเป็น ๓๐๐.๐๐ ")
                .doesNotContain("300");
    }

    @Test
    void everyKindThatCouldStandInAWrongOnesPlaceIsListed() {
        assertThat(Tool.run("score", Tool.data("narathiwat-2561-as-printed.json"))
                        .err())
                .contains(": /kind: the document is of another kind: ")
                .contains("feedbackReport")
                .contains(" (allowed: assessment, evaluation)");
        assertThat(Tool.run("report", ASSESSOR).err()).contains("(allowed: evaluation, feedbackReport)");
        assertThat(Tool.runOn("{\"kind\": \"letter\"}", "validate", "-").out())
                .contains("(allowed: assessment, evaluation, ", "comparison", "plan", "cohort");
    }

    @Test
    void aGapIsRefusedUnlessZeroIsAskedFor(@TempDir Path folder) throws IOException {
        Path gap = folder.resolve("gap.json");
        Files.writeString(
                gap,
                Files.readString(Path.of(ASSESSOR))
                        .replaceFirst("\"7\": \\{ \"score\": 326.67 }", "")
                        .replaceFirst("150.00 },\\s+}", "150.00 } }"));

        Tool strict = Tool.run("score", gap.toString());
        assertThat(strict.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err())
                .startsWith(gap + ":12:17: gap: /categories/7: ")
                .endsWith(gap + ": 1 gap\n");

        Tool zero = Tool.run("score", "--missing", "zero", gap.toString());
        assertThat(zero.exitCode()).isZero();
        // (300 + 350 + 300 + 150 + 225 + 150) / 7
        assertThat(zero.out().lines()).anyMatch(line -> line.matches("Total +210\\.71"));
    }
}
