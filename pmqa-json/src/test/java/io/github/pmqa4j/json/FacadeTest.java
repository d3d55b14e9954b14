package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read, validate and write do the same for text, bytes, streams, files, and readers and writers. */
class FacadeTest {
    private static final PmqaJson JSON = PmqaJson.standard();

    @TempDir
    private Path folder;

    static Stream<DocumentKind<?>> kinds() {
        return DocumentKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyInputGivesTheSameValue(DocumentKind<?> kind) throws IOException {
        String document = Golden.text(kind.id() + "-1.json");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("document.json"), bytes);
        Object value = JSON.read(kind, document);

        assertThat(JSON.read(kind, bytes)).isEqualTo(value);
        assertThat(JSON.read(kind, new ByteArrayInputStream(bytes))).isEqualTo(value);
        assertThat(JSON.read(kind, path)).isEqualTo(value);
        assertThat(JSON.read(kind, new StringReader(document))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyInputGivesTheSameFindings(DocumentKind<?> kind) throws IOException {
        String document = Golden.text(kind.id() + "-1.json")
                .replaceFirst("\"version\": 1", "\"ก\": 0, \"version\": 2")
                .replaceFirst("\"(th|fiscalYear)\"", "\"x\"");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("document.json"), bytes);
        List<DocumentFinding> findings = JSON.validate(kind, document);

        assertThat(findings).extracting(DocumentFinding::code).contains("unknown-property", "unsupported-version");
        assertThat(JSON.validate(kind, bytes)).isEqualTo(findings);
        assertThat(JSON.validate(kind, new ByteArrayInputStream(bytes))).isEqualTo(findings);
        assertThat(JSON.validate(kind, path)).isEqualTo(findings);
        assertThat(JSON.validate(kind, new StringReader(document))).isEqualTo(findings);
        assertThat(refused(() -> JSON.read(kind, document)))
                .isNotEmpty()
                .isEqualTo(refused(() -> JSON.read(kind, bytes)))
                .isEqualTo(refused(() -> JSON.read(kind, new ByteArrayInputStream(bytes))))
                .isEqualTo(refused(() -> JSON.read(kind, path)))
                .isEqualTo(refused(() -> JSON.read(kind, new StringReader(document))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyOutputGetsTheSameDocument(DocumentKind<?> kind) throws IOException {
        Object value = JSON.read(kind, Golden.text(kind.id() + "-1.json"));
        String document = PmqaJson.write(value);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Path path = folder.resolve("document.json");

        PmqaJson.write(value, stream);
        PmqaJson.write(value, writer);
        PmqaJson.writeLine(value, lines);
        PmqaJson.write(value, path);

        assertThat(document).doesNotContain("\n");
        assertThat(PmqaJson.writeBytes(value)).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toByteArray()).isEqualTo(PmqaJson.writeBytes(value));
        assertThat(writer).hasToString(document);
        assertThat(lines.toString(StandardCharsets.UTF_8)).isEqualTo(document + "\n");
        assertThat(path).hasContent(PmqaJson.writeIndented(value));
    }

    @Test
    void theShortestWayTakesTextsAndFiles() throws IOException {
        String assessment = Golden.text("assessment-1.json");
        String evaluation = Golden.text("evaluation-1.json");

        Assessment one = PmqaJson.readAssessment(Files.writeString(folder.resolve("a.json"), assessment));
        Evaluation both = PmqaJson.readEvaluation(Files.writeString(folder.resolve("e.json"), evaluation));

        assertThat(one).isEqualTo(PmqaJson.readAssessment(assessment));
        assertThat(both).isEqualTo(PmqaJson.readEvaluation(evaluation));
    }

    @Test
    void aFileStreamOnAPipeIsReadThoughItHasNoPosition() {
        String json = Golden.text("assessment-1.json");
        InputStream pipe = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("Illegal seek");
            }
        };

        assertThat(PmqaJson.standard().read(DocumentKind.ASSESSMENT, pipe)).isEqualTo(PmqaJson.readAssessment(json));
    }

    @Test
    void streamsAndReadersAreLeftOpen() {
        byte[] bytes = Golden.text("assessment-1.json").getBytes(StandardCharsets.UTF_8);
        InputStream stream = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public void close() {
                throw new AssertionError("the stream was closed");
            }
        };
        StringReader reader = new StringReader(Golden.text("assessment-1.json")) {
            @Override
            public void close() {
                throw new AssertionError("the reader was closed");
            }
        };

        assertThat(JSON.read(DocumentKind.ASSESSMENT, stream)).isEqualTo(JSON.read(DocumentKind.ASSESSMENT, reader));
    }

    @Test
    void whatCannotBeReadOrWrittenForOtherReasonsIsNoFinding() {
        Assessment value = PmqaJson.readAssessment(Golden.text("assessment-1.json"));
        Path missing = folder.resolve("missing").resolve("document.json");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        Writer fullWriter = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public void flush() {
                // There is nothing to flush.
            }

            @Override
            public void close() {
                // There is nothing to close.
            }
        };

        assertUnchecked(() -> PmqaJson.readAssessment(missing), "missing");
        assertUnchecked(() -> JSON.validate(DocumentKind.ASSESSMENT, missing), "missing");
        assertUnchecked(() -> JSON.lines(DocumentKind.ASSESSMENT, missing), "missing");
        assertUnchecked(() -> PmqaJson.write(value, missing), "missing");
        assertUnchecked(() -> PmqaJson.write(value, full), "full");
        assertUnchecked(() -> PmqaJson.writeLine(value, full), "full");
        assertUnchecked(() -> PmqaJson.write(value, fullWriter), "full");
    }

    @Test
    void whatIsNoDocumentIsRefusedByItsClass() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PmqaJson.write("a text"))
                .withMessageContaining("java.lang.String");
    }

    private static void assertUnchecked(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String message) {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(work).withMessageContaining(message);
    }

    private static List<DocumentFinding> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(InvalidDocumentException.class, reading).findings();
    }
}
