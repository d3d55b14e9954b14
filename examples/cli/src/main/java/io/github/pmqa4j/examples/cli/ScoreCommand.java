package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.ResultText;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores assessments. */
@Command(name = "score", description = "Score assessments: categories, bands, total, level and tier.")
final class ScoreCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ModelOptions rules = new ModelOptions();

    @Mixin
    private final ThreadOption threads = new ThreadOption();

    @Option(
            names = "--lines",
            description = "The files are JSON Lines, an assessment a line; a bad line is reported and left out.")
    private boolean lines;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON documents of kind \"assessment\" or \"evaluation\", or - for standard input.")
    private List<String> files = new ArrayList<>();

    ScoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Documents documents = rules.documents(streams);
        ScoringModel model = rules.model(documents, streams);
        if (lines) {
            Lines scored = new Lines(streams, common.wording(), documents, model, threads.threads());
            Output.write(common.output(), streams, writer -> {
                for (String file : files) {
                    scored.score(file, (number, result) -> writer.write(line(result)));
                }
            });
            return scored.badLines() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
        }
        List<AssessmentResult> results = new ArrayList<>();
        for (String file : files) {
            Input input = Input.of(file, streams);
            for (Assessment assessment : documents.readAssessments(input)) {
                results.add(documents.scored(
                        input,
                        () -> ModelOptions.scorer(assessment.framework(), model).score(assessment)));
            }
        }
        String answer = format.isJson() ? json(results) : text(results);
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return ExitCode.OK;
    }

    private String text(List<AssessmentResult> results) {
        return results.stream()
                .map(result -> ResultText.of(result, common.wording()))
                .collect(Collectors.joining("\n"));
    }

    private String line(AssessmentResult result) {
        return format.isJson() ? PmqaJson.write(result) + "\n" : ResultText.line(result, common.wording());
    }

    private static String json(List<AssessmentResult> results) {
        return results.size() == 1
                ? PmqaJson.writeIndented(results.get(0))
                : results.stream().map(result -> PmqaJson.write(result) + "\n").collect(Collectors.joining());
    }
}
