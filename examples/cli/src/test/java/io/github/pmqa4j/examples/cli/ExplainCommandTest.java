package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.explanation.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String CRITERIA = Tool.data("example-criteria.json");
    private static final String ASSESSOR = Tool.data("narathiwat-2561-assessor.json");
    private static final String EVALUATION = Tool.data("narathiwat-2561.json");

    @Test
    void saysOfEveryNumberWhereItComesFrom() {
        Tool tool = Tool.run("explain", CRITERIA);

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.out().lines())
                .startsWith(
                        "Example province 2561 Assessor: total 257.38, level 2.06, by PMQA 4.0",
                        "  level = ≈257.38 * 4 / 500 = 2.06",
                        "  tier: no tier (below 300)",
                        "  total = mean(300, 350, 300, 150, 225, 150, ≈326.67) = 257.38")
                .contains(
                        "    category 7 = mean(500, 300, 300, 300, 280, 280) = 326.67 → DEVELOP_FURTHER",
                        "        (from 300, below 450)",
                        "        indicator 7.5/1: 200 - 100 * 80 / 75 = ≈93.33 % → stepped → 280.00");
    }

    @Test
    void oneNumberCanBeAskedFor() {
        assertThat(Tool.run("explain", CRITERIA, "4.3").out()).isEqualTo("""
                criterion 4.3 = 0.00
                  Basic = 300 * 0/2 = 0.00
                  Advance = 0.00 because not all boxes are ticked in Basic (1/1)
                  Significance = 0.00 because not all boxes are ticked in Basic (0/1)
                """);
        assertThat(Tool.run("explain", "--source", "self", EVALUATION, "level").out())
                .isEqualTo("level = ≈443.1 * 4 / 500 = 3.54\n");
        assertThat(Tool.run("explain", EVALUATION, "level").out()).isEqualTo("level = ≈257.38 * 4 / 500 = 2.06\n");
    }

    @Test
    void speaksThaiWithThaiDigits() {
        assertThat(Tool.run("explain", "--lang", "th", "--thai-digits", CRITERIA, "4")
                        .out())
                .startsWith("""
                        หมวด ๔ = ค่าเฉลี่ย(๓๐๐, ๓๐๐, ๐, ๐) = ๑๕๐.๐๐ → ควรได้รับการพัฒนาอย่างเร่งด่วน (ต่ำกว่า ๓๐๐)
                          หัวข้อ ๔.๑ = ๓๐๐ + ๐ = ๓๐๐.๐๐
                            พื้นฐาน = ๓๐๐ * ๓/๓ = ๓๐๐.๐๐
                        """);
    }

    @Test
    void aNumberThatIsNotThereIsAWrongCommand() {
        Tool tool = Tool.run("explain", CRITERIA, "9.9");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err())
                .startsWith(
                        "there is no number called \"9.9\" in this result (there are: \"level\", \"total\", \"1\", ")
                .contains(", \"4.4\", ", ", \"7.6/1\")\n");
        assertThat(Tool.run("explain", EVALUATION, "9.9", "--lang", "th").err())
                .startsWith("ผลการประเมินนี้ไม่มีตัวเลขชื่อ \"9.9\" (ที่มี: \"level\", \"total\", \"1\", \"2\", ");
    }

    @Test
    void anOrganizationWhoseCodeIsThatOfACategoryDoesNotStandForIt() throws IOException {
        String document = Files.readString(Path.of(ASSESSOR)).replaceFirst("\"code\": \"[^\"]*\"", "\"code\": \"1\"");

        assertThat(Tool.runOn(document, "explain", "-", "1").out()).startsWith("category 1 = 300.00");
    }

    @Test
    void anAssessmentOfTheOtherSourceIsNotTakenForTheOneThatIsAskedFor() {
        assertThat(Tool.run("explain", "--source", "self", ASSESSOR))
                .isEqualTo(new Tool(
                        ExitCode.FINDINGS,
                        "",
                        ASSESSOR
                                + ": /source: the assessment is of another source than was asked for: \"assessor\" (asked for:"
                                + " \"self\")\n"));
        assertThat(Tool.run("plan", "--lang", "th", "--level", "3", "--source", "self", ASSESSOR))
                .isEqualTo(
                        new Tool(
                                ExitCode.FINDINGS,
                                "",
                                ASSESSOR
                                        + ": /source: แหล่งที่มาของผลการประเมินไม่ใช่แหล่งที่ระบุ: \"assessor\" (ที่ระบุ: \"self\")\n"));
        assertThat(Tool.run("explain", "--source", "assessor", ASSESSOR).exitCode())
                .isZero();
    }

    @Test
    void theJsonIsTheExplanationsDocument() throws IOException {
        String document = Files.readString(Tool.DATA.resolve("narathiwat-2561-assessor.json"));

        Tool tool = Tool.runOn(document, "explain", "--format", "json", "-");
        Explanation all = PmqaJson.standard().read(DocumentKind.EXPLANATION, tool.out());
        assertThat(all.find(Explanation.Kind.TOTAL, "total"))
                .hasValueSatisfying(total -> assertThat(total.value()).hasToString("Optional[257.38]"));

        Tool part = Tool.runOn(document, "explain", "--format", "json", "-", "7");
        assertThat(PmqaJson.standard()
                        .read(DocumentKind.EXPLANATION, part.out())
                        .value())
                .hasToString("Optional[326.67]");
    }
}
