package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.ExplanationText;
import io.github.pmqa4j.examples.cli.text.Quoted;
import io.github.pmqa4j.examples.cli.usage.OptionValues;
import io.github.pmqa4j.examples.cli.usage.UsageException;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how the numbers of an assessment came about. */
@Command(name = "explain", description = "Say how every number of an assessment came about.")
final class ExplainCommand implements Callable<Integer> {
    private static final Set<Explanation.Kind> UNNAMED = EnumSet.of(Explanation.Kind.RESULT, Explanation.Kind.TIER);

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
            description =
                    "Which side of an evaluation: self or assessor (default: assessor). An assessment must be of that source.")
    private @Nullable Source source;

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
        Documents documents = rules.documents(streams, common.wording());
        ScoringModel model = rules.model(documents, streams);
        Assessment assessment = documents.readAssessment(input, source);
        Explanation all = documents.scored(
                input, () -> Explanation.of(ModelOptions.scorer(assessment.framework(), model), assessment));
        Explanation explanation = what == null ? all : find(all, what);
        String answer = format.answer(
                DocumentKind.EXPLANATION, explanation, () -> ExplanationText.of(explanation, common.wording()));
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return ExitCode.OK;
    }

    private Explanation find(Explanation all, String id) {
        String plain = OptionValues.plainDigits(id);
        // An organization's code and the position of a tier scale may read like a category's id.
        List<Explanation> named = all.stream()
                .filter(explanation -> !UNNAMED.contains(explanation.subject().kind()))
                .toList();
        return named.stream()
                .filter(explanation -> explanation.subject().id().equals(plain))
                .findFirst()
                .orElseThrow(() -> {
                    String quoted = Quoted.of(id);
                    String allowed = Quoted.all(named.stream()
                            .map(explanation -> explanation.subject().id())
                            .distinct()
                            .toList());
                    return new UsageException(
                            spec,
                            "ผลการประเมินนี้ไม่มีตัวเลขชื่อ " + quoted + " (ที่มี: " + allowed + ")",
                            "there is no number called " + quoted + " in this result (there are: " + allowed + ")");
                });
    }
}
