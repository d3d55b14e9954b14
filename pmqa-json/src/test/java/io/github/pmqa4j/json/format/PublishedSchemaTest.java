package io.github.pmqa4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pmqa4j.json.Golden;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas are made of the descriptions that read and write the documents. */
class PublishedSchemaTest {
    private static final String REGENERATE =
            "mvn -pl pmqa-json -am test -Dtest=PublishedSchemaTest -DfailIfNoTests=false "
                    + "-Dsurefire.failIfNoSpecifiedTests=false -Dschemas.write=true";

    static Stream<Arguments> documents() {
        return Golden.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWhatTheDescriptionSays(DocumentKind<?> kind, int version) throws IOException {
        JsonNode example = Golden.example(kind.id() + "-" + version + ".json");
        String schema = PublishedSchema.of(Formats.of(kind).format(version), example);
        if (Boolean.getBoolean("schemas.write")) {
            Path folder = Path.of("src/main/resources/io/github/pmqa4j/json/schema/" + version);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(kind.id() + ".schema.json"), schema);
            return;
        }

        assertThat(kind.schema(version))
                .as(
                        "the schema of %s differs from its description; if the description is right, run%n%s",
                        kind, REGENERATE)
                .isEqualTo(schema);
    }
}
