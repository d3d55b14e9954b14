package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pmqa4j.json.document.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of every kind and version are read for ever, and what is written today equals them byte for byte. */
class GoldenTest {
    static Stream<Arguments> documents() {
        return Golden.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T> void isReadAndWrittenAgainByteForByte(DocumentKind<T> kind, int version) {
        String golden = text(kind, version);

        T value = PmqaJson.standard().read(kind, golden);

        if (version == kind.version()) {
            assertThat(PmqaJson.standard().indented().write(kind, value)).isEqualTo(golden);
        }
        T again = PmqaJson.standard().read(kind, PmqaJson.standard().writeBytes(kind, value));
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void agreesWithItsSchema(DocumentKind<?> kind, int version) {
        JsonNode golden = SchemaAgreementTest.parse(text(kind, version));

        assertThat(SchemaAgreementTest.agreed(golden, kind)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mutantsOfItGetTheSchemasVerdict(DocumentKind<?> kind, int version) {
        JsonNode golden = SchemaAgreementTest.parse(text(kind, version));
        Mutations mutations = new Mutations(kind, kind.id().hashCode());
        for (int i = 0; i < 300; i++) {
            SchemaAgreementTest.agreed(mutations.mutate((com.fasterxml.jackson.databind.node.ObjectNode) golden), kind);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theExamplesInItsSchemaAreSound(DocumentKind<?> kind, int version) {
        JsonNode schema = SchemaAgreementTest.parse(kind.schema(version));

        assertThat(schema.path("$id").asText()).isEqualTo(kind.schemaId(version));
        assertThat(schema.path("examples")).isNotEmpty();
        for (JsonNode example : schema.path("examples")) {
            assertThat(PmqaJson.standard().read(kind, example.toString().getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyInputGivesTheSameValue(DocumentKind<?> kind, int version) {
        String golden = text(kind, version);
        byte[] bytes = golden.getBytes(StandardCharsets.UTF_8);
        PmqaJson json = PmqaJson.standard();

        assertThat(List.of(
                        json.read(kind, bytes),
                        json.read(kind, new java.io.ByteArrayInputStream(bytes)),
                        json.read(kind, new java.io.StringReader(golden))))
                .containsOnly(json.read(kind, golden));
    }

    private static String text(DocumentKind<?> kind, int version) {
        return Golden.text(kind.id() + "-" + version + ".json");
    }
}
