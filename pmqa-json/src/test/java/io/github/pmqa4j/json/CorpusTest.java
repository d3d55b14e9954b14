package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes a corpus of documents with the library's verdicts, which validators of other languages are compared with. */
class CorpusTest {
    private static final Path CORPUS = Path.of("target", "schema-corpus.jsonl");

    @Test
    void theCorpusIsWritten() throws IOException {
        Files.createDirectories(CORPUS.getParent());
        int lines = 0;
        try (BufferedWriter out = Files.newBufferedWriter(CORPUS)) {
            for (long seed = 0; seed < 500; seed++) {
                ObjectNode document = new RandomDocuments(seed).any();
                lines += write(document, seed, 3, out);
            }
            for (DocumentKind<?> kind : DocumentKind.all()) {
                JsonNode golden = SchemaAgreementTest.parse(Golden.text(kind.id() + "-1.json"));
                lines += write((ObjectNode) golden, 7, 100, out);
            }
        }

        assertThat(lines).isEqualTo(500 * 4 + DocumentKind.all().size() * 101);
    }

    private static int write(ObjectNode document, long seed, int mutants, BufferedWriter out) throws IOException {
        String kind = document.path("kind").asText();
        Mutations mutations = new Mutations(seed);
        for (int i = 0; i <= mutants; i++) {
            JsonNode next = i == 0 ? document : mutations.mutate(document);
            out.write("{\"format\":\"" + kind + " 1\",\"verdict\":\"" + verdict(kind, next) + "\",\"document\":" + next
                    + "}\n");
        }
        return mutants + 1;
    }

    private static String verdict(String kindId, JsonNode document) {
        DocumentKind<?> kind = DocumentKind.all().stream()
                .filter(k -> k.id().equals(kindId))
                .findFirst()
                .orElseThrow();
        List<DocumentFinding> findings = SchemaAgreementTest.findings(kind, document.toString());
        boolean beyond = findings.stream().allMatch(f -> SchemaAgreementTest.BEYOND_SCHEMAS.contains(f.code()));
        return findings.isEmpty() ? "accepted" : beyond ? "beyond" : "refused";
    }
}
