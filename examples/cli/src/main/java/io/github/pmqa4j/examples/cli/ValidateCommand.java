package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Visible;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.document.DocumentFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks documents. */
@Command(
        name = "validate",
        description =
                "Check documents of any kind: list every mistake and every gap with line, column and what is allowed.")
final class ValidateCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final ModelOptions rules = new ModelOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON documents, or - for standard input.")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Wording wording = common.wording();
        Documents documents = rules.documents(streams);
        StringBuilder answer = new StringBuilder();
        int mistakes = 0;
        for (String file : files) {
            Input input = Input.of(file, streams);
            List<DocumentFinding> findings = documents.validate(input);
            mistakes += findings.size();
            for (DocumentFinding finding : findings) {
                answer.append(RefusedDocumentException.describe(input.name(), finding, wording.locale()))
                        .append('\n');
            }
            if (findings.isEmpty()) {
                answer.append(input.name())
                        .append(": ")
                        .append(wording.say("ถูกต้องครบถ้วน", "sound and complete"))
                        .append('\n');
            }
        }
        Output.write(common.output(), streams, writer -> writer.write(Visible.lines(answer.toString())));
        return mistakes == 0 ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
