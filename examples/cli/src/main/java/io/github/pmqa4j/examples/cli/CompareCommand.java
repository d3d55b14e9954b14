package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.ComparisonText;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two sources, years or organizations. */
@Command(name = "compare", description = "Compare the two sides of an evaluation, or any two assessments.")
final class CompareCommand implements Callable<Integer> {
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
            names = "--source",
            paramLabel = "SOURCE",
            description = "Which side of an evaluation where two files are compared (default: ${DEFAULT-VALUE}).")
    private Source source = Source.ASSESSOR;

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = "One document of kind \"evaluation\", or two of kind \"assessment\" or \"evaluation\".")
    private List<String> files = new ArrayList<>();

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Documents documents = rules.documents(streams);
        ScoringModel model = rules.model(documents, streams);
        List<AssessmentResult> sides = new ArrayList<>();
        for (String file : files) {
            Input input = Input.of(file, streams);
            for (Assessment assessment : assessments(documents, input)) {
                sides.add(documents.scored(
                        input,
                        () -> ModelOptions.scorer(assessment.framework(), model).score(assessment)));
            }
        }
        if (!sides.get(0).framework().equals(sides.get(1).framework())) {
            throw new ParameterException(spec.commandLine(), "the two assessments are by different frameworks");
        }
        Comparison comparison = Comparison.of(sides.get(0), sides.get(1));
        String answer = format.answer(comparison, () -> ComparisonText.of(comparison, common.wording()));
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return ExitCode.OK;
    }

    private List<Assessment> assessments(Documents documents, Input input) {
        if (files.size() == 2) {
            return List.of(documents.readAssessment(input, source));
        }
        // A single document must hold both sides.
        documents.read(DocumentKind.EVALUATION, input);
        return documents.readAssessments(input);
    }
}
