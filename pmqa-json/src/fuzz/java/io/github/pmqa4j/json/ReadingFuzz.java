package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Jazzer looks for bytes that do anything but give a value or findings. */
class ReadingFuzz {
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();
    private static final Figures FIGURES = new Figures("Fuzzing");

    static Stream<byte[]> documents() {
        return KINDS.stream().map(kind -> {
            byte[] golden = Golden.text(kind.id() + "-1.json").getBytes(StandardCharsets.UTF_8);
            byte[] input = new byte[1 + golden.length];
            input[0] = (byte) KINDS.indexOf(kind);
            System.arraycopy(golden, 0, input, 1, golden.length);
            return input;
        });
    }

    /** The first byte says the kind, the others are the document. */
    @MethodSource("documents")
    @FuzzTest
    void anyBytesAreAValueOrFindings(byte[] input) {
        if (input.length == 0) {
            return;
        }
        DocumentKind<?> kind = KINDS.get((input[0] & 0xFF) % KINDS.size());
        byte[] document = Arrays.copyOfRange(input, 1, input.length);
        List<DocumentFinding> findings = List.of();
        try {
            Object value = PmqaJson.standard().read(kind, document);
            require(value.equals(PmqaJson.standard().read(kind, Golden.write(kind, value))), "another value read back");
            FIGURES.accepted();
        } catch (InvalidDocumentException e) {
            findings = e.documentFindings();
            require(!findings.isEmpty(), "no findings");
            findings.forEach(f -> require(f.line() > 0 && f.column() > 0, "no place"));
            FIGURES.refused(findings.size());
        }
        assertTheSameFromCharacters(kind, document, findings);
    }

    @AfterAll
    static void printFigures() {
        FIGURES.print();
        assertThat(FIGURES.executions()).isPositive();
    }

    private static void assertTheSameFromCharacters(
            DocumentKind<?> kind, byte[] document, List<DocumentFinding> findings) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            require(!findings.isEmpty(), "what is not UTF-8 was accepted");
            return;
        }
        require(findings.equals(findings(kind, text)), "other findings from characters");
    }

    private static List<DocumentFinding> findings(DocumentKind<?> kind, String text) {
        try {
            PmqaJson.standard().read(kind, text);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.documentFindings();
        }
    }

    // Cheap: it is asked for every execution.
    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
