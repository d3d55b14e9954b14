package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool as a process of its own: full devices, closed pipes and signals, as Linux has them. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
    // Far beyond what anything here takes; a test that hangs should end some day.
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private byte[] lines = new byte[0];

    @BeforeEach
    void readLines() throws IOException {
        lines = Tool.cohortLines(0, 8).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFullDeviceIsNoSuccess() throws Exception {
        assertThat(shell("pmqa report > /dev/full")).isEqualTo("3");
        assertThat(err()).isEqualTo("pmqa: cannot read or write: No space left on device\n");
        assertThat(shell("pmqa report --format html --output /dev/full")).isEqualTo("3");
        assertThat(err()).isEqualTo("pmqa: cannot read or write: No space left on device\n");
        assertThat(shell("pmqa --help > /dev/full")).isEqualTo("3");
        assertThat(shell("pmqa report > /dev/null")).isEqualTo("0");
        assertThat(err()).isEmpty();
    }

    @Test
    void aPipeOrAFileIsStandardInputToEveryCommand() throws Exception {
        Path document = Tool.DATA.resolve("narathiwat-2561-assessor.json").toAbsolutePath();
        Path cohort = Tool.DATA.resolve("cohort-2561.jsonl").toAbsolutePath();

        assertThat(shell("cat " + document + " | pmqa score - > piped")).isEqualTo("0");
        assertThat(shell("pmqa score - < " + document + " > redirected")).isEqualTo("0");
        assertThat(folder.resolve("piped")).content().contains("2.06");
        assertThat(folder.resolve("redirected")).hasSameTextualContentAs(folder.resolve("piped"));
        assertThat(shell("cat " + cohort + " | pmqa cohort - > cohort")).isEqualTo("0");
        assertThat(folder.resolve("cohort")).content().contains("321.19");
        assertThat(err()).isEmpty();
    }

    @Test
    void aReaderThatGoesAwayIsNoMistake() throws Exception {
        Path many = folder.resolve("many.jsonl");
        try (OutputStream out = Files.newOutputStream(many)) {
            for (int i = 0; i < 1_000; i++) {
                out.write(lines);
            }
        }

        // More than a pipe holds, so that the tool must notice.
        assertThat(shell("{ pmqa score --lines " + many + "; echo $? > code; } | head -1 > first"))
                .isEqualTo("0");
        assertThat(folder.resolve("code")).hasContent("141");
        assertThat(folder.resolve("first")).hasContent("01\t2561\tAssessor\t257.38\t2.06");
        assertThat(err()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereOrCannotBeWrittenIsNamed() throws Exception {
        assertThat(shell("pmqa report --output nowhere/report.txt")).isEqualTo("3");
        assertThat(err()).matches("pmqa: .*/nowhere/report\\.txt: no such file or folder\n");
        // Not even root can make a file here.
        assertThat(shell("pmqa report --output /sys/report.txt")).isEqualTo("3");
        assertThat(err()).startsWith("pmqa: /sys/report.txt: ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aSignalDuringALongCohortEndsItAndLeavesNoFile(String signal, int exitCode) throws Exception {
        Process tool = start("cohort", "--output", "cohort.txt", "-");
        try (OutputStream in = tool.getOutputStream()) {
            // Pipes hold less than this: when it has gone through, the tool is at work.
            for (int i = 0; i < 400; i++) {
                in.write(lines);
            }
            in.flush();
            send(signal, tool);
            assertThat(tool.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(tool.exitValue()).isEqualTo(exitCode);
        assertThat(err()).isEmpty();
        assertThat(files()).containsExactly("err");
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aSignalWhileAFileIsWrittenLeavesTheOldOneAndNoTemporaryOne(String signal, int exitCode) throws Exception {
        Files.writeString(folder.resolve("scores.tsv"), "before");
        Process tool = start("score", "--lines", "--output", "scores.tsv", "-");
        try (OutputStream in = tool.getOutputStream()) {
            in.write(lines);
            in.flush();
            awaitTemporaryFile(tool);
            send(signal, tool);
            assertThat(tool.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(tool.exitValue()).isEqualTo(exitCode);
        assertThat(folder.resolve("scores.tsv")).hasContent("before");
        assertThat(files()).containsExactlyInAnyOrder("err", "scores.tsv");
    }

    @Test
    void aFileNameThatTheLocaleDoesNotHaveIsToldInOneLine() throws Exception {
        assertThat(shell("LC_ALL=C pmqa validate รายงาน.json")).isEqualTo("3");
        assertThat(err()).startsWith("pmqa: ").hasLineCount(1).doesNotContain("\tat ");
    }

    @Test
    void whatIsPrintedIsUtf8WhateverTheLocaleIs() throws Exception {
        assertThat(shell("LC_ALL=C pmqa report --lang th > out")).isEqualTo("0");
        assertThat(folder.resolve("out"))
                .hasContent(Tool.run("report", "--lang", "th").out());
    }

    private void awaitTemporaryFile(Process tool) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (files().stream().noneMatch(name -> name.endsWith(".tmp"))) {
            assertThat(tool.isAlive()).isTrue();
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    // In a shell's background signals may be ignored, and processes inherit that: env puts it right.
    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal"));
        command.addAll(java());
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /** Runs a command in which {@code pmqa} is the tool, and returns what it exits with. */
    private String shell(String command) throws Exception {
        String pmqa = "pmqa() { " + String.join(" ", java()) + " \"$@\"; }\n";
        Process shell = new ProcessBuilder("bash", "-c", pmqa + command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile())
                .start();
        shell.getOutputStream().close();
        assertThat(shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return String.valueOf(shell.exitValue());
    }

    private static List<String> java() {
        // Nothing is worth compiling for a moment's work.
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Pmqa.class.getName());
    }

    private static void send(String signal, Process to) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(to.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
