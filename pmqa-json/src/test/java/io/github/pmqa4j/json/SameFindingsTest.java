package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** The same document has the same findings, line by line and column by column, whether it comes as characters or bytes. */
class SameFindingsTest {
    // What a broken piece of text is made of; some of it are several bytes or two UTF-16 units.
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0e01",
            "\\ud83d",
            "\n",
            "\t",
            "\u0000",
            "-",
            "1e999",
            "0",
            "nul",
            "true",
            "ก",
            "😀",
            "é",
            "“",
            "\uFEFF",
            "x".repeat(40));
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void ofMutatedDocuments(@ForAll long seed) {
        DocumentKind<?> kind = KINDS.get(Math.floorMod(seed, KINDS.size()));
        JsonNode document = SchemaAgreementTest.parse(
                SoundDocuments.ofBuiltIn(seed).any(kind).document());
        JsonNode mutant = new Mutations(kind, seed).mutate((ObjectNode) document);
        boolean indented = (seed & 1) == 0;

        check(kind, indented ? mutant.toPrettyString() : mutant.toString(), PmqaJson.standard());
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void ofBrokenText(@ForAll long seed) {
        Random random = new Random(seed);
        DocumentKind<?> kind = KINDS.get(random.nextInt(KINDS.size()));

        check(kind, broken(Golden.text(kind.id() + "-1.json"), random), PmqaJson.standard());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void withinNarrowLimits(@ForAll long seed) {
        Random random = new Random(seed);
        JsonLimits limits = JsonLimits.STANDARD
                .withDocumentBytes(1 + random.nextInt(4_000))
                .withDepth(1 + random.nextInt(6))
                .withStringLength(1 + random.nextInt(30))
                .withNumberLength(1 + random.nextInt(5))
                .withExponent(random.nextInt(3))
                .withEntries(1 + random.nextInt(60))
                .withFindings(1 + random.nextInt(5));

        check(
                DocumentKind.ASSESSMENT,
                broken(Golden.text("assessment-1.json"), random),
                PmqaJson.of(JsonSettings.STANDARD.withLimits(limits)));
    }

    @Test
    void columnsCountCharactersNotBytes() {
        String document = "{\"kind\":\"assessment\", \"กขค😀\": 1, \"x\": 2}";

        List<DocumentFinding> findings = PmqaJson.standard()
                .parse(DocumentKind.ASSESSMENT, document.getBytes(StandardCharsets.UTF_8))
                .findings();

        assertThat(findings)
                .filteredOn(f -> f.code().equals("unknown-property"))
                .extracting(DocumentFinding::column)
                .containsExactly(23, 34);
        check(DocumentKind.ASSESSMENT, document, PmqaJson.standard());
    }

    private static String broken(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        for (int k = random.nextInt(3); k >= 0 && !text.isEmpty(); k--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.delete(at, end);
                default -> text.setLength(at + 1);
            }
        }
        // Cut in half, a character has no UTF-8.
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static void check(DocumentKind<?> kind, String document, PmqaJson json) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<DocumentFinding> findings = json.parse(kind, document).findings();

        assertThat(json.parse(kind, bytes).findings()).as(document).isEqualTo(findings);
        assertThat(json.parse(kind, new ByteArrayInputStream(bytes)).findings()).isEqualTo(findings);
        assertThat(json.parse(kind, new StringReader(document)).findings()).isEqualTo(findings);
    }
}
