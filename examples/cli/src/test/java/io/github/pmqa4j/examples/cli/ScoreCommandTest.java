package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                standard input:3:21: /kind: the document ends too early
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
        assertThat(strict.err()).startsWith(gap + ":12:17: /categories/7: ").endsWith(gap + ": 1 mistake\n");

        Tool zero = Tool.run("score", "--missing", "zero", gap.toString());
        assertThat(zero.exitCode()).isZero();
        // (300 + 350 + 300 + 150 + 225 + 150) / 7
        assertThat(zero.out().lines()).anyMatch(line -> line.matches("Total +210\\.71"));
    }
}
