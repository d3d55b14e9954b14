package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading, from bytes and from characters, and the schemas give one verdict on documents that are made and broken for long. */
class AgreementLongRun {
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();

    @Test
    void readingAndSchemasAgree() {
        Figures figures = new Figures("Reading against the schemas");
        Random random = figures.random();
        do {
            long seed = random.nextLong();
            DocumentKind<?> kind = KINDS.get(random.nextInt(KINDS.size()));
            JsonNode document = SchemaAgreementTest.parse(
                    SoundDocuments.ofBuiltIn(seed).any(kind).document());
            assertThat(check(document, kind, figures)).as(document.toString()).isTrue();
            Mutations mutations = new Mutations(kind, seed);
            for (int i = 0; i < 4; i++) {
                document = mutations.mutate((ObjectNode) document);
                check(document, kind, figures);
            }
        } while (!figures.isTimeUp());
        figures.print();
        assertThat(figures.executions()).isPositive();
    }

    private static boolean check(JsonNode document, DocumentKind<?> kind, Figures figures) {
        boolean accepted = SchemaAgreementTest.agreed(document, kind);
        String text = document.toPrettyString();
        List<DocumentFinding> findings = SchemaAgreementTest.mistakes(kind, text);
        SameFindingsTest.check(kind, text, PmqaJson.standard());
        if (accepted) {
            figures.accepted();
        } else {
            figures.refused(findings.size());
        }
        return accepted;
    }
}
