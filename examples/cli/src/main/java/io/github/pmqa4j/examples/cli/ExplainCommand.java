package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.ExplanationText;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how the numbers of an assessment came about. */
@Command(name = "explain", description = "Say how every number of an assessment came about.")
final class ExplainCommand implements Callable<Integer> {
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
            description = "Which side of an evaluation: self or assessor (default: ${DEFAULT-VALUE}).")
    private Source source = Source.ASSESSOR;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "JSON document of kind \"assessment\" or \"evaluation\", or - for standard input.")
    private String file = "-";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WHAT",
            description = "total, level, or the id of a category or criterion; without it, everything.")
    private @Nullable String what;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Input input = Input.of(file, streams);
        Documents documents = rules.documents(streams);
        ScoringModel model = rules.model(documents, streams);
        Assessment assessment = documents.readAssessment(input, source);
        Explanation all = documents.scored(
                input, () -> ModelOptions.scorer(assessment.framework(), model).explain(assessment));
        Explanation explanation = what == null ? all : find(all, what);
        String answer = format.answer(explanation, () -> ExplanationText.of(explanation, common.wording()));
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return ExitCode.OK;
    }

    private Explanation find(Explanation all, String id) {
        return all.stream()
                .filter(explanation -> explanation.subject().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no number called \"" + id + "\" in this result"));
    }
}
