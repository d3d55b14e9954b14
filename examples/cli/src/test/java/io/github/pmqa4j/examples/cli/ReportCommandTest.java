package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @Test
    void printsTheReferenceReportWithoutAFile() {
        Tool tool = Tool.run("report");

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.err()).isEmpty();
        assertThat(tool.out().lines().map(String::stripTrailing))
                .containsSubsequence(
                        "Narathiwat province (จังหวัดนราธิวาส)",
                        "Feedback report, fiscal year B.E. 2561 (2018)",
                        "1  Leadership                                         450.00    300.00   -150.00",
                        "   การนำองค์การ",
                        "4  Measurement, Analysis and Knowledge Management     475.00    150.00   -325.00",
                        "7  Results                                            326.67    326.67      0.00",
                        "Total (of 500)                                        443.10    257.38   -185.72",
                        "Level (of 4.00)                                         3.54      2.06     -1.48");
    }

    @Test
    void listsTheBandsOfBothSources() {
        assertThat(Tool.run("report").out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .containsSubsequence(
                        "Self",
                        "Strength 1 (450.00), 2 (500.00), 3 (450.00), 4 (475.00),",
                        "5 (475.00)",
                        "To be developed further 6 (425.00), 7 (326.67)",
                        "To be improved urgently none",
                        "Assessor",
                        "Strength none",
                        "To be developed further 1 (300.00), 2 (350.00), 3 (300.00), 7 (326.67)",
                        "To be improved urgently 4 (150.00), 5 (225.00), 6 (150.00)");
    }

    @Test
    void thaiColumnsLineUpAlthoughSomeCharactersTakeNoRoom() {
        Tool tool = Tool.run("report", "--lang", "th", "--thai-digits");

        // The same widths as in English; vowels above and below and tone marks are extra characters in the same cells.
        assertThat(tool.out().lines())
                .contains(
                        "๑  การนำองค์การ" + " ".repeat(36) + "    ๔๕๐.๐๐    ๓๐๐.๐๐   -๑๕๐.๐๐",
                        "คะแนนรวม (๕๐๐)" + " ".repeat(36) + "    ๔๔๓.๑๐    ๒๕๗.๓๘   -๑๘๕.๗๒",
                        "รายงานผลป้อนกลับ ปีงบประมาณ พ.ศ. ๒๕๖๑");
        assertThat(tool.out()).doesNotContain("257.38", "2561");
    }

    @Test
    void everyMistakeOfADocumentIsListedWithItsPlace(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.json");
        String sound = Files.readString(Tool.DATA.resolve("narathiwat-2561.json"));
        Files.writeString(
                broken,
                sound.replaceFirst("450\\.00", "512.50")
                        .replaceFirst("\"fiscalYear\": 2561", "\"fiscalYear\": 2018")
                        .replaceFirst("\"kind\": \"province\"", "\"kind\": \"planet\""));

        Tool english = Tool.run("report", broken.toString());
        assertThat(english.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(english.out()).isEmpty();
        assertThat(english.err().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith(broken.toString()))
                .anyMatch(line -> line.contains(":8:13: /organization/kind: ") && line.contains("planet"))
                .anyMatch(line -> line.contains(":10:17: /fiscalYear: ") && line.contains("2018"))
                .anyMatch(line -> line.contains(":13:23: /self/categories/1/score: ") && line.contains("512.5"))
                .endsWith(broken + ": 3 mistakes");
        assertThat(english.err()).doesNotContain("Exception", "\tat ");

        Tool thai = Tool.run("report", "--lang=th", broken.toString());
        assertThat(thai.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(thai.err()).contains("พบข้อผิดพลาด 3 แห่ง", "ที่อนุญาต");
    }

    @Test
    void aGapHasItsPlaceInTheDocument(@TempDir Path folder) throws IOException {
        Path gap = folder.resolve("gap.json");
        String sound = Files.readString(Tool.DATA.resolve("narathiwat-2561.json"));
        Files.writeString(gap, sound.replaceFirst("\"1\": \\{ \"score\": 450\\.00 },", ""));

        Tool tool = Tool.run("report", gap.toString());

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.err())
                .startsWith(gap + ":12:19: gap: /self/categories/1: ")
                .contains(": 1 gap\n");
    }

    @Test
    void readsStandardInput() throws IOException {
        String document = Files.readString(Tool.DATA.resolve("narathiwat-2561.json"));

        assertThat(Tool.runOn(document, "report", "-").out())
                .isEqualTo(Tool.run("report").out());
        assertThat(Tool.runOn("", "report", "-").err()).startsWith("standard input:1:1: ");
    }

    @Test
    void aMissingFileIsNamed() {
        Tool tool = Tool.run("report", "nowhere.json");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(tool.err()).isEqualTo("pmqa: nowhere.json: no such file or folder\n");
    }
}
