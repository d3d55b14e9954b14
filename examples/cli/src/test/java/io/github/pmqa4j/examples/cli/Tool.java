package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the tool in this process and keeps what it says. */
record Tool(int exitCode, String out, String err) {
    /** The example data, from this module's folder. */
    static final Path DATA = Path.of("..", "data");

    static Tool run(String... args) {
        return runOn("", args);
    }

    /** Runs the tool with something on standard input. */
    static Tool runOn(String standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        int exitCode = Pmqa.run(args, new Streams(in, out, err));
        return new Tool(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String data(String name) {
        return DATA.resolve(name).toString();
    }
}
