package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
                        line -> assertThat(line).startsWith("standard input:12:17: /categories/5: "));

        Tool thai = Tool.runOn(broken, "validate", "--lang", "th", "-");
        assertThat(thai.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(thai.out().lines()).hasSize(2).allMatch(line -> line.matches(".*[ก-๙].*"));
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
        assertThat(tool.out()).isEqualTo("standard input:1:1: the document is too long (allowed: 8388608)\n");
    }
}
