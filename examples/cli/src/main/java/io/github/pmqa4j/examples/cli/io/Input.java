package io.github.pmqa4j.examples.cli.io;

import io.github.pmqa4j.json.document.JsonLimits;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;

/**
 * A document as it was given.
 *
 * @param name what messages call it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Input(String name, byte[] bytes) {
    private static final String REFERENCE_REPORT = "narathiwat-2561.json";
    // One byte more than a document may have is enough to see that it has too many, however long the stream is.
    private static final int MOST = JsonLimits.STANDARD.documentBytes() + 1;

    /** Reads a file, or standard input where the name is {@code -}. */
    public static Input of(String file, Streams streams) throws IOException {
        if (file.equals("-")) {
            return new Input("standard input", streams.in().readNBytes(MOST));
        }
        try (InputStream in = Files.newInputStream(FileNames.file(file))) {
            return new Input(file, in.readNBytes(MOST));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // The system says what happened, but not to which file.
            throw new FileSystemException(file, null, e.getMessage());
        }
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
