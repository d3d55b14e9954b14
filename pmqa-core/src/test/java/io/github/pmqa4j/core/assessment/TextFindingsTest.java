package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.assessment.Assessments.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type in words: what cannot be stored or sent on is found where it stands. */
class TextFindingsTest {
    private static final String PLACE = "categories[\"1\"].criteria[\"1.1\"].";
    private static final String LONGEST = "ก".repeat(100_000);
    private static final CriterionAssessment ENTRY = CriterionAssessment.score("1.1", Fraction.of(300));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.go.th",
                "https://example.go.th/a?b=c#d",
                "HTTPS://example.go.th/",
                "https://10.1.2.3:8443/x",
                "https://[2001:db8::1]/",
                "https://my_server/x",
                "https://a_b.example.org",
                "https://user@example.org:443/",
                "https://ไทย.com",
                "https://นราธิวาส.ไทย/รายงาน"
            })
    void aReferenceLinksToAPageOfTheWeb(String uri) {
        assertThat(findings(Reference.of("รายงาน", uri))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.go.th/x",
                "file:///etc/passwd",
                "mailto:a@example.go.th",
                "report.pdf",
                "/report.pdf",
                "//example.go.th/x",
                ""
            })
    void anAddressOfAnotherKindIsFound(String uri) {
        assertThat(findings(Reference.of("report", uri)))
                .containsExactly("not-a-web-address " + PLACE + "references[0].uri [http, https] " + uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http:report.pdf",
                "http:/report.pdf",
                "https:///report.pdf",
                "https://:80/",
                "https://user@/",
                "https://user@:80",
                "https://example.org/\ud800x"
            })
    void anAddressWithoutAHostOrThatIsNoTextIsFound(String uri) {
        assertThat(findings(Reference.of("report", uri)))
                .containsExactly("invalid-uri " + PLACE + "references[0].uri [http://host, https://host] "
                        + uri.replace('\ud800', '\ufffd'));
    }

    @Test
    void anAddressMayHave8000Units() {
        String start = "https://example.org/";
        String longest = start + "x".repeat(8_000 - start.length());
        assertThat(findings(Reference.of("report", longest))).isEmpty();
        assertThat(findings(Reference.of("report", longest + "x")))
                .containsExactly("address-too-long " + PLACE + "references[0].uri [8000] 8001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aTitleMustNotBeBlank(String title) {
        assertThat(findings(Reference.of(title, "https://example.org")))
                .containsExactly("blank-text " + PLACE + "references[0].title [1 ... 100000] 0");
    }

    @Test
    void everyTextOfAnEntryIsLookedAt() {
        String bad = "x\0";
        Reference sound = Reference.of("report", "https://example.org");
        CriterionAssessment entry = CriterionAssessment.of("1.1", new NotApplicable(bad))
                .withNote(bad)
                .withReferences(List.of(sound, Reference.of(bad, "https://example.org")))
                .withSuggestions(Map.of(MaturityTier.ADVANCE, bad, MaturityTier.BASIC, "fine"));
        assertThat(with(Framework.pmqa40(), entry).violations())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "null-character " + PLACE + "note",
                        "null-character " + PLACE + "references[1].title",
                        "null-character " + PLACE + "suggestions.advance",
                        "null-character " + PLACE + "notApplicable");
        assertThat(entry.hasSoundTexts()).isFalse();
        assertThat(entry.withNote(null)
                        .withReferences(List.of(sound))
                        .withSuggestions(Map.of())
                        .hasSoundTexts())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'a\ud800', U+D800", "'\udfffa', U+DFFF", "'\ud83d\ud83d\ude00', U+D83D"})
    void halfOfAPairIsFound(String text, String found) {
        assertThat(findings(ENTRY.withNote(text)))
                .containsExactly(
                        "unpaired-surrogate " + PLACE + "note [U+0001 ... U+D7FF, U+E000 ... U+10FFFF] " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ก\u000bข\u0007\n", "\ud83d\ude00", "\ue000\uffff", "\u0001"})
    void anyOtherTextIsSound(String text) {
        assertThat(findings(ENTRY.withNote(text))).isEmpty();
        assertThat(findings(ENTRY.withSuggestions(Map.of(MaturityTier.BASIC, text))))
                .isEmpty();
    }

    @Test
    void aTextMayHave100000Units() {
        assertThat(findings(ENTRY.withNote(LONGEST))).isEmpty();
        assertThat(findings(ENTRY.withNote(LONGEST + "ก")))
                .containsExactly("string-too-long " + PLACE + "note [100000] 100001");
    }

    private static List<String> findings(Reference reference) {
        return findings(ENTRY.withReferences(List.of(reference)));
    }

    private static List<String> findings(CriterionAssessment entry) {
        List<Finding> findings = with(Framework.pmqa40(), entry).findings();
        assertThat(entry.hasSoundTexts()).isEqualTo(findings.isEmpty());
        return findings.stream()
                .map(f -> f.code() + " " + f.place() + " [" + f.allowed() + "] " + f.found())
                .toList();
    }
}
