package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.FindingsText;
import io.github.pmqa4j.examples.cli.text.Visible;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.DocumentLine;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents. */
@Command(
        name = "validate",
        description =
                "Check documents of any kind: list every mistake and every gap with line, column and what is allowed.")
final class ValidateCommand implements Callable<Integer> {
    /** How the lines of a file were. */
    private static final class Tally {
        private long lines;
        private long bad;
    }

    private final Streams streams;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final ModelOptions rules = new ModelOptions();

    @Mixin
    private final ThreadOption threads = new ThreadOption();

    @Option(
            names = "--lines",
            description = "The files are JSON Lines, a document a line, all of the first line's kind.")
    private boolean lines;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON documents, or - for standard input.")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Documents documents = rules.documentsOfRules(streams, common.wording());
        return lines ? checkLines(documents) : checkDocuments(documents);
    }

    private int checkDocuments(Documents documents) throws IOException {
        StringBuilder answer = new StringBuilder();
        EachFile each = new EachFile(streams, common.wording());
        each.read(files, file -> {
            Input input = Input.of(file, streams);
            List<DocumentFinding> findings = documents.check(input);
            each.is(FindingsText.isSound(findings) ? ExitCode.OK : ExitCode.FINDINGS);
            answer.append(FindingsText.of(input.name(), findings, common.wording()));
        });
        if (each.hasAnswer()) {
            Output.write(common.output(), streams, writer -> writer.write(Visible.lines(answer.toString())));
        }
        return each.exitCode();
    }

    private int checkLines(Documents documents) throws IOException {
        LineFiles read = new LineFiles(streams, common.wording(), documents.json(), threads.threads());
        Output.write(common.output(), streams, writer -> {
            for (String file : files) {
                Tally tally = new Tally();
                String name = LineFiles.name(file);
                boolean isRead =
                        read.readAny(file, line -> describe(name, line), described -> tally(described, tally, writer));
                if (isRead) {
                    writer.write(Visible.lines(name + ": " + count(tally) + "\n"));
                }
                read.is(tally.bad == 0 ? ExitCode.OK : ExitCode.FINDINGS);
            }
        });
        return read.exitCode();
    }

    /** What is told of a line. */
    private record Described(boolean isSound, List<String> findings) {}

    private Described describe(String name, DocumentLine<?> line) {
        Outcome<?> outcome = line.outcome();
        return new Described(outcome.isSound(), FindingsText.lines(name, outcome.findings(), common.wording()));
    }

    private static void tally(Described line, Tally tally, Writer writer) throws IOException {
        tally.lines++;
        tally.bad += line.isSound() ? 0 : 1;
        for (String finding : line.findings()) {
            writer.write(Visible.line(finding) + "\n");
        }
    }

    private String count(Tally tally) {
        Wording wording = common.wording();
        if (tally.bad == 0) {
            return wording.say(
                    tally.lines + " บรรทัด ถูกต้องครบถ้วน",
                    tally.lines + (tally.lines == 1 ? " line" : " lines") + ", sound and complete");
        }
        return wording.say(
                "มีข้อผิดพลาดหรือยังขาดข้อมูล " + tally.bad + " บรรทัด จาก " + tally.lines + " บรรทัด",
                tally.bad + " of " + tally.lines + (tally.lines == 1 ? " line" : " lines") + " with mistakes or gaps");
    }
}
