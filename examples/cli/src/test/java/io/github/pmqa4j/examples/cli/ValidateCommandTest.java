package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ValidateCommandTest {
    @Test
    void soundDocumentsOfAnyKindAreSaidToBeSound() {
        String evaluation = Tool.data("narathiwat-2561.json");
        String report = Tool.data("narathiwat-2561-as-printed.json");

        Tool english = Tool.run("validate", evaluation, report);
        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).isEqualTo(evaluation + ": sound and complete\n" + report + ": sound and complete\n");
        assertThat(Tool.run("validate", "--lang", "th", report).out()).isEqualTo(report + ": ถูกต้องครบถ้วน\n");
    }

    @Test
    void everyMistakeAndEveryGapComesWithItsPlace() throws IOException {
        String broken = Files.readString(Tool.DATA.resolve("narathiwat-2561-assessor.json"))
                .replace("\"2\": { \"score\": 350.00 },", "\"2\": { \"score\": 512.5 },")
                .replace("\"5\": { \"score\": 225.00 },", "");

        Tool english = Tool.runOn(broken, "validate", "-");
        assertThat(english.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(english.err()).isEmpty();
        assertThat(english.out().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .startsWith("standard input:14:21: /categories/2/score: ")
                                .contains("512.5"),
                        line -> assertThat(line).startsWith("standard input:12:17: gap: /categories/5: "),
                        line -> assertThat(line).isEqualTo("standard input: 1 mistake, 1 gap"));

        Tool thai = Tool.runOn(broken, "validate", "--lang", "th", "-");
        assertThat(thai.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(thai.out().lines()).hasSize(3).allMatch(line -> line.matches(".*[ก-๙].*"));
    }

    @Test
    void linesAreDocumentsOfTheFirstOnesKind() throws IOException {
        String cohort = Tool.data("cohort-2561.jsonl");
        assertThat(Tool.run("validate", "--lines", cohort))
                .isEqualTo(new Tool(0, cohort + ": 8 lines, sound and complete\n", ""));
        assertThat(Tool.run("validate", "--lines", "--lang", "th", cohort).out())
                .isEqualTo(cohort + ": 8 บรรทัด ถูกต้องครบถ้วน\n");

        String outOfRange = Tool.cohortLines(1, 2).replaceFirst("\"score\": ?[0-9.]+", "\"score\": 600");
        String bad = Tool.cohortLines(0, 1) + "[]\n" + outOfRange;
        Tool tool = Tool.runOn(bad, "validate", "--lines", "--threads", "2", "-");
        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.err()).isEmpty();
        assertThat(tool.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("standard input:2:1: "))
                .anyMatch(line -> line.startsWith("standard input:3:") && line.contains("600"))
                .endsWith("standard input: 2 of 3 lines with mistakes or gaps");
        assertThat(Tool.runOn(bad, "validate", "--lines", "--lang", "th", "-").out())
                .endsWith("standard input: มีข้อผิดพลาดหรือยังขาดข้อมูล 2 บรรทัด จาก 3 บรรทัด\n");

        String results =
                Tool.run("score", "--lines", "--format", "json", cohort).out();
        assertThat(Tool.runOn(results, "validate", "--lines", "-").out())
                .isEqualTo("standard input: 8 lines, sound and complete\n");
    }

    @Test
    void aFileThatIsNotThereDoesNotSuppressTheOthers() {
        String evaluation = Tool.data("narathiwat-2561.json");

        assertThat(Tool.run("validate", "nowhere.json", evaluation))
                .isEqualTo(new Tool(
                        ExitCode.IO,
                        evaluation + ": sound and complete\n",
                        "pmqa: nowhere.json: no such file or folder\n"));
    }

    @Test
    void aResultIsCheckedByTheRulesThatMadeIt() {
        String self = Tool.data("narathiwat-2561-self.json");
        String result =
                Tool.run("score", "--missing", "zero", "--format", "json", self).out();

        assertThat(Tool.runOn(result, "validate", "--missing", "zero", "-").out())
                .isEqualTo("standard input: sound and complete\n");
    }

    @Test
    void oneDocumentOnSeveralLinesIsOneFinding() throws IOException {
        String document = Files.readString(Tool.DATA.resolve("narathiwat-2561-self.json"));

        for (String command : new String[] {"cohort -", "score --lines -", "validate --lines -"}) {
            Tool tool = Tool.runOn(document, command.split(" "));
            assertThat(tool.exitCode()).as(command).isEqualTo(ExitCode.FINDINGS);
            assertThat(tool.out() + tool.err())
                    .as(command)
                    .startsWith("standard input:1:1: the file is one document on several lines, not JSON Lines; ");
        }
        assertThat(Tool.runOn(document, "cohort", "--lang", "th", "-").err())
                .hasLineCount(1)
                .containsPattern("[ก-๙]");
    }

    @Test
    void otherFilesAreNamed() {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0};
        byte[] zipped = {0x1f, (byte) 0x8b, 8, 0};
        byte[] thai = {'{', '"', (byte) 0xa1, (byte) 0xd2, (byte) 0xc3, '"', ':', '1', '}'};
        assertThat(validated(workbook)).contains("Excel");
        assertThat(validated(zipped)).contains("gzip");
        assertThat(validated(thai)).contains("TIS-620");
        assertThat(validated("{}".getBytes(StandardCharsets.UTF_16))).contains("UTF-16");
        assertThat(validated("\ufeff{}".getBytes(StandardCharsets.UTF_8))).contains("byte order mark");
        assertThat(validated("category,score\n1,300\n".getBytes(StandardCharsets.UTF_8)))
                .contains("CSV");
    }

    private static String validated(byte[] file) {
        Tool tool = Tool.runOn(new ByteArrayInputStream(file), "validate", "-");
        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        return tool.out();
    }

    @Test
    void emptyInputIsNoDocument() {
        Tool tool = Tool.run("validate", "-");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.out()).startsWith("standard input:1:1: ");
    }

    @Test
    void noMoreIsReadThanADocumentMayHave() {
        Tool tool = Tool.runOn(new Endless((byte) ' '), "validate", "-");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.out())
                .isEqualTo(
                        "standard input:1:1: the document is too long: > 8388608 (allowed: 8388608)\nstandard input: 1 mistake\n");
    }
}
