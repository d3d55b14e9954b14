package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AuditCommandTest {
    private static final String PRINTED = Tool.data("narathiwat-2561-as-printed.json");

    @Test
    void theReferenceReportHasExactlyOneFindingWhichTruncationExplains() {
        Tool tool = Tool.run("audit", PRINTED);

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.err()).isEmpty();
        assertThat(tool.out()).isEqualTo("""
                Narathiwat province, fiscal year B.E. 2561 (2018): one finding

                number-restated-differently (warning)
                  category 7 is stated differently: Self, score table, category 7 (326.67);
                  Self, band list "To be developed further", category 7 (326.00); Assessor,
                  score table, category 7 (326.67); Assessor, band list "To be developed
                  further", category 7 (326.00); total and level follow from the score table;
                  truncation to a whole number explains it
                  - Self, score table, category 7: 326.67
                  - Self, band list "To be developed further", category 7: 326.00
                  - Assessor, score table, category 7: 326.67
                  - Assessor, band list "To be developed further", category 7: 326.00
                """);
    }

    @Test
    void theSameInThai() {
        Tool tool = Tool.run("audit", "--lang", "th", "--thai-digits", PRINTED);

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.out())
                .startsWith("จังหวัดนราธิวาส, ปีงบประมาณ พ.ศ. ๒๕๖๑: พบข้อขัดแย้ง ๑ เรื่อง\n")
                .contains("๓๒๖.๐๐", "การตัดเศษเป็นจำนวนเต็ม");
    }

    @Test
    void aReportThatThisToolMakesHasNone() throws IOException {
        String report = Tool.run("report", "--format", "json").out();

        Tool sound = Tool.runOn(report, "audit", "--band-limits", "-");
        assertThat(sound.exitCode()).isZero();
        assertThat(sound.out()).isEqualTo("Narathiwat province, fiscal year B.E. 2561 (2018): all numbers agree\n");

        String changed = report.replaceFirst("\"total\": 257\\.38", "\"total\": 257.39");
        assertThat(changed).isNotEqualTo(report);
        Tool found = Tool.runOn(changed, "audit", "-");
        assertThat(found.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(found.out()).contains("257.39");
    }

    @Test
    void theJsonIsTheAuditsDocument() {
        Tool tool = Tool.run("audit", "--format", "json", PRINTED);

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        AuditFinding finding = PmqaJson.standard()
                .read(DocumentKind.AUDIT, tool.out())
                .findings()
                .get(0);
        assertThat(finding.code()).isEqualTo("number-restated-differently");
        assertThat(finding.statements())
                .extracting(Statement::value)
                .containsExactly("326.67", "326.00", "326.67", "326.00");

        Tool none = Tool.runOn(Tool.run("report", "--format", "json").out(), "audit", "--format", "json", "-");
        assertThat(none.exitCode()).isZero();
        assertThat(PmqaJson.standard().read(DocumentKind.AUDIT, none.out()).findings())
                .isEmpty();
    }

    @Test
    void aGridCanBeCheckedToo() {
        Tool tool = Tool.run("audit", "--grid", "100", PRINTED);
        assertThat(tool.out()).contains("score-off-grid (warning)").contains("2 findings");

        assertThat(Tool.run("audit", "--grid", "0", PRINTED).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Tool.run("audit", "--grid", "-1", PRINTED).err())
                .startsWith("--grid must be a number from 0, such as 2.50, but was \"-1\"\n");
    }

    @Test
    void anythingButAReportIsRefused() throws IOException {
        Tool tool = Tool.runOn(Files.readString(Path.of(Tool.data("narathiwat-2561.json"))), "audit", "-");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.err()).contains("standard input:2:11: /kind: ");
    }
}
