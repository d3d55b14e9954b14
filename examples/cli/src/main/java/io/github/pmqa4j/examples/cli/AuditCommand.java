package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.AuditText;
import io.github.pmqa4j.examples.cli.usage.UsageException;
import io.github.pmqa4j.json.document.AuditFindings;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.ReportAuditor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits what a published report prints. */
@Command(
        name = "audit",
        description =
                "Audit a published report: find the numbers and bands that contradict each other. Exit code 1 says that"
                        + " there are some.")
final class AuditCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ModelOptions rules = new ModelOptions();

    @Option(
            names = "--band-limits",
            description = "Check the bands by the model's limits too, not only by their order.")
    private boolean bandLimits;

    @Option(
            names = "--grid",
            paramLabel = "STEP",
            description = "Check too whether criterion scores on a grid, such as 100, can give each category's score.")
    private @Nullable Fraction grid;

    @Parameters(paramLabel = "FILE", description = "JSON document of kind \"feedbackReport\", or - for standard input.")
    private String file = "-";

    AuditCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Documents documents = rules.documents(streams, common.wording());
        ReportAuditor auditor = ReportAuditor.of(rules.model(documents, streams));
        if (bandLimits) {
            auditor = auditor.withBandLimits();
        }
        if (grid != null) {
            if (grid.signum() <= 0) {
                throw new UsageException(
                        spec, "--grid ต้องมากกว่า 0 แต่ได้รับ " + grid, "--grid must be above 0, but was " + grid);
            }
            auditor = auditor.withGrid(grid);
        }
        FeedbackReport report = documents.read(DocumentKind.FEEDBACK_REPORT, Input.of(file, streams));
        List<AuditFinding> findings = auditor.audit(report);
        String answer = format.answer(
                DocumentKind.AUDIT,
                new AuditFindings(findings),
                () -> AuditText.of(report, findings, common.wording()));
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return findings.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
