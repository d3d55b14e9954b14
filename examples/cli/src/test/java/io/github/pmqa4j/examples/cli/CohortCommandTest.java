package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.cohort.Cohort;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortCommandTest {
    private static final String COHORT = Tool.data("cohort-2561.jsonl");

    @Test
    void saysHowTheOrganizationsAreDistributed() {
        Tool tool = Tool.run("cohort", COHORT);

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.err()).isEmpty();
        assertThat(tool.out()).startsWith("""
                Assessor, fiscal year B.E. 2561 (2018): 8 organizations

                                               mean      min quart. 1   median quart. 3      max
                --------------------------------------------------------------------------------
                Total                        321.19   172.62   289.35   300.00   361.78   466.67
                Level                          2.57     1.38     2.32     2.40     2.90     3.73
                1  Leadership                346.88   150.00   300.00   337.50   412.50   500.00
                2  Strategic Planning        359.38   200.00   300.00   350.00   418.75   500.00
                3  Customers and             340.63   225.00   300.00   312.50   375.00   475.00
                   Stakeholders
                """);
        assertThat(tool.out().lines())
                .contains("no tier 2 (25.00%), Basic 4 (50.00%), Advance 2 (25.00%), Significance 0 (0.00%)")
                .noneMatch(line -> line.contains("Province"));
    }

    @Test
    void organizationsWithTheSameTotalShareTheirRank() {
        assertThat(Tool.run("cohort", "--rank", COHORT).out()).endsWith("""
                Ranks
                --------------------------------------------------------------------------------
                code                                          rank    total    level  percentile
                07        Province Seven                         1   466.67     3.73       93.75
                03        Province Three                         2   435.71     3.49       81.25
                02        Province Two                           3   337.14     2.70       68.75
                04        Province Four                          4   300.00     2.40       43.75
                06        Province Six                           4   300.00     2.40       43.75
                08        Province Eight                         4   300.00     2.40       43.75
                01        Province One                           7   257.38     2.06       18.75
                05        Province Five                          8   172.62     1.38        6.25
                """);
    }

    @Test
    void speaksThaiWithThaiDigitsOnly() {
        Tool tool = Tool.run("cohort", "--rank", "--lang", "th", "--thai-digits", COHORT);

        assertThat(tool.out())
                .startsWith("ผู้ตรวจ, ปีงบประมาณ พ.ศ. ๒๕๖๑: ๘ หน่วยงาน\n")
                .contains("ควอร์ไทล์ตามนิยามที่ ๗", "เปอร์เซ็นไทล์", "๓๒๑.๑๙")
                .doesNotContainPattern("[0-9]");
    }

    @Test
    void theJsonIsTheCohortsDocument() throws IOException {
        Tool tool = Tool.runOn(Files.readString(Path.of(COHORT)), "cohort", "--format", "json", "-");

        Cohort cohort = PmqaJson.standard().read(DocumentKind.COHORT, tool.out());
        assertThat(cohort.count()).isEqualTo(8);
        assertThat(cohort.total().mean()).hasToString("321.19");
    }

    @Test
    void ranksInJsonAreLinesBehindTheCohortsDocument() {
        List<String> lines = Tool.run("cohort", "--format", "json", "--rank", COHORT)
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(9);
        assertThat(PmqaJson.standard().read(DocumentKind.COHORT, lines.get(0)).count())
                .isEqualTo(8);
        assertThat(lines.get(1))
                .isEqualTo("{\"kind\":\"standing\",\"rank\":1,\"tied\":1,\"count\":8,\"percentile\":93.75,"
                        + "\"organization\":{\"code\":\"07\",\"name\":{\"th\":\"จังหวัดเจ็ด\",\"en\":\"Province Seven\"}},"
                        + "\"total\":466.67,\"level\":3.73}");
        assertThat(lines.subList(1, 9))
                .extracting(line -> line.replaceFirst(".*\"rank\":(\\d),\"tied\":(\\d).*", "$1 of $2"))
                .containsExactly("1 of 1", "2 of 1", "3 of 1", "4 of 3", "4 of 3", "4 of 3", "7 of 1", "8 of 1");
    }

    @Test
    void badLinesAndThoseOfAnotherYearOrSourceAreToldAndLeftOut() throws IOException {
        String input = Tool.cohortLines(0, 2)
                + "{\"kind\":\n"
                + Tool.cohortLines(2, 3).replace("2561", "2562")
                + Tool.cohortLines(3, 4).replace("\"source\":\"assessor\"", "\"source\":\"self\"")
                + Tool.cohortLines(4, 5).replace("pmqa-4.0", "pmqa-2562")
                + Tool.cohortLines(3, 4);

        Tool english = Tool.runOn(input, "cohort", "--missing", "zero", "-");
        assertThat(english.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(english.out()).startsWith("Assessor, fiscal year B.E. 2561 (2018): 3 organizations\n");
        assertThat(english.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("standard input:3:9: "),
                        line -> assertThat(line)
                                .isEqualTo("standard input:4: another fiscal year than the first assessment's: 2562"),
                        line -> assertThat(line)
                                .isEqualTo("standard input:5: another source than the first assessment's: Self"),
                        line -> assertThat(line)
                                .startsWith("standard input:6: another framework than the first assessment's: "));

        Tool thai = Tool.runOn(input, "cohort", "--missing", "zero", "--lang", "th", "-");
        assertThat(thai.err().lines())
                .hasSize(4)
                .contains(
                        "standard input:4: ปีงบประมาณไม่ตรงกับการประเมินแรก: 2562",
                        "standard input:5: แหล่งประเมินไม่ตรงกับการประเมินแรก: หน่วยงาน")
                .allMatch(line -> line.matches(".*[ก-๙].*"));

        Tool wanted = Tool.runOn(input, "cohort", "--year", "2562", "-");
        assertThat(wanted.out()).startsWith("Assessor, fiscal year B.E. 2562 (2019): 1 organization\n");
        assertThat(Tool.runOn(input, "cohort", "--source", "self", "-").out())
                .startsWith("Self, fiscal year B.E. 2561 (2018): 1 organization\n");
    }

    @Test
    void nothingToSumUpIsAnAnswerOfItsOwn() {
        Tool tool = Tool.run("cohort", "-");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err()).isEqualTo("there is no assessment to sum up\n");
    }

    @Test
    void aFileThatIsNotThereDoesNotSuppressTheOthers() {
        Tool tool = Tool.run("cohort", "nowhere.jsonl", COHORT, Tool.data("none.jsonl"));

        assertThat(tool.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(tool.out()).isEqualTo(Tool.run("cohort", COHORT).out());
        assertThat(tool.err())
                .isEqualTo("pmqa: nowhere.jsonl: no such file or folder\npmqa: " + Tool.data("none.jsonl")
                        + ": no such file or folder\n");
        assertThat(Tool.run("score", "--lines", "nowhere.jsonl", COHORT))
                .isEqualTo(new Tool(
                        ExitCode.IO,
                        Tool.run("score", "--lines", COHORT).out(),
                        "pmqa: nowhere.jsonl: no such file or folder\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cohort", "score --lines"})
    void aLineWithoutAnEndIsNotWaitedFor(String command) throws IOException {
        InputStream sound = new ByteArrayInputStream(Tool.cohortLines(0, 2).getBytes(StandardCharsets.UTF_8));

        Tool english = Tool.runOn(
                new SequenceInputStream(sound, new Endless((byte) 'x')), (command + " --threads 2 -").split(" "));
        assertThat(english.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(english.out()).contains("2561");
        assertThat(english.err()).isEqualTo("""
                        standard input:3:1: the document is too long: > 8388608 (allowed: 8388608)
                        standard input: the last line has no end, and nothing behind it was read
                        """);

        Tool thai = Tool.runOn(new Endless((byte) ' '), (command + " --lang th -").split(" "));
        assertThat(thai.err()).endsWith("standard input: บรรทัดสุดท้ายไม่มีจุดสิ้นสุด จึงไม่ได้อ่านต่อ\n");
    }

    @Test
    void behindALineThatIsTooLongTheOthersAreRead() throws IOException {
        String input = "x".repeat(9_000_000) + "\n" + Tool.cohortLines(0, 1);

        Tool tool = Tool.runOn(input, "score", "--lines", "-");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.out()).isEqualTo("01\t2561\tAssessor\t257.38\t2.06\n");
        assertThat(tool.err())
                .isEqualTo("standard input:1:1: the document is too long: > 8388608 (allowed: 8388608)\n");
    }

    @Test
    void theNumberOfThreadsChangesNothing(@TempDir Path folder) throws IOException {
        Path many = folder.resolve("many.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            lines.append(i % 100 == 7 ? "{\n" : Tool.cohortLines(i % 8, i % 8 + 1));
        }
        Files.writeString(many, lines);

        Tool one = Tool.run("cohort", "--rank", "--threads", "1", many.toString());

        assertThat(one.out()).startsWith("Assessor, fiscal year B.E. 2561 (2018): 2970 organizations\n");
        assertThat(one.err().lines()).hasSize(30);
        assertThat(Tool.run("cohort", "--rank", "--threads", "4", many.toString()))
                .isEqualTo(one);
        assertThat(Tool.run("cohort", "--rank", many.toString())).isEqualTo(one);
        assertThat(Tool.run("score", "--lines", "--threads", "3", many.toString()))
                .isEqualTo(Tool.run("score", "--lines", "--threads", "1", many.toString()));
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThat(Tool.run("cohort", "--threads", "0", COHORT).err())
                .startsWith("--threads must be from 1 to 256, but was 0\n");
        assertThat(Tool.run("cohort", "--threads", "257", COHORT).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Tool.run("cohort", "--threads", "256", COHORT).exitCode()).isZero();
    }

    @Test
    void anInterruptEndsTheWork() throws IOException {
        InputStream interrupting = new FilterInputStream(new ByteArrayInputStream(new byte[] {'\n'})) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                Thread.currentThread().interrupt();
                return super.read(into, from, length);
            }
        };
        InputStream endless = new Endless(Tool.cohortLines(0, 8).getBytes(StandardCharsets.UTF_8));
        InputStream first = new ByteArrayInputStream(Tool.cohortLines(0, 8).getBytes(StandardCharsets.UTF_8));
        try {
            Tool tool = Tool.runOn(
                    new SequenceInputStream(first, new SequenceInputStream(interrupting, endless)), "cohort", "-");

            assertThat(tool.exitCode()).isEqualTo(ExitCode.INTERRUPTED);
            assertThat(tool.out()).isEmpty();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            // What comes after runs on this thread too.
            Thread.interrupted();
        }
    }
}
