package io.github.pmqa4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The checked-in documents: one per kind and version of its format, to be read for ever. */
final class Golden {
    private Golden() {}

    static String text(String name) {
        try (InputStream stream = Golden.class.getResourceAsStream("golden/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no golden document " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
