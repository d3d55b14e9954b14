package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanCommandTest {
    private static final String EVALUATION = Tool.data("narathiwat-2561.json");

    @Test
    void whatTheReferenceReportNeedsToLevelTwoAndAHalf() {
        Tool tool = Tool.run("plan", EVALUATION, "--level", "2.50");

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.out()).isEqualTo("""
                Target: level at least 2.5 (reached)
                can be reached: plan in points, cost 385.83, total 257.38 → 312.50, level
                2.06 → 2.50; other plans cost the same

                1  Leadership
                --------------------------------------------------------------------------------
                  - category 1: 10.83 points more (300.00 → 310.83)

                4  Measurement, Analysis and Knowledge Management
                --------------------------------------------------------------------------------
                  - category 4: 150 points more (150.00 → 300.00)

                5  Workforce
                --------------------------------------------------------------------------------
                  - category 5: 75 points more (225.00 → 300.00)

                6  Operations
                --------------------------------------------------------------------------------
                  - category 6: 150 points more (150.00 → 300.00)
                """);
    }

    @Test
    void whatTheReferenceReportNeedsToTierAdvance() {
        Tool tool = Tool.run("plan", EVALUATION, "--tier", "ADVANCE");

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.out())
                .startsWith("""
                        Target: tier ADVANCE or higher (reached)
                        can be reached: plan in points, cost 998.33, total 257.38 → 400.00, level
                        2.06 → 3.20; other plans cost the same
                        """)
                .contains(
                        "category 1: 150 points more (300.00 → 450.00)",
                        "category 2: 150 points more (350.00 → 500.00)",
                        "category 3: 150 points more (300.00 → 450.00)",
                        "category 4: 150 points more (150.00 → 300.00)",
                        "category 5: 150 points more (225.00 → 375.00)",
                        "category 6: 150 points more (150.00 → 300.00)",
                        "category 7: 98.33 points more (326.67 → 425.00)");
    }

    @Test
    void aPlanInStepsNamesTheBoxesAndTiersOfCriteria() {
        Tool tool = Tool.run("plan", Tool.data("example-criteria.json"), "--level", "2.20");

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.out().lines())
                .startsWith("Target: level at least 2.2 (reached)")
                .anyMatch(line -> line.startsWith("can be reached: plan in steps, cost "))
                .anyMatch(line -> line.matches("  - \\d\\.\\d: (reach|tick box) .*"));
    }

    @Test
    void speaksThaiWithThaiDigits() {
        String out = Tool.run("plan", EVALUATION, "--level", "2.50", "--lang", "th", "--thai-digits")
                .out();

        assertThat(out.lines())
                .startsWith("เป้าหมาย: ระดับอย่างน้อย ๒.๕ (บรรลุ)")
                .contains("  - หมวด ๖: เพิ่ม ๑๕๐ คะแนน (๑๕๐.๐๐ → ๓๐๐.๐๐)");
        assertThat(out.replace('\n', ' '))
                .contains("บรรลุเป้าหมายได้ แผนเป็นคะแนน ต้นทุน ๓๘๕.๘๓ คะแนนรวม ๒๕๗.๓๘ → ๓๑๒.๕๐ ระดับ ๒.๐๖ → ๒.๕๐"
                        + " แผนอื่นมีต้นทุนเท่ากันได้");
    }

    @Test
    void severalTargetsAreReachedAtOnce() throws IOException {
        Tool tool = Tool.runOn(
                Files.readString(Path.of(EVALUATION)),
                "plan",
                "-",
                "--floor",
                "300",
                "--category",
                "1=350",
                "--band",
                "2=STRENGTH",
                "--total",
                "300");

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.out().lines().filter(line -> line.startsWith("Target: ")))
                .hasSize(4)
                .allMatch(line -> line.endsWith("(reached)"));
        assertThat(tool.out())
                .contains(
                        "category 1: 50 points more (300.00 → 350.00)",
                        "category 2: 100 points more (350.00 → 450.00)",
                        "category 4: 150 points more (150.00 → 300.00)",
                        "category 5: 75 points more (225.00 → 300.00)",
                        "category 6: 150 points more (150.00 → 300.00)");
    }

    @Test
    void theJsonIsThePlansDocument() {
        Tool tool = Tool.run("plan", EVALUATION, "--tier", "ADVANCE", "--format", "json");

        Plan plan = PmqaJson.standard().read(DocumentKind.PLAN, tool.out());
        assertThat(plan.isReached()).isTrue();
        assertThat(plan.after().total()).hasToString("400.00");
        assertThat(plan.cost()).hasToString("99833/100");
    }

    @Test
    void aTargetOutOfReachIsAnAnswer() {
        Tool tool = Tool.run("plan", EVALUATION, "--level", "4.50");

        assertThat(tool.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tool.err()).isEmpty();
        assertThat(tool.out()).startsWith("""
                Target: level at least 4.5 (impossible: the highest level is 4)
                out of reach, at best: plan in points, cost 1698.33, total 257.38 → 500.00,
                level 2.06 → 4.00; level at least 4.5 is impossible: the highest level is 4
                """);
    }

    @Test
    void aPlanWithoutATargetIsAWrongCommand() {
        assertThat(Tool.run("plan", EVALUATION).err()).startsWith("a target is missing, such as --level 2.50\n");
        assertThat(Tool.run("plan", "--lang", "th", EVALUATION).err())
                .startsWith("ยังไม่ได้ระบุเป้าหมาย เช่น --level 2.50\n");
    }
}
