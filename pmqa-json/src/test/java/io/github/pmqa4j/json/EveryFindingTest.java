package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every finding says where it is, what was allowed and what was there, in figures and signs that need no translation. */
class EveryFindingTest {
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsContents(Mistake mistake) {
        Broken broken = Broken.by(mistake);
        List<DocumentFinding> findings = broken.findings();
        DocumentFinding found = findings.stream()
                .filter(f -> f.code().equals(mistake.code()))
                .findFirst()
                .orElseThrow();

        assertThat(found.line()).isPositive();
        assertThat(found.column()).isPositive();
        assertContents(found.finding());
        assertThat(found.finding().found().isEmpty())
                .as("nothing was there, and the code says so")
                .isEqualTo(mistake.isAbsence());
        assertThat(found).hasToString(broken.text());
        if (mistake != Mistake.TOO_MANY_FINDINGS) {
            assertThat(findings)
                    .filteredOn(f -> f.severity() == Severity.MISTAKE)
                    .hasSize(1);
        }
    }

    /** The codes of core, which are those of its sentences, but for the two that are no findings. */
    static Stream<String> codesOfCore() throws IOException {
        Properties sentences = new Properties();
        try (InputStream stream = Assessment.class.getResourceAsStream("/ContributorValidationMessages.properties")) {
            sentences.load(stream);
        }
        return sentences.stringPropertyNames().stream()
                .map(key -> key.replace("io.github.pmqa4j.", ""))
                .filter(code -> !List.of("allowed", "invalid-assessment").contains(code));
    }

