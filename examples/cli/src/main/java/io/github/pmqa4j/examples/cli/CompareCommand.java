package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.ComparisonText;
import io.github.pmqa4j.examples.cli.text.Quoted;
import io.github.pmqa4j.examples.cli.usage.UsageException;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            description =
                    "Which side, if two files are compared: self or assessor (default: assessor). An assessment must be of that"
                            + " source.")
    private @Nullable Source source;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "One document of kind \"evaluation\", or two of kind \"assessment\" or \"evaluation\".")
    private List<String> files = new ArrayList<>();

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (files.size() > 2) {
            throw new UsageException(
                    spec,
                    "เปรียบเทียบได้ครั้งละไม่เกินสองไฟล์ แต่ได้รับ " + files.size() + " ไฟล์",
                    "two files at most can be compared, but there were " + files.size());
        }
        if (files.size() == 1 && source != null) {
            throw new UsageException(
                    spec,
                    "--source ใช้ได้เมื่อเปรียบเทียบสองไฟล์ ไฟล์เดียวจะเปรียบเทียบผลทั้งสองแหล่งในไฟล์",
                    "--source is for two files: of a single one, both sides are compared");
        }
        Documents documents = rules.documents(streams, common.wording());
        ScoringModel model = rules.model(documents, streams);
        List<AssessmentResult> sides = new ArrayList<>();
        EachFile each = new EachFile(streams, common.wording());
        each.read(files, file -> {
            Input input = Input.of(file, streams);
            for (Assessment assessment : assessments(documents, input)) {
                sides.add(documents.scored(
                        input,
                        () -> ModelOptions.scorer(assessment.framework(), model).score(assessment)));
            }
        });
        if (each.exitCode() != ExitCode.OK) {
            return each.exitCode();
        }
        requireSameFramework(sides.get(0).framework(), sides.get(1).framework());
        Comparison comparison = Comparison.of(sides.get(0), sides.get(1));
        String answer = format.answer(
                DocumentKind.COMPARISON, comparison, () -> ComparisonText.of(comparison, common.wording()));
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return ExitCode.OK;
    }

    private void requireSameFramework(Framework one, Framework other) {
        if (!one.equals(other)) {
            throw new UsageException(
                    spec,
                    "การประเมินทั้งสองใช้เกณฑ์ต่างกัน: "
                            + Quoted.all(List.of(one.name().th(), other.name().th())),
                    "the two assessments are by different frameworks: "
                            + Quoted.all(List.of(one.name().en(), other.name().en())));
        }
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
