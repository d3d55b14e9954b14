package io.github.pmqa4j.examples.cli.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document as it was given.
 *
 * @param name what messages call it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Input(String name, byte[] bytes) {
    private static final String REFERENCE_REPORT = "narathiwat-2561.json";

    /** Reads a file, or standard input where the name is {@code -}. */
    public static Input of(String file, Streams streams) throws IOException {
        return file.equals("-")
                ? new Input("standard input", streams.in().readAllBytes())
                : new Input(file, Files.readAllBytes(Path.of(file)));
    }

    /** Returns the reference report, which the tool carries with it. */
    public static Input referenceReport() throws IOException {
        try (InputStream in = Input.class.getResourceAsStream("/" + REFERENCE_REPORT)) {
            if (in == null) {
                throw new FileNotFoundException(REFERENCE_REPORT + " is not in the tool's jar");
            }
            return new Input(REFERENCE_REPORT, in.readAllBytes());
        }
    }
}
