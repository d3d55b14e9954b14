package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.FindingsText;
import io.github.pmqa4j.examples.cli.text.ResultText;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
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
        Documents documents = rules.documents(streams, common.wording());
        ScoringModel model = rules.model(documents, streams);
        if (lines) {
            ScoredLines scored = new ScoredLines(documents, model, threads.threads());
            Output.write(common.output(), streams, writer -> {
                for (String file : files) {
                    scored.score(file, (number, result) -> {
                        writer.write(line(result));
                        warn(LineFiles.name(file) + ":" + number, result);
                    });
                }
            });
            return scored.exitCode();
        }
        List<AssessmentResult> results = new ArrayList<>();
        EachFile each = new EachFile(streams, common.wording());
        each.read(files, file -> {
            Input input = Input.of(file, streams);
            List<AssessmentResult> ofFile = new ArrayList<>();
            for (Assessment assessment : documents.readAssessments(input)) {
                ofFile.add(documents.scored(
                        input,
                        () -> ModelOptions.scorer(assessment.framework(), model).score(assessment)));
            }
            results.addAll(ofFile);
        });
        if (each.hasAnswer()) {
            String answer = format.isJson() ? json(results) : text(results);
            Output.write(common.output(), streams, writer -> writer.write(answer));
        }
        return each.exitCode();
    }

    private String text(List<AssessmentResult> results) {
        return results.stream()
                .map(result -> ResultText.of(result, common.wording()))
                .collect(Collectors.joining("\n"));
    }

    // A result's document has its warnings; a line of text has no room for them.
    private void warn(String place, AssessmentResult result) {
        if (!format.isJson()) {
            result.warnings()
                    .forEach(warning -> streams.complain(place + ": " + FindingsText.line(warning, common.wording())));
        }
    }

    private String line(AssessmentResult result) {
        return format.isJson()
                ? PmqaJson.standard().write(DocumentKind.RESULT, result) + "\n"
                : ResultText.line(result, common.wording());
    }

    private static String json(List<AssessmentResult> results) {
        return results.size() == 1
                ? PmqaJson.standard().indented().write(DocumentKind.RESULT, results.get(0))
                : results.stream()
                        .map(result -> PmqaJson.standard().write(DocumentKind.RESULT, result) + "\n")
                        .collect(Collectors.joining());
    }
}
