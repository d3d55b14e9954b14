package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A header that cannot be read hides no mistake below it, in any kind that carries assessments. */
class EveryMistakeAtOnceTest {
    private static final String HEADER = """
            "kind": "?", "version": 1, "framework": "pmqa-4.0",
            "organization": {"code": "96", "name": {"th": "จังหวัด", "en": "Province"}, "kind": "planet"},
            "fiscalYear": 2018,
            """;
    private static final String CATEGORIES = """
            {"1": {"score": 512.5},
             "4": {"criteria": {"4.1": {"score": 612.5}, "4.2": {"checklist": {"basic": [], "advance": [true],
                "significance": [false]}}}},
             "9": {"score": 1}}""";
    private static final List<String> OF_CATEGORIES = List.of(
            "/categories/1/score score-out-of-range 512.5",
            "/categories/4/criteria/4.1/score score-out-of-range 612.5",
            "/categories/4/criteria/4.2/checklist/basic tier-without-boxes 0",
            "/categories/9 unknown-category 9");

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(DocumentKind.ASSESSMENT, "\"source\": \"me\", \"categories\": " + CATEGORIES, List.of("")),
                Arguments.of(
                        DocumentKind.EVALUATION,
                        "\"self\": {\"categories\": " + CATEGORIES + "}, \"assessor\": {\"categories\": " + CATEGORIES
                                + "}",
                        List.of("/self", "/assessor")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mistakesOfHeaderAndCategoriesComeTogether(DocumentKind<?> kind, String rest, List<String> sides) {
        check(kind, "{" + header(kind) + rest + "}", sides);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theOrderOfPropertiesHidesNothing(DocumentKind<?> kind, String rest, List<String> sides) {
        check(kind, "{" + rest + "," + header(kind).stripTrailing().replaceAll(",$", "") + "}", sides);
    }

    @Test
    void whatIsWrongWithFeedbackComesToo() {
        String document = Golden.text("evaluation-1.json")
                .replace("\"province\"", "\"planet\"")
                .replaceFirst("\"feedback\": \\{\\s*\"1\"", "\"feedback\": {\"77\"");

        assertThat(PmqaJson.standard().parse(DocumentKind.EVALUATION, document).findings())
                .extracting(f -> f.pointer() + " " + f.code())
                .contains("/organization/kind unknown-value", "/feedback/77 unknown-category");
    }

    private static String header(DocumentKind<?> kind) {
        return HEADER.replace("?", kind.id());
    }

    private static void check(DocumentKind<?> kind, String document, List<String> sides) {
        List<DocumentFinding> findings =
                PmqaJson.standard().parse(kind, document).findings();

        List<String> all = findings.stream()
                .map(f -> f.pointer() + " " + f.code() + " " + f.finding().found())
                .toList();
        assertThat(all).contains("/organization/kind unknown-value \"planet\"", "/fiscalYear common-era-year 2018");
        for (String side : sides) {
            OF_CATEGORIES.forEach(finding -> assertThat(all).contains(side + finding));
        }
        assertThat(findings).allSatisfy(f -> assertThat(f.line()).isPositive());
    }
}
