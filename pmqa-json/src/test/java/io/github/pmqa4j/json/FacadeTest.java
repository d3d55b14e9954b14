package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.Outcome;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Parse, read and write do the same for text, bytes, streams, files, and readers and writers. */
class FacadeTest {
    private static final PmqaJson JSON = PmqaJson.standard();

    @TempDir
    private Path folder;

    static Stream<DocumentKind<?>> kinds() {
        return DocumentKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void everyInputGivesTheSameValue(DocumentKind<T> kind) throws IOException {
        String document = Golden.text(kind.id() + "-1.json");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("document.json"), bytes);
        T value = JSON.read(kind, document);

        assertThat(JSON.read(kind, bytes)).isEqualTo(value);
        assertThat(JSON.read(kind, new ByteArrayInputStream(bytes))).isEqualTo(value);
        assertThat(JSON.read(kind, path)).isEqualTo(value);
        assertThat(JSON.read(kind, new StringReader(document))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void everyInputGivesTheSameFindings(DocumentKind<T> kind) throws IOException {
        String document = Golden.text(kind.id() + "-1.json")
                .replaceFirst("\"version\": 1", "\"ก\": 0, \"version\": \"1\"")
                .replaceFirst("\"(th|fiscalYear)\"", "\"x\"");
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("document.json"), bytes);
        List<DocumentFinding> findings = JSON.parse(kind, document).findings();

        assertThat(findings).extracting(DocumentFinding::code).contains("unknown-property", "wrong-type");
        assertThat(JSON.parse(kind, bytes).findings()).isEqualTo(findings);
        assertThat(JSON.parse(kind, new ByteArrayInputStream(bytes)).findings()).isEqualTo(findings);
        assertThat(JSON.parse(kind, path).findings()).isEqualTo(findings);
        assertThat(JSON.parse(kind, new StringReader(document)).findings()).isEqualTo(findings);
        assertThat(refused(() -> JSON.read(kind, document)))
                .isNotEmpty()
                .isEqualTo(refused(() -> JSON.read(kind, bytes)))
                .isEqualTo(refused(() -> JSON.read(kind, new ByteArrayInputStream(bytes))))
                .isEqualTo(refused(() -> JSON.read(kind, path)))
                .isEqualTo(refused(() -> JSON.read(kind, new StringReader(document))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void everyOutputGetsTheSameDocument(DocumentKind<T> kind) throws IOException {
        T value = JSON.read(kind, Golden.text(kind.id() + "-1.json"));
        String document = JSON.write(kind, value);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Path path = folder.resolve("document.json");

        JSON.write(kind, value, stream);
        JSON.write(kind, value, writer);
        JSON.writeLine(kind, value, lines);
        JSON.write(kind, value, path);

        assertThat(document).doesNotContain("\n");
        assertThat(JSON.writeBytes(kind, value)).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toByteArray()).isEqualTo(JSON.writeBytes(kind, value));
        assertThat(writer).hasToString(document);
        assertThat(lines.toString(StandardCharsets.UTF_8)).isEqualTo(document + "\n");
        assertThat(path).hasContent(document);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void indentedIsASettingForEveryOutputButLines(DocumentKind<T> kind) throws IOException {
        PmqaJson indented = JSON.indented();
        T value = JSON.read(kind, Golden.text(kind.id() + "-1.json"));
        String document = indented.write(kind, value);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Path path = folder.resolve("document.json");

        indented.write(kind, value, stream);
        indented.write(kind, value, writer);
        indented.writeLine(kind, value, lines);
        indented.write(kind, value, path);

        assertThat(document).isEqualTo(Golden.text(kind.id() + "-1.json"));
        assertThat(indented.writeBytes(kind, value)).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
        assertThat(stream.toByteArray()).isEqualTo(indented.writeBytes(kind, value));
        assertThat(writer).hasToString(document);
        assertThat(path).hasContent(document);
        assertThat(lines.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.write(kind, value) + "\n");
        assertThat(indented).hasToString(indented.settings().toString());
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
        assertUnchecked(() -> JSON.parse(DocumentKind.ASSESSMENT, missing), "missing");
        assertUnchecked(() -> JSON.lines(DocumentKind.ASSESSMENT, missing), "missing");
        assertUnchecked(() -> JSON.write(DocumentKind.ASSESSMENT, value, missing), "missing");
        assertUnchecked(() -> JSON.write(DocumentKind.ASSESSMENT, value, full), "full");
        assertUnchecked(() -> JSON.writeLine(DocumentKind.ASSESSMENT, value, full), "full");
        assertUnchecked(() -> JSON.write(DocumentKind.ASSESSMENT, value, fullWriter), "full");
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void whatARawTypeBringsIsRefused() {
        DocumentKind raw = DocumentKind.ASSESSMENT;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(raw, "a text"))
                .withMessage("value must be of type Assessment, but was of type String");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theKindOfADocumentIsToldWithoutReadingIt(DocumentKind<?> kind) throws IOException {
        String document = Golden.text(kind.id() + "-1.json");
        Path path = Files.writeString(folder.resolve("document.json"), document);

        assertThat(JSON.kindOf(document)).contains(kind);
        assertThat(JSON.kindOf(document.getBytes(StandardCharsets.UTF_8))).contains(kind);
        assertThat(JSON.kindOf(path)).contains(kind);
        assertThat(JSON.kindOf("{\"a\": [{\"kind\": \"cohort\"}], \"kind\": \"" + kind + "\", "))
                .contains(kind);
        assertThat(DocumentKind.of(kind.id())).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"kind\": 1}", "{\"kind\": \"poem\"}", "{\"kin", "PK\u0003\u0004", "a,b\n1,2"})
    void whatDoesNotSayItsKindHasNone(String document) {
        assertThat(JSON.kindOf(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDocumentOfAnotherKindIsOneFinding(DocumentKind<?> kind) {
        for (DocumentKind<?> other : DocumentKind.all()) {
            if (other != kind) {
                assertThat(JSON.parse(kind, Golden.text(other.id() + "-1.json")).findings())
                        .singleElement()
                        .hasToString("line 2, column 11: kind: the document is of another kind: " + other
                                + " (allowed: " + kind + ")");
            }
        }
    }

    @Test
    void gapsAreListedByParseAndRefuseNothing() {
        String gaps = """
                {"kind": "assessment", "version": 1, "framework": "pmqa-4.0",
                 "organization": {"code": "96", "name": {"th": "ก", "en": "N"}, "kind": "province"},
                 "fiscalYear": 2561, "source": "self", "categories": {"7": {"criteria": {"7.6": {"score": 300}}}}}""";

        Outcome<Assessment> outcome = JSON.parse(DocumentKind.ASSESSMENT, gaps);

        assertThat(outcome.value()).contains(JSON.read(DocumentKind.ASSESSMENT, gaps));
        assertThat(outcome.mistakes()).isEmpty();
        assertThat(outcome.gaps()).hasSize(11).isEqualTo(outcome.findings());
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.isSound()).isFalse();
        assertThat(outcome.orThrow().framework().id()).isEqualTo("pmqa-4.0");
    }

    @Test
    void theMessageNamesMistakesAndCountsGaps() {
        String document = """
                {"kind": "assessment", "version": 1, "framework": "pmqa-4.0",
                 "organization": {"code": "96", "name": {"th": "ก", "en": "N"}, "kind": "province"},
                 "fiscalYear": 2561, "source": "self", "categories": {"7": {"criteria": {"7.6": {"score": 600}}}}}""";

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> PmqaJson.readAssessment(document))
                .withMessage(
                        "1 mistake in the document: line 3, column 91: categories[\"7\"].criteria[\"7.6\"].score: the score"
                                + " is out of range: 600 (allowed: 0 ... 500); 11 gaps")
                .satisfies(e -> {
                    assertThat(e.mistakes()).hasSize(1);
                    assertThat(e.gaps()).hasSize(11);
                    assertThat(e.documentFindings()).hasSize(12);
                    assertThat(e.findings())
                            .hasSize(12)
                            .first()
                            .extracting(Finding::code)
                            .isEqualTo("score-out-of-range");
                });
    }

    private static void assertUnchecked(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String message) {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(work).withMessageContaining(message);
    }

    private static List<DocumentFinding> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(InvalidDocumentException.class, reading).documentFindings();
    }
}
