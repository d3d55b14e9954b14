package io.github.pmqa4j.json;

import io.github.pmqa4j.json.cursor.DocumentText;
import io.github.pmqa4j.json.document.JsonLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Gets a document from wherever it is; one byte or character more than allowed is enough to know that it is too long. */
final class Input {
    private Input() {}

    static DocumentText text(String json) {
        return DocumentText.of(Objects.requireNonNull(json, "json"));
    }

    static DocumentText text(byte[] json) {
        return DocumentText.of(Objects.requireNonNull(json, "json"), 0, json.length);
    }

    static DocumentText text(Path path, JsonLimits limits) {
        try (InputStream stream = Files.newInputStream(Objects.requireNonNull(path, "path"))) {
            return text(stream, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentText text(InputStream stream, JsonLimits limits) {
        Objects.requireNonNull(stream, "stream");
        try {
            // A file stream's own readNBytes asks a pipe for its position, and fails.
            return text(new BufferedInputStream(stream).readNBytes(limits.documentBytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentText text(Reader reader, JsonLimits limits) {
        Objects.requireNonNull(reader, "reader");
        try {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0 && text.length() <= limits.documentBytes(); ) {
                text.append(buffer, 0, n);
                n = reader.read(buffer);
            }
            return text(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
