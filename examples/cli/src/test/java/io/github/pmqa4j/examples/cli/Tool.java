package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Runs the tool in this process and keeps what it says. */
record Tool(int exitCode, String out, String err) {
    /** The example data, from this module's folder. */
    static final Path DATA = Path.of("..", "data");

    static Tool run(String... args) {
        return runOn("", args);
    }

    /** Runs the tool with something on standard input. */
    static Tool runOn(String standardInput, String... args) {
        return runOn(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), args);
    }

    /** Runs the tool on a stream. */
    static Tool runOn(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Pmqa.run(args, new Streams(in, out, err));
        return new Tool(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String data(String name) {
        return DATA.resolve(name).toString();
    }

    /** Returns some lines of the example cohort, each with its line break. */
    static String cohortLines(int from, int to) throws IOException {
        return Files.readAllLines(DATA.resolve("cohort-2561.jsonl")).subList(from, to).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
