package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.comparison.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String EVALUATION = Tool.data("narathiwat-2561.json");
    private static final String SELF = Tool.data("narathiwat-2561-self.json");
    private static final String ASSESSOR = Tool.data("narathiwat-2561-assessor.json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void setsTheTwoSidesOfTheReferenceReportSideBySide() {
        Tool tool = Tool.run("compare", EVALUATION);

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.out()).isEqualTo("""
                Self → Assessor: total 443.10 → 257.38 (-185.72), level 3.54 → 2.06 (-1.48);
                most overrated: category 4 (-325.00); agreeing: category 7

                Category                                            Self    Assessor         Gap
                --------------------------------------------------------------------------------
                1  Leadership                                     450.00      300.00     -150.00
                   Strength → To be developed further
                2  Strategic Planning                             500.00      350.00     -150.00
                   Strength → To be developed further
                3  Customers and Stakeholders                     450.00      300.00     -150.00
                   Strength → To be developed further
                4  Measurement, Analysis and Knowledge            475.00      150.00     -325.00
                   Management
                   Strength → To be improved urgently
                5  Workforce                                      475.00      225.00     -250.00
                   Strength → To be improved urgently
                6  Operations                                     425.00      150.00     -275.00
                   To be developed further → To be improved urgently
                7  Results                                        326.67      326.67        0.00
                --------------------------------------------------------------------------------
                Total                                             443.10      257.38     -185.72
                Level                                               3.54        2.06       -1.48
                """);
    }

    @Test
    void twoFilesOrStandardInputGiveTheSame() throws IOException {
        String expected = Tool.run("compare", EVALUATION).out();

        assertThat(Tool.run("compare", SELF, ASSESSOR).out()).isEqualTo(expected);
        assertThat(Tool.runOn(Files.readString(Path.of(EVALUATION)), "compare", "-")
                        .out())
                .isEqualTo(expected);
        assertThat(Tool.run("compare", ASSESSOR, SELF).out())
                .startsWith("Assessor → Self: total 257.38 → 443.10 (+185.72), level 2.06 → 3.54 (+1.48);");
    }

    @Test
    void speaksThaiWithThaiDigits() {
        assertThat(Tool.run("compare", "--lang", "th", "--thai-digits", EVALUATION)
                        .out())
                .startsWith("""
                        หน่วยงาน → ผู้ตรวจ: คะแนนรวม ๔๔๓.๑๐ → ๒๕๗.๓๘ (-๑๘๕.๗๒) ระดับ ๓.๕๔ → ๒.๐๖ (-๑.๔๘);
                        ประเมินสูงกว่ามากที่สุด: หมวด ๔ (-๓๒๕.๐๐); ตรงกัน: หมวด ๗
                        """);
    }

    @Test
    void theJsonIsTheComparisonsDocument() {
        Tool tool = Tool.run("compare", "--format", "json", EVALUATION);

        Comparison comparison = PmqaJson.standard().read(DocumentKind.COMPARISON, tool.out());
        assertThat(comparison.total().gap())
                .hasValueSatisfying(gap -> assertThat(gap).hasToString("-185.72"));
        assertThat(comparison.level().gap())
                .hasValueSatisfying(gap -> assertThat(gap).hasToString("-1.48"));
    }

    @Test
    void aSingleDocumentMustHaveBothSides() {
        Tool tool = Tool.run("compare", SELF);

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err())
                .contains(
                        "/kind: the document is of another kind: assessment (allowed: evaluation)",
                        SELF + ": 1 mistake\n");
    }

    @Test
    void assessmentsByDifferentFrameworksDoNotCompare() throws IOException {
        Path old = folder.resolve("old.json");
        Files.writeString(old, Files.readString(Path.of(SELF)).replace("pmqa-4.0", "pmqa-2562"));

        Tool tool = Tool.run("compare", "--missing", "zero", old.toString(), ASSESSOR);

        assertThat(tool.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(tool.err())
                .startsWith("the two assessments are by different frameworks: \"")
                .contains("\", \"");
    }

    @Test
    void twoYearsOfOneSourceAreHeadedByTheirYears() throws IOException {
        Path next = next(folder, "\"fiscalYear\": 2561", "\"fiscalYear\": 2562");

        assertThat(Tool.run("compare", ASSESSOR, next.toString()).out().lines())
                .contains("Category                                       B.E. 2561   B.E. 2562         Gap");
        assertThat(Tool.run("compare", "--lang", "th", ASSESSOR, next.toString())
                        .out())
                .contains("พ.ศ. 2561", "พ.ศ. 2562")
                .doesNotContain("ผู้ตรวจ");
    }

    @Test
    void twoOrganizationsAreHeadedByTheirNames() throws IOException {
        Path other =
                next(folder, "\"code\": \"96\"", "\"code\": \"95\"", "Narathiwat province", "Kanchanaburi province");

        assertThat(Tool.run("compare", ASSESSOR, other.toString()).out().lines())
                .containsSequence(
                        "                                            Narathiwat  Kanchanaburi",
                        "Category                                      province      province         Gap");
    }

    @Test
    void threeFilesAreTooMany() {
        assertThat(Tool.run("compare", SELF, ASSESSOR, SELF))
                .isEqualTo(new Tool(
                        ExitCode.USAGE,
                        "",
                        "two files at most can be compared, but there were 3\nsee: pmqa compare --help\n"));
        assertThat(Tool.run("compare", "--lang", "th", SELF, ASSESSOR, SELF).err())
                .startsWith("เปรียบเทียบได้ครั้งละไม่เกินสองไฟล์ แต่ได้รับ 3 ไฟล์\n");
    }

    @Test
    void bothFilesAreTriedBeforeTheToolGivesUp() {
        assertThat(Tool.run("compare", "one.json", "other.json"))
                .isEqualTo(new Tool(
                        ExitCode.IO,
                        "",
                        "pmqa: one.json: no such file or folder\npmqa: other.json: no such file or folder\n"));
    }

    @Test
    void aSideCanBeAskedForOnlyWhereThereIsAChoice() {
        assertThat(Tool.run("compare", "--source", "self", EVALUATION).err())
                .startsWith("--source is for two files: of a single one, both sides are compared\n");
        assertThat(Tool.run("compare", "--source", "self", "--lang", "th", EVALUATION)
                        .err())
                .startsWith("--source ใช้ได้เมื่อเปรียบเทียบสองไฟล์ ");
        assertThat(Tool.run("compare", "--source", "self", EVALUATION, SELF).exitCode())
                .isZero();
        assertThat(Tool.run("compare", "--source", "self", EVALUATION, ASSESSOR).err())
                .startsWith(
                        ASSESSOR + ": /source: the assessment is of another source than was asked for: \"assessor\"");
    }

    private static Path next(Path folder, String... replacements) throws IOException {
        String document = Files.readString(Path.of(ASSESSOR));
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(document).contains(replacements[i]);
            document = document.replace(replacements[i], replacements[i + 1]);
        }
        return Files.writeString(folder.resolve("other.json"), document);
    }
}