    @ParameterizedTest
    @MethodSource("codesOfCore")
    void everyCodeOfCoreHasItsContents(String code) {
        Broken.by(code).ifPresent(broken -> {
            List<DocumentFinding> findings = broken.findings();

            assertThat(findings).extracting(DocumentFinding::code).contains(code);
            findings.forEach(f -> {
                assertThat(f.finding().place().isRoot()).as(f.toString()).isFalse();
                assertContents(f.finding());
            });
        });
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void whateverIsBrokenHasContents(@ForAll long seed) {
        DocumentKind<?> kind = KINDS.get(Math.floorMod(seed, KINDS.size()));
        ObjectNode document = (ObjectNode) SchemaAgreementTest.parse(Golden.text(kind.id() + "-1.json"));
        Mutations mutations = new Mutations(kind, seed);
        for (int i = 0; i < 3; i++) {
            document = (ObjectNode) mutations.mutate(document);
        }

        for (DocumentFinding found :
                PmqaJson.standard().parse(kind, document.toString()).findings()) {
            assertContents(found.finding());
        }
    }

    @Test
    void aSideThatIsThereTwiceIsFoundWhereItStands() {
        ObjectNode report = (ObjectNode) SchemaAgreementTest.parse(Golden.text("feedbackReport-1.json"));
        ArrayNode sources = report.withArray("sources");
        sources.add(sources.get(0).deepCopy());
        String document = report.toPrettyString();

        DocumentFinding found = only(PmqaJson.standard()
                .parse(DocumentKind.FEEDBACK_REPORT, document)
                .mistakes());

        assertThat(found.finding())
                .hasToString("sources[2].source: the same value is there twice: self, assessor, self (allowed: self,"
                        + " assessor)");
        List<String> lines = document.lines().toList();
        assertThat(lines.get(found.line() - 1).substring(found.column() - 1)).startsWith("\"self\"");
        int last = document.lastIndexOf("\"source\" : \"self\"");
        assertThat((long) found.line())
                .isEqualTo(document.substring(0, last).lines().count());
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearOfTheCommonEraIsAskedAbout(DocumentKind<?> kind, String object, String property, String value) {
        List<DocumentFinding> findings =
                Broken.in(kind, object, property, value).findings();

        assertThat(findings)
                .filteredOn(f -> f.code().equals("common-era-year"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message(Locale.ENGLISH)).contains("(did you mean 2561?): 2018");
                    assertThat(f.message(Locale.forLanguageTag("th"))).contains("(หมายถึง 2561 หรือไม่): 2018");
                });
    }

    /** Wherever a document has a fiscal year, as a number or as a name. */
    static Stream<Arguments> years() {
        String indicator = "/categories/7/criteria/7.1/indicators/0";
        Stream<Arguments> headers = KINDS.stream()
                .filter(kind -> Golden.text(kind.id() + "-1.json").contains("\n  \"fiscalYear\""))
                .map(kind -> Arguments.of(kind, "", "fiscalYear", "2018"));
        return Stream.concat(
                headers,
                Stream.of(
                        Arguments.of(DocumentKind.ASSESSMENT, indicator, "earlier", "{\"2018\": 1}"),
                        Arguments.of(DocumentKind.TREND, "", "missingYears", "[2018]"),
                        Arguments.of(DocumentKind.TREND, "", "total", "{\"2018\": {}}"),
                        Arguments.of(DocumentKind.TREND, "", "level", "{\"2563\": {\"since\": 2018}}"),
                        Arguments.of(DocumentKind.TREND, "/results/0", "fiscalYear", "2018")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2101", "18", "20180", "-2018", "3018"})
    void anyOtherNumberIsOutOfRange(String year) {
        assertThat(changed(DocumentKind.RESULT, "", "fiscalYear", year).code()).isEqualTo("number-out-of-range");
    }

    @Test
    void whatContradictsOtherPartsIsFoundAtItsProperty() {
        assertThat(changed(DocumentKind.FEEDBACK_REPORT, "", "sources", onlyOneSource())
                        .finding())
                .hasToString("sources: there are too few entries: 1 (allowed: 2)");
        assertThat(changed(DocumentKind.SCORING_MODEL, "/levelScale", "max", "3.57")
                        .finding())
                .hasToString("rounding.level: the value contradicts others or is out of range: 3.6 (allowed: 3.57)");
        assertThat(changed(DocumentKind.SCORING_MODEL, "/bands/bands/0", "from", "5")
                        .finding())
                .hasToString("bands.bands[0].from: the value contradicts others or is out of range: 5 (allowed: 0)");
        assertThat(changed(
                                DocumentKind.SCORING_MODEL,
                                "",
                                "achievement",
                                "{\"rule\": \"linear-band\", \"from\": 90, \"to\": 80}")
                        .finding())
                .hasToString("achievement.to: the value contradicts others or is out of range: 80 (allowed: > 90)");
        assertThat(changed(DocumentKind.TREND, "/results/1", "fiscalYear", "2559")
                        .finding())
                .hasToString(
                        "results[1].fiscalYear: the value contradicts others or is out of range: 2559 (allowed: > 2561)");
        assertThat(changed(DocumentKind.COMPARISON, "/second", "model", "\"pmqa-4.0-zero\"")
                        .finding())
                .hasToString(
                        "second.model: the value contradicts others or is out of range: pmqa-4.0-zero (allowed: pmqa-4.0)");
        assertThat(changed(DocumentKind.PLAN, "/items/0", "steps", "[]").finding())
                .hasToString("items[0].steps: there are too few entries: 0 (allowed: 1 ...)");
    }

    private static String onlyOneSource() {
        JsonNode sources =
                SchemaAgreementTest.parse(Golden.text("feedbackReport-1.json")).path("sources");
        return "[" + sources.get(0) + "]";
    }

    private static void assertContents(Finding found) {
        assertThat(found.allowed()).as(found.toString()).isNotBlank();
        assertThat(found.code().contains("missing") || !found.found().isEmpty())
                .as(found.toString())
                .isTrue();
    }

    private static DocumentFinding changed(
            DocumentKind<?> kind, String object, String property, @Nullable String value) {
        return only(Broken.in(kind, object, property, value).findings());
    }

    private static DocumentFinding only(List<DocumentFinding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
