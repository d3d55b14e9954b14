package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of lines is read line by line: in order, each good or bad on its own. */
class DocumentLinesTest {
    private static final Assessment SOUND = PmqaJson.readAssessment(Golden.text("assessment-1.json"));

    @Test
    void badLinesDoNotStopTheOthers() {
        String sound = PmqaJson.write(SOUND);
        String lines = sound + "\n" + sound.replace("450", "612.5") + "\n{\n\n" + sound;

        List<DocumentLine<Assessment>> read = new ArrayList<>();
        try (DocumentLines<Assessment> all = lines(lines, PmqaJson.standard())) {
            all.forEach(read::add);
        }

        assertThat(read).extracting(DocumentLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(read.get(0).value()).isEqualTo(SOUND);
        assertThat(read.get(1).findings().get(0).line()).isEqualTo(2);
        assertThat(read.get(2).findings()).extracting(DocumentFinding::code).containsExactly("unexpected-end");
        assertThat(read.get(3).findings()).extracting(DocumentFinding::code).containsExactly("empty-document");
        assertThat(read.get(4).value()).isEqualTo(SOUND);
    }

    @Test
    void whatIsWrittenLineByLineIsReadBack() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 500; i++) {
            PmqaJson.writeLine(SOUND, file);
        }

        List<DocumentLine<Assessment>> read = new ArrayList<>();
        lines(file.toString(StandardCharsets.UTF_8), PmqaJson.standard()).forEach(read::add);

        assertThat(read)
                .hasSize(500)
                .allSatisfy(line -> assertThat(line.value()).isEqualTo(SOUND));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void severalThreadsKeepTheOrder(int threads) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            file.append(i % 10 == 0 ? "{}" : PmqaJson.write(SOUND)).append(i % 3 == 0 ? "\r\n" : "\n");
        }

        List<String> results = new ArrayList<>();
        try (DocumentLines<Assessment> all = lines(file.toString(), PmqaJson.standard())) {
            all.forEach(threads, line -> line.number() + " " + line.findings().isEmpty(), results::add);
        }

        assertThat(results).hasSize(3_000);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).isEqualTo((i + 1) + " " + (i % 10 != 0));
        }
    }

    @Test
    void aLineThatIsTooLongIsReportedAndSkipped() {
        String sound = PmqaJson.write(SOUND);
        JsonLimits limits = JsonLimits.STANDARD.withDocumentBytes(sound.getBytes(StandardCharsets.UTF_8).length);
        PmqaJson json = PmqaJson.with(JsonSettings.STANDARD.withLimits(limits));
        String lines = sound + "\n" + " ".repeat(3_000_000) + "\n" + sound + "\n" + sound + " \n" + sound;

        List<DocumentLine<Assessment>> read = new ArrayList<>();
        lines(lines, json).forEach(read::add);

        assertThat(read).hasSize(5);
        assertThat(read.get(1).findings()).extracting(DocumentFinding::code).containsExactly("document-too-long");
        assertThat(read.get(3).findings()).extracting(DocumentFinding::code).containsExactly("document-too-long");
        assertThat(read.get(4).value()).isEqualTo(SOUND);
    }

    @Test
    void anEmptyFileHasNoLines() {
        assertThat(lines("", PmqaJson.standard()).iterator().hasNext()).isFalse();
    }

    @Test
    void linesAreGoneThroughOnce() {
        DocumentLines<Assessment> lines = lines("{}", PmqaJson.standard());
        assertThat(lines.iterator()).isNotNull();

        assertThatIllegalStateException().isThrownBy(lines::iterator);
    }

    private static DocumentLines<Assessment> lines(String text, PmqaJson json) {
        return json.lines(DocumentKind.ASSESSMENT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
