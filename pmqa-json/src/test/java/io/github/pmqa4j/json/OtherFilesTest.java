package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no JSON, or no JSON Lines, is one finding that says what it is and what to do. */
class OtherFilesTest {
    private static final String INDENTED = Golden.text("assessment-1.json");
    private static final String LINE =
            PmqaJson.standard().write(DocumentKind.ASSESSMENT, PmqaJson.readAssessment(INDENTED));
    private static final String TABLE = "รหัส,หน่วยงาน,คะแนน\r\n96,นราธิวาส,257.38\r\n97,ปัตตานี,301.00\r\n";

    static Stream<Arguments> files() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(LINE.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write(LINE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] ole = new byte[4096];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}, 0, ole, 0, 6);
        Charset thai = Charset.forName("x-windows-874");
        return Stream.of(
                Arguments.of("gzip-file", gzip.toByteArray()),
                Arguments.of("workbook-or-zip-file", zip.toByteArray()),
                Arguments.of("old-office-file", ole),
                Arguments.of("pdf-file", "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("markup-file", "<!DOCTYPE html>\n<html>".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("markup-file", " <?xml version=\"1.0\"?>".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("table-file", TABLE.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("table-file", TABLE.replace(',', ';').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("table-file", TABLE.replace(',', '\t').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("table-file", "\"code\",\"score\"\n\"96\",\"1\"".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("tis-620", LINE.getBytes(thai)),
                Arguments.of("tis-620", LINE.getBytes(Charset.forName("TIS-620"))),
                Arguments.of("utf-16", LINE.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("utf-16", LINE.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("byte-order-mark", ("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void asOneDocument(String code, byte[] file) {
        Outcome<Assessment> outcome = PmqaJson.standard().parse(DocumentKind.ASSESSMENT, file);

        assertThat(outcome.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.message(Locale.ENGLISH)).containsAnyOf("save it as UTF-8", "hand in", "decompress");
            assertThat(f.message(Locale.forLanguageTag("th"))).contains("ให้");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void asLines(String code, byte[] file) {
        List<DocumentLine<Assessment>> read = new ArrayList<>();
        PmqaJson.standard()
                .lines(DocumentKind.ASSESSMENT, new ByteArrayInputStream(file))
                .forEach(read::add);

        assertThat(read).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.outcome().findings())
                    .singleElement()
                    .extracting(DocumentFinding::code)
                    .isEqualTo(code);
        });
    }

    @Test
    void aDocumentOnSeveralLinesIsNoJsonLines() {
        String inArray = "[\n" + LINE + ",\n" + LINE + "\n]";
        String beganOnTheFirst = "{ \"kind\": \"assessment\",\n\"version\": 1}";
        for (String file :
                List.of(INDENTED, INDENTED + INDENTED, INDENTED.replace("\n", "\r\n"), inArray, beganOnTheFirst)) {
            List<DocumentLine<Assessment>> bytes = new ArrayList<>();
            PmqaJson.standard()
                    .lines(DocumentKind.ASSESSMENT, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                    .forEach(bytes::add);
            List<DocumentLine<Assessment>> characters = new ArrayList<>();
            PmqaJson.standard()
                    .lines(DocumentKind.ASSESSMENT, new StringReader(file))
                    .forEach(characters::add);

            assertThat(bytes)
                    .isEqualTo(characters)
                    .singleElement()
                    .hasToString(
                            "line 1: 1 mistake: line 1, column 1: the file is one document on several lines, not JSON"
                                    + " Lines; hand it in as one document, or write a document a line: "
                                    + file.strip().lines().findFirst().orElseThrow()
                                    + " (allowed: { ... })");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "not JSON", "{\"kind\": \"assessment\",", "[", "true"})
    void aBadFirstLineIsNoReasonToStop(String bad) {
        List<DocumentLine<Assessment>> read = new ArrayList<>();
        PmqaJson.standard()
                .lines(DocumentKind.ASSESSMENT, new StringReader(bad + "\n" + (bad.equals("[") ? "\n" : "") + LINE))
                .forEach(read::add);

        assertThat(read.get(read.size() - 1).outcome().value()).isPresent();
    }

    @Test
    void thaiInUtf8ThatIsDamagedIsNotTakenForAnOlderEncoding() {
        byte[] damaged = LINE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < damaged.length; i++) {
            if (damaged[i] == (byte) 0xE0) {
                damaged[i] = (byte) 0xC0;
                break;
            }
        }

        assertThat(PmqaJson.standard().parse(DocumentKind.ASSESSMENT, damaged).findings())
                .extracting(DocumentFinding::code)
                .containsExactly("invalid-utf8");
    }
}
