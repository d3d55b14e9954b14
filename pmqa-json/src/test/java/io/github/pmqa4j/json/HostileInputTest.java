package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger sends is refused with findings, in bounded time and memory. */
class HostileInputTest {
    private static final String SOUND = Golden.text("assessment-1.json");

    @ParameterizedTest
    @CsvSource({
        "1e999999999, exponent-too-great",
        "1e-10000000, exponent-too-great",
        "1e31, exponent-too-great",
        "0.00000000000000000000000000000000000000001, number-too-long",
        "1e30, score-out-of-range",
        "1e-30, too-many-decimals",
        "450.0000000000000000000, sound",
        "4.5e2, sound",
        "-0, sound",
        "NaN, unexpected-character",
        "Infinity, unexpected-character",
        "-Infinity, invalid-number",
        "+1, unexpected-character",
        "01, invalid-number",
        "1., invalid-number",
        ".5, unexpected-character",
        "1e, invalid-number",
        "0x10, unexpected-character",
        "nul, unexpected-character",
    })
    void numbersThatAreNone(String literal, String code) {
        String document = SOUND.replace("\"score\": 450", "\"score\": " + literal);

        assertThat(codes(document)).containsExactly(code.equals("sound") ? new String[0] : new String[] {code});
    }

    @ParameterizedTest
    @CsvSource({
        "'\\ud800', unpaired-surrogate",
        "'\\udc00\\ud800', unpaired-surrogate",
        "'\\ud83d\\ude00', sound",
        "'\\u0000', control-character",
        "'\\x', invalid-escape",
        "'\\u12g4', invalid-escape",
    })
    void textsThatAreNone(String text, String code) {
        String document = SOUND.replace("\"บันทึก\"", '"' + text + '"');

        assertThat(codes(document)).containsExactly(code.equals("sound") ? new String[0] : new String[] {code});
    }

    @Test
    void aControlCharacterInATextIsRefused() {
        assertThat(codes(SOUND.replace("บันทึก", "a\nb"))).containsExactly("control-character");
        assertThat(codes(SOUND.replace("บันทึก", "a\u0000b"))).containsExactly("control-character");
    }

