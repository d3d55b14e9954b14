package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.page.ReportPage;
import io.github.pmqa4j.examples.cli.report.ShownReport;
import io.github.pmqa4j.examples.cli.text.ReportText;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the feedback report of one organization's year. */
@Command(
        name = "report",
        description = "Print the feedback report of a year: both sources side by side, levels, bands, gaps, feedback.")
final class ReportCommand implements Callable<Integer> {
    private static final List<DocumentKind<?>> REPORTS = List.of(DocumentKind.EVALUATION, DocumentKind.FEEDBACK_REPORT);

    private final Streams streams;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final ModelOptions rules = new ModelOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); html is one page in both languages.")
    private Format format = Format.TEXT;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "JSON document of kind \"evaluation\" or \"feedbackReport\", or - for standard input; without one,"
                            + " the report of Narathiwat province for 2561.")
    private @Nullable String file;

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    /** The forms of a report. */
    enum Format {
        TEXT,
        HTML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        Input input = file == null ? Input.referenceReport() : Input.of(file, streams);
        ShownReport shown = shown(input);
        String answer = switch (format) {
            case TEXT -> ReportText.of(shown, common.wording());
            case HTML -> ReportPage.of(shown, common.wording());
            case JSON -> PmqaJson.standard().indented().write(DocumentKind.FEEDBACK_REPORT, shown.report());
        };
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return ExitCode.OK;
    }

    private ShownReport shown(Input input) throws IOException {
        Documents documents = rules.documents(streams, common.wording());
        ScoringModel model = rules.model(documents, streams);
        if (documents.kindOf(input) == DocumentKind.FEEDBACK_REPORT) {
            FeedbackReport published = documents.read(DocumentKind.FEEDBACK_REPORT, input);
            return ShownReport.published(published, model);
        }
        Evaluation evaluation = documents.read(DocumentKind.EVALUATION, REPORTS, input);
        return documents.scored(
                input, () -> ShownReport.of(ModelOptions.scorer(evaluation.framework(), model), evaluation));
    }
}
