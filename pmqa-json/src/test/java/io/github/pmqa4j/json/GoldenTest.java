package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pmqa4j.json.document.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of every kind and version are read for ever, and what is written today equals them byte for byte. */
class GoldenTest {
    static Stream<DocumentKind<?>> kinds() {
        return DocumentKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void isReadAndWrittenAgainByteForByte(DocumentKind<T> kind) {
        String golden = Golden.text(kind.id() + "-1.json");

        T value = PmqaJson.standard().read(kind, golden);

        assertThat(PmqaJson.standard().indented().write(kind, value)).isEqualTo(golden);
        T again = PmqaJson.standard().read(kind, PmqaJson.standard().writeBytes(kind, value));
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void agreesWithItsSchema(DocumentKind<?> kind) {
        JsonNode golden = SchemaAgreementTest.parse(Golden.text(kind.id() + "-1.json"));

        assertThat(SchemaAgreementTest.agreed(golden)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void mutantsOfItGetTheSchemasVerdict(DocumentKind<?> kind) {
        JsonNode golden = SchemaAgreementTest.parse(Golden.text(kind.id() + "-1.json"));
        Mutations mutations = new Mutations(kind.id().hashCode());
        for (int i = 0; i < 300; i++) {
            SchemaAgreementTest.agreed(mutations.mutate((com.fasterxml.jackson.databind.node.ObjectNode) golden), kind);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theExamplesInItsSchemaAreSound(DocumentKind<?> kind) {
        JsonNode schema = SchemaAgreementTest.parse(kind.schema());

        assertThat(schema.path("$id").asText()).isEqualTo(kind.schemaId());
        assertThat(schema.path("examples")).isNotEmpty();
        for (JsonNode example : schema.path("examples")) {
            assertThat(PmqaJson.standard().read(kind, example.toString().getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyInputGivesTheSameValue(DocumentKind<?> kind) {
        String golden = Golden.text(kind.id() + "-1.json");
        byte[] bytes = golden.getBytes(StandardCharsets.UTF_8);
        PmqaJson json = PmqaJson.standard();

        assertThat(List.of(
                        json.read(kind, bytes),
                        json.read(kind, new java.io.ByteArrayInputStream(bytes)),
                        json.read(kind, new java.io.StringReader(golden))))
                .containsOnly(json.read(kind, golden));
    }
}
