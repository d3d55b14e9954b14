package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes a corpus of documents with the library's verdicts. The validators of Java are compared with them here, and those of other
 * languages by the scripts in src/test/js and src/test/python.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("target", "schema-corpus.jsonl");
    private static final int DOCUMENTS = Integer.getInteger("corpus.documents", 10_000);
    private static final int MUTANTS = 24;
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();
    private static final ThreadLocal<Schemas> SCHEMAS = ThreadLocal.withInitial(Schemas::new);

    @Test
    void theCorpusIsWritten() throws IOException {
        int samples = (DOCUMENTS + MUTANTS) / (MUTANTS + 1);
        Files.createDirectories(CORPUS.getParent());

        List<String> lines = IntStream.range(0, samples)
                .parallel()
                .boxed()
                .flatMap(CorpusTest::lines)
                .toList();
        Files.write(CORPUS, lines);

        assertThat(lines).hasSizeGreaterThanOrEqualTo(DOCUMENTS);
    }

    /** Returns a sound document and some mutants of it. */
    private static Stream<String> lines(int seed) {
        DocumentKind<?> kind = KINDS.get(seed % KINDS.size());
        // The golden document of each kind comes first.
        String document = seed < KINDS.size()
                ? Golden.text(kind.id() + "-" + kind.version() + ".json")
                : SoundDocuments.ofBuiltIn(seed).any(kind).document();
        ObjectNode sound = (ObjectNode) SchemaAgreementTest.parse(document);
        Mutations mutations = new Mutations(kind, seed);
        return IntStream.rangeClosed(0, MUTANTS).mapToObj(m -> line(kind, m == 0 ? sound : mutations.mutate(sound)));
    }

    private static String line(DocumentKind<?> kind, JsonNode document) {
        String text = document.toString();
        List<DocumentFinding> mistakes = SchemaAgreementTest.mistakes(kind, text);
        boolean accepted = SchemaAgreementTest.isAcceptedBySchema(mistakes);
        Schemas schemas = SCHEMAS.get();
        assertThat(List.of(schemas.accepts(kind, document), schemas.acceptsToo(kind, text)))
                .as("%s%n%s", text, mistakes)
                .containsOnly(accepted);
        String verdict = mistakes.isEmpty() ? "sound" : accepted ? "left-to-reading" : "refused";
        return "{\"format\":\"" + kind.id() + " " + kind.version() + "\",\"verdict\":\"" + verdict + "\",\"document\":"
                + text + "}";
    }
}
