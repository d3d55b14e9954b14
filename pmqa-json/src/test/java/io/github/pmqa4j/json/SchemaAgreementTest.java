package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Reading a document and checking it against its schema give the same verdict. */
class SchemaAgreementTest {
    /** What a schema cannot say, or only at a length that nobody would read. */
    static final Set<String> BEYOND_SCHEMAS = Set.of(
            "band-empty",
            "nothing-applicable",
            "rating-above-weakest-dimension",
            "unknown-framework",
            "unknown-model",
            "unknown-rule",
            "duplicate-id",
            "not-ascending",
            "invalid-value",
            "invalid-uri",
            "result-missing",
            "not-in-framework",
            "too-many-digits",
            "too-many-decimals",
            // These refuse nothing, and are listed where something else does.
            "missing-category",
            "missing-evidence");

    private static final Schemas SCHEMAS = new Schemas();

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void soundDocumentsAreAccepted(@ForAll long seed) {
        ObjectNode document = new RandomDocuments(seed).any();

        assertThat(agreed(document)).as(document.toString()).isTrue();
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void mutantsGetTheSameVerdict(@ForAll long seed) {
        ObjectNode document = new RandomDocuments(seed).any();
        Mutations mutations = new Mutations(seed);
        for (int i = 0; i < 4; i++) {
            agreed(mutations.mutate(document));
        }
    }

    static boolean agreed(JsonNode document) {
        return agreed(document, kind(document));
    }

    static boolean agreed(JsonNode document, DocumentKind<?> kind) {
        List<DocumentFinding> findings = findings(kind, document.toString());
        List<DocumentFinding> sayable = findings.stream()
                .filter(f -> !BEYOND_SCHEMAS.contains(f.code()))
                .toList();
        boolean accepted = SCHEMAS.accepts(kind, document);
        if (findings.isEmpty() || !sayable.isEmpty()) {
            assertThat(accepted).as("%s%n%s", document, findings).isEqualTo(findings.isEmpty());
        }
        return findings.isEmpty();
    }

    static List<DocumentFinding> findings(DocumentKind<?> kind, String document) {
        try {
            PmqaJson.standard().read(kind, document);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.documentFindings();
        }
    }

    // A document whose kind was mutated is read as what it was most likely meant to be.
    static DocumentKind<?> kind(JsonNode document) {
        String id = document.path("kind").asText();
        return DocumentKind.all().stream()
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElse(DocumentKind.ASSESSMENT);
    }

    static JsonNode parse(String json) {
        try {
            return Schemas.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
