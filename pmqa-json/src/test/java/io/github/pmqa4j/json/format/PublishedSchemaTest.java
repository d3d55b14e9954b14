package io.github.pmqa4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas are made of the descriptions that read and write the documents. */
class PublishedSchemaTest {
    private static final String REGENERATE =
            "mvn -pl pmqa-json -am test -Dtest=PublishedSchemaTest -DfailIfNoTests=false "
                    + "-Dsurefire.failIfNoSpecifiedTests=false -Dschemas.write=true";

    static Iterable<DocumentKind<?>> kinds() {
        return DocumentKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWhatTheDescriptionSays(DocumentKind<?> kind) throws IOException {
        String schema = PublishedSchema.of(Formats.of(kind).get(0));
        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(
                    Path.of("src/main/resources/io/github/pmqa4j/json/schema/" + kind.id() + ".schema.json"), schema);
            return;
        }

        assertThat(kind.schema())
                .as(
                        "the schema of %s differs from its description; if the description is right, run%n%s",
                        kind, REGENERATE)
                .isEqualTo(schema);
    }
}
