package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.examples.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
    private static final String[] EVERY_COMMAND = {
        "score", "validate", "explain", "compare", "audit", "plan --level 2.5", "cohort", "report"
    };

    @Test
    void theUsageListsEveryCode() {
        assertThat(Tool.run("--help").out()).contains("  0 ", "  1 ", "  2 ", "  3 ", "  70 ", "130", "143", "141");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "validate", "explain", "compare", "audit", "plan --level 2.5", "cohort", "report"})
    void noCommandReadsWhatIsNotThere(String command, @TempDir Path folder) {
        String missing = folder.resolve("missing.json").toString();
        Tool english = Tool.run((command + " " + missing).split(" "));
        assertThat(english).isEqualTo(new Tool(3, "", "pmqa: " + missing + ": no such file or folder\n"));

        Tool thai = Tool.run((command + " --lang th " + missing).split(" "));
        assertThat(thai).isEqualTo(new Tool(3, "", "pmqa: " + missing + ": ไม่พบไฟล์หรือโฟลเดอร์\n"));

        Tool aFolder = Tool.run((command + " " + folder).split(" "));
        assertThat(aFolder.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(aFolder.err()).startsWith("pmqa: ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "validate", "explain", "compare", "audit", "plan --level 2.5", "cohort", "report"})
    void everyCommandTellsAMistakeInADocument(String command, @TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"kind\": 5}");

        Tool tool = Tool.run((command + " " + broken).split(" "));

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.out() + tool.err()).contains(broken + ":1:10: /kind: ").doesNotContain("Exception");
    }

    @Test
    void aMistakeOfTheProgramIsToldWithoutAStackTrace() {
        Tool tool = Tool.runOn(failing(new IllegalStateException("boom")), "validate", "-");

        assertThat(tool)
                .isEqualTo(
                        new Tool(70, "", "pmqa: a mistake of this program: java.lang.IllegalStateException: boom\n"));
        assertThat(Tool.runOn(failing(new IllegalStateException("boom")), "validate", "--lang", "th", "-")
                        .err())
                .isEqualTo("pmqa: โปรแกรมทำงานผิดพลาด: java.lang.IllegalStateException: boom\n");
        assertThat(Tool.runOn(failing(new OutOfMemoryError("full")), "validate", "-"))
                .isEqualTo(new Tool(70, "", "pmqa: not enough memory\n"));
    }

    @Test
    void anInputThatBreaksOffIsNotTakenForItsEnd() {
        for (String command : EVERY_COMMAND) {
            Tool tool = Tool.runOn(failing(new IOException("Input/output error")), (command + " -").split(" "));

            assertThat(tool).as(command).isEqualTo(new Tool(3, "", "pmqa: cannot read or write: Input/output error\n"));
        }
    }

    @Test
    void anOutputThatNobodyReadsOrThatIsFullIsNoSuccess() {
        String[][] commands = {
            {"score", "--lines", "-"},
            {"cohort", "-"},
            {"report"},
            {"report", "--format", "html"},
            {"--help"},
            {"--version"}
        };
        for (String[] command : commands) {
            assertThat(exitCodeOn("Broken pipe", command)).as(command[0]).isEqualTo("141:");
            assertThat(exitCodeOn("No space left on device", command))
                    .as(command[0])
                    .isEqualTo("3:pmqa: cannot read or write: No space left on device\n");
        }
    }

    private static String exitCodeOn(String failure, String... command) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            InputStream in = new ByteArrayInputStream(Tool.cohortLines(0, 8).getBytes(StandardCharsets.UTF_8));
            int exitCode = Pmqa.run(command, new Streams(in, out, err));
            return exitCode + ":" + err.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream failing(Throwable failure) {
        return new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (failure instanceof IOException e) {
                    throw e;
                }
                if (failure instanceof Error e) {
                    throw e;
                }
                throw (RuntimeException) failure;
            }
        };
    }
}
