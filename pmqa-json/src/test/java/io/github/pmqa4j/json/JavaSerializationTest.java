package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.document.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents hold, and what is said of them, travels through streams of bytes. */
class JavaSerializationTest {
    static List<Object> values() {
        List<DocumentFinding> findings = findings();
        Assessment assessment = PmqaJson.readAssessment(Golden.text("assessment-1.json"));
        return List.of(
                findings.get(0),
                JsonLimits.STANDARD.withDocumentBytes(1_000),
                JsonSettings.STANDARD,
                DocumentLine.of(1, Outcome.of(assessment, List.of())),
                DocumentLine.of(2, Outcome.of(null, findings)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueSurvivesTheStream(Object value) throws Exception {
        assertThat(roundTrip(value)).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Test
    void theValueOfEveryKindOfDocumentSurvivesTheStream() throws Exception {
        for (DocumentKind<?> kind : DocumentKind.all()) {
            Object value = PmqaJson.standard().read(kind, Golden.text(kind.id() + "-1.json"));
            assertThat(roundTrip(value)).as(kind.id()).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @Test
    void aKindArrivesAsTheConstantThatItIs() throws Exception {
        for (DocumentKind<?> kind : DocumentKind.all()) {
            assertThat(roundTrip(kind)).isSameAs(kind);
        }
    }

    @Test
    void anExceptionKeepsItsFindings() throws Exception {
        InvalidDocumentException thrown = new InvalidDocumentException(findings());

        assertThat(roundTrip(thrown)).isInstanceOfSatisfying(InvalidDocumentException.class, copy -> {
            assertThat(copy.documentFindings()).isEqualTo(thrown.documentFindings());
            assertThat(copy).hasMessage(thrown.getMessage());
        });
    }

    private static List<DocumentFinding> findings() {
        return PmqaJson.standard()
                .parse(DocumentKind.ASSESSMENT, "{\"kind\": \"assessment\", \"x\": 1}")
                .findings();
    }

    private static Object roundTrip(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
