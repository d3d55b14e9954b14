package io.github.pmqa4j.examples.cli.io;

import io.github.pmqa4j.examples.cli.text.Visible;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error as bytes: what is written is UTF-8 whatever the platform's charset is, and a write that
 * fails throws, which a {@link java.io.PrintStream} would keep to itself.
 */
public record Streams(InputStream in, OutputStream out, OutputStream err) {
    /** Returns the streams of the process. */
    public static Streams ofProcess() {
        return new Streams(
                // A file stream's own readNBytes asks a pipe for its position, and fails.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    /** Writes a message to standard error; where even that is gone there is nobody left to tell. */
    public void complain(String message) {
        try {
            err.write((Visible.lines(message) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyListens) {
            // The exit code still says it.
        }
    }
}