    @Test
    void halfACharacterInAStringIsRefusedWhereItStands() {
        List<DocumentFinding> findings = findings(SOUND.replace("บันทึก", "a\ud800"));

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("unpaired-surrogate");
            assertThat(f.pointer()).isEqualTo("/categories/4/criteria/4.1/note");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "TIS-620", "ISO-8859-1"})
    void otherEncodingsAreRefused(String charset) {
        byte[] bytes = SOUND.getBytes(Charset.forName(charset));
        List<String> expected = switch (charset) {
            // Characters that the encoding lacks have become question marks, which are sound texts.
            case "ISO-8859-1" -> List.of();
            case "TIS-620" -> List.of("tis-620");
            default -> List.of("utf-16");
        };

        assertThat(codes(bytes)).isEqualTo(expected);
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThat(codes("\uFEFF" + SOUND)).containsExactly("byte-order-mark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C0AF", "E080AF", "F08080AF", "EDA080", "F4908080", "FF", "80", "C2", "E0B8", "F09F98", "FE"})
    void bytesThatAreNoUtf8AreRefused(String hex) {
        byte[] bytes = SOUND.replace("บันทึก", "####").getBytes(StandardCharsets.UTF_8);
        byte[] bad = java.util.HexFormat.of().parseHex(hex);
        String text = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("####", new String(bad, StandardCharsets.ISO_8859_1));

        assertThat(codes(text.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("invalid-utf8");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty-document",
        "'  ', empty-document",
        "'{', unexpected-end",
        "'{}x', trailing-content",
        "'{}{}', trailing-content",
        "'{\"kind\"}', unexpected-character",
        "'{\"kind\":}', unexpected-character",
        "'{\"kind\":\"assessment\",}', unexpected-character",
        "'{,}', unexpected-character",
        "'{\"a\":1 \"b\":2}', unexpected-character",
        "'{a:1}', unexpected-character",
        "'/* no */{}', unexpected-character",
        "']', unexpected-character",
        "'\"', unexpected-end",
        "'[1,', unexpected-end",
    })
    void whatIsNoJson(String document, String code) {
        assertThat(codes(document)).contains(code);
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] bytes = SOUND.stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(codes(java.util.Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .isNotEmpty();
        }
    }

    @Test
    void aKeyThatIsThereTwiceIsRefusedEvenIfItIsWrittenOtherwise() {
        assertThat(codes(SOUND.replace("\"score\": 450", "\"score\": 450, \"sc\\u006Fre\": 450")))
                .containsExactly("duplicate-key");
    }

    @Test
    void deepNestingIsRefusedWithoutStackOverflow() {
        String deep = "[".repeat(1_000_000);

        assertThat(codes(deep)).contains("too-deep");
        assertThat(codes("{\"x\":" + deep)).contains("too-deep");
        assertThat(codes("{\"x\":".repeat(100_000))).contains("too-deep");
    }

    @Test
    void hugeTextsArraysAndNamesAreRefused() {
        assertThat(codes(SOUND.replace("บันทึก", "x".repeat(100_001)))).containsExactly("string-too-long");
        assertThat(codes(SOUND.replace("บันทึก", "ก".repeat(100_001)))).containsExactly("string-too-long");
        assertThat(codes(SOUND.replace("บันทึก", "ก".repeat(100_000)))).isEmpty();
        assertThat(codes("{\"" + "x".repeat(300) + "\":1}")).contains("string-too-long");
        assertThat(codes("{\"x\":[" + "1,".repeat(200_000) + "1]}")).contains("too-many-entries");
        assertThat(codes(" ".repeat((8 << 20) + 1))).containsExactly("document-too-long");
    }

    @Test
    void anEndlessStreamIsReadUpToTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        JsonSettings small = JsonSettings.STANDARD.withLimits(JsonLimits.STANDARD.withDocumentBytes(10_000));

        assertThat(PmqaJson.of(small).parse(DocumentKind.ASSESSMENT, endless).findings())
                .extracting(DocumentFinding::code)
                .containsExactly("document-too-long");
    }

    @Test
    void noMoreFindingsThanTheLimitAreListed() {
        String many = "{\"kind\":\"assessment\"" + ",\"x\":1".repeat(5_000) + "}";

        assertThat(codes(many)).hasSize(201).endsWith("too-many-findings");
    }

    @Test
    void whatIsEchoedIsCutShortAndHasNoControlCharacters() {
        List<DocumentFinding> findings = findings("{\"kind\":\"" + "\\u001b[31m".repeat(50) + "\"}");

        DocumentFinding wrongKind = findings.stream()
                .filter(f -> f.code().equals("wrong-kind"))
                .findFirst()
                .orElseThrow();
        assertThat(wrongKind.finding().found()).hasSizeLessThan(70).doesNotContain("\u001b");
    }

    @Test
    void randomlyBrokenBytesGiveFindingsOrAValueAndNothingElse() {
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        for (int i = 0; i < 30_000; i++) {
            fuzz(DocumentKind.ASSESSMENT, sound, random);
        }
    }

    /** Breaks a document and reads it; returns how many findings there are. */
    static int fuzz(DocumentKind<?> kind, byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int length = bytes.length;
        for (int k = random.nextInt(4); k >= 0; k--) {
            int at = random.nextInt(length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) "{}[]\",:0-eE.\\utfn ".charAt(random.nextInt(18));
                case 3 -> {
                    int other = random.nextInt(length);
                    System.arraycopy(
                            sound, other, bytes, at, Math.min(random.nextInt(40), length - Math.max(at, other)));
                }
                default -> length = at + 1;
            }
        }
        byte[] document = java.util.Arrays.copyOf(bytes, length);
        try {
            PmqaJson.standard().read(kind, document);
            return 0;
        } catch (InvalidDocumentException e) {
            assertThat(e.documentFindings()).isNotEmpty();
            return e.documentFindings().size();
        }
    }

    private static List<String> codes(String document) {
        return codes(findings(document));
    }

    // Without the gaps that are listed where something else is wrong.
    private static List<String> codes(List<DocumentFinding> findings) {
        return findings.stream()
                .map(DocumentFinding::code)
                .filter(code -> !code.equals("missing-category") && !code.equals("missing-evidence"))
                .toList();
    }

    private static List<String> codes(byte[] document) {
        try {
            PmqaJson.standard().read(DocumentKind.ASSESSMENT, document);
            return List.of();
        } catch (InvalidDocumentException e) {
            return codes(e.documentFindings());
        }
    }

    private static List<DocumentFinding> findings(String document) {
        try {
            PmqaJson.readAssessment(document);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.documentFindings();
        }
    }
}
