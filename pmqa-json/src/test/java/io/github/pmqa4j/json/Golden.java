package io.github.pmqa4j.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The checked-in documents, one per kind and version of its format: golden ones, read for ever, and examples for the schemas. */
public final class Golden {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Golden() {}

    /** Returns every kind with every version of its format. */
    public static Stream<Arguments> documents() {
        return DocumentKind.all().stream()
                .flatMap(kind -> kind.versions().stream().map(version -> Arguments.of(kind, version)));
    }

    /** Writes what is known to be of a kind, though the compiler does not. */
    static <T> String write(DocumentKind<T> kind, Object value) {
        return PmqaJson.standard().write(kind, kind.type().cast(value));
    }

    static String text(String name) {
        return resource("golden/" + name);
    }

    /** Returns the example of a schema. */
    public static JsonNode example(String name) {
        try {
            return EXACT.readTree(resource("examples/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Golden.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no document " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
