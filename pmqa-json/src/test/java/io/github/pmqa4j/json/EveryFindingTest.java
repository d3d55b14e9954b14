package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.AddressRule;
import io.github.pmqa4j.core.internal.DigitLimits;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.jackson2.PmqaModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding says where it is, what was allowed and what was there, in figures and signs that need no translation. */
class EveryFindingTest {
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();
    private static final URI ADDRESS = URI.create("https://example.org");
    private static final JsonLimits NARROW = JsonLimits.STANDARD
            .withDocumentBytes(100_000)
            .withDepth(10)
            .withStringLength(1_000)
            .withNumberLength(10)
            .withExponent(5)
            .withEntries(2_000);

    /** A finding, and how it prints. */
    private record Case(DocumentFinding found, String text) {}

    /** Everything that reading can find, each in a document that has nothing else. */
    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsContents(Mistake mistake) {
        Case expected = expected(mistake);
        DocumentFinding found = expected.found();

        assertThat(found.code()).isEqualTo(mistake.code());
        assertThat(found.line()).isPositive();
        assertThat(found.column()).isPositive();
        assertThat(found.finding().allowed()).isNotBlank();
        assertThat(found.finding().found().isEmpty())
                .as("nothing was there, and the code says so")
                .isEqualTo(mistake.isAbsence());
        assertThat(found).hasToString(expected.text());
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
        List<Finding> findings = findingsOfCore(code);

        assertThat(findings).extracting(Finding::code).contains(code);
        for (Finding found : findings) {
            assertThat(found.place().isRoot()).as(found.toString()).isFalse();
            assertThat(found.allowed()).as(found.toString()).isNotBlank();
            assertThat(found.code().contains("missing") || !found.found().isEmpty())
                    .as(found.toString())
                    .isTrue();
        }
    }

    private static List<Finding> findingsOfCore(String code) {
        String indicator = "{\"direction\": \"higherIsBetter\", \"actual\": 1, ";
        return switch (code) {
            case "unknown-category" -> read(assessment("\"score\": 1").replace("\"1\"", "\"9\""));
            case "unknown-criterion" -> read(criterion("\"score\": 1").replace("1.1", "1.9"));
            case "duplicate-category" -> {
                CategoryAssessment one = CategoryAssessment.stated("1", Fraction.ONE);
                yield violations(one, one);
            }
            case "duplicate-criterion" -> {
                CriterionAssessment one = CriterionAssessment.of("1.1", DirectScore.of("1"));
                yield violations(new CategoryAssessment("1", null, List.of(one, one)));
            }
            case "score-and-criteria" -> read(assessment("\"score\": 1, \"criteria\": {\"1.1\": {\"score\": 1}}"));
            case "nothing-applicable" -> {
                List<CategoryAssessment> none = Framework.pmqa40().categories().stream()
                        .map(category -> new CategoryAssessment(
                                category.id(),
                                null,
                                category.criteria().stream()
                                        .map(c -> CriterionAssessment.of(c.id(), new NotApplicable("x")))
                                        .toList()))
                        .toList();
                yield violations(none.toArray(new CategoryAssessment[0]));
            }
            case "score-out-of-range" -> read(assessment("\"score\": 501"));
            case "too-many-decimals" -> read(assessment("\"score\": 1.001"));
            case "evidence-not-accepted" ->
                read(results("\"checklist\": {\"basic\": [true], \"advance\": [true]," + " \"significance\": [true]}"));
            case "tier-without-boxes" ->
                read(criterion("\"checklist\": {\"basic\": [], \"advance\": [true]," + " \"significance\": [true]}"));
            case "no-indicators" -> read(results("\"indicators\": []"));
            case "target-missing" -> read(results("\"indicators\": [" + indicator + "\"weight\": 1}]"));
            case "target-not-positive" -> read(results("\"indicators\": [" + indicator + "\"target\": 0}]"));
            case "weight-missing" ->
                read(results("\"indicators\": [" + indicator + "\"target\": 1, \"weight\": 1}, " + indicator
                        + "\"target\": 1}]"));
            case "weight-not-positive" ->
                read(results("\"indicators\": [" + indicator + "\"target\": 1, \"weight\": 0}]"));
            case "band-empty" ->
                read(results(
                        "\"indicators\": [" + indicator + "\"target\": 1, \"band\": {\"from\": 90, \"to\": 80}}]"));
            case "band-of-one-value" ->
                read(results("\"indicators\": [" + indicator
                        + "\"band\": {\"from\": 90, \"to\": 90, \"measure\": \"value\"}}]"));
            case "band-against-direction" ->
                read(results("\"indicators\": [" + indicator
                        + "\"band\": {\"from\": 90, \"to\": 80, \"measure\": \"value\"}}]"));
            case "too-many-digits" ->
                read(results("\"indicators\": [" + indicator + "\"target\": \"1/" + "7".repeat(DigitLimits.NUMBER + 1)
                        + "\"}]"));
            case "too-many-digits-together" -> {
                String many = IntStream.range(0, 30)
                        .mapToObj(i -> indicator + "\"target\": \"" + (2 * i + 1) + "1".repeat(90) + "/7\"}")
                        .collect(Collectors.joining(", "));
                yield read(results("\"indicators\": [" + many + "]"));
            }
            case "blank-text" -> violations(referring(new Reference(" ", ADDRESS)));
            case "string-too-long" ->
                violations(referring(new Reference("x".repeat(TextRule.MOST_UNITS + 1), ADDRESS)));
            case "null-character" -> violations(referring(new Reference("\u0000", ADDRESS)));
            case "unpaired-surrogate" -> violations(referring(new Reference("\ud800", ADDRESS)));
            case "not-a-web-address" -> violations(referring(new Reference("x", URI.create("ftp://example.org"))));
            case "invalid-uri" -> violations(referring(new Reference("x", URI.create("https:///path"))));
            case "address-too-long" ->
                violations(referring(
                        new Reference("x", URI.create("https://example.org/" + "x".repeat(AddressRule.MOST_UNITS)))));
            case "reason-missing" -> read(criterion("\"notApplicable\": \"\""));
            case "percent-not-a-step" ->
                read(rating(33, "\"approach\": 5, \"deployment\": 5, \"learning\": 5, \"integration\": 5"));
            case "dimension-missing" -> read(rating(5, "\"approach\": 5"));
            case "dimension-out-of-range" ->
                read(rating(5, "\"approach\": 6, \"deployment\": 5, \"learning\": 5, \"integration\": 5"));
            case "dimension-not-rated-here" -> read(rating(5, "\"levels\": 5"));
            case "rating-above-weakest-dimension" ->
                read(rating(100, "\"approach\": 1, \"deployment\": 5, \"learning\": 5, \"integration\": 5"));
            case "rating-without-references", "rating-without-justification" -> read(rating(5, "\"approach\": 5"));
            case "missing-category" -> read(assessment("\"score\": 1"));
            case "missing-evidence" -> read(criterion("\"score\": 1"));
            default -> throw new AssertionError("no case for " + code);
        };
    }

    private static List<Finding> read(String document) {
        return PmqaJson.standard().parse(DocumentKind.ASSESSMENT, document).findings().stream()
                .map(DocumentFinding::finding)
                .toList();
    }

    private static List<Finding> violations(CategoryAssessment... categories) {
        return Assessment.violations(Framework.pmqa40(), List.of(categories));
    }

    private static CategoryAssessment referring(Reference reference) {
        CriterionAssessment entry =
                CriterionAssessment.of("1.1", DirectScore.of("1")).withReferences(List.of(reference));
        return new CategoryAssessment("1", null, List.of(entry));
    }

    private static String results(String evidence) {
        return criterion(evidence).replace("\"1.1\"", "\"7.1\"").replace("{\"1\"", "{\"7\"");
    }

    private static String rating(int percent, String dimensions) {
        return criterion("\"rating\": {\"percent\": " + percent + ", \"dimensions\": {" + dimensions + "}}")
                .replace("pmqa-4.0", "pmqa-2562");
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void whateverIsBrokenHasContents(@ForAll long seed) {
        DocumentKind<?> kind = KINDS.get(Math.floorMod(seed, KINDS.size()));
        ObjectNode document = (ObjectNode) SchemaAgreementTest.parse(Golden.text(kind.id() + "-1.json"));
        Mutations mutations = new Mutations(seed);
        for (int i = 0; i < 3; i++) {
            document = (ObjectNode) mutations.mutate(document);
        }

        for (DocumentFinding found :
                PmqaJson.standard().parse(kind, document.toString()).findings()) {
            assertThat(found.finding().allowed()).as(found.toString()).isNotBlank();
            boolean absence = found.code().contains("missing");
            assertThat(absence || !found.finding().found().isEmpty())
                    .as(found.toString())
                    .isTrue();
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

    @Test
    void whatContradictsOtherPartsIsFoundAtItsProperty() {
        assertThat(in(DocumentKind.FEEDBACK_REPORT, "", "sources", onlyOneSource())
                        .finding())
                .hasToString("sources: there are too few entries: 1 (allowed: 2)");
        assertThat(in(DocumentKind.SCORING_MODEL, "/levelScale", "max", "3.57").finding())
                .hasToString("rounding.level: the value contradicts others or is out of range: 3.6 (allowed: 3.57)");
        assertThat(in(DocumentKind.SCORING_MODEL, "/bands/bands/0", "from", "5").finding())
                .hasToString("bands.bands[0].from: the value contradicts others or is out of range: 5 (allowed: 0)");
        assertThat(in(
                                DocumentKind.SCORING_MODEL,
                                "",
                                "achievement",
                                "{\"rule\": \"linear-band\", \"from\": 90, \"to\": 80}")
                        .finding())
                .hasToString("achievement.to: the value contradicts others or is out of range: 80 (allowed: > 90)");
        assertThat(in(DocumentKind.TREND, "/results/1", "fiscalYear", "2559").finding())
                .hasToString(
                        "results[1].fiscalYear: the value contradicts others or is out of range: 2559 (allowed: > 2561)");
        assertThat(in(DocumentKind.COMPARISON, "/second", "model", "\"pmqa-4.0-zero\"")
                        .finding())
                .hasToString(
                        "second.model: the value contradicts others or is out of range: pmqa-4.0-zero (allowed: pmqa-4.0)");
        assertThat(in(DocumentKind.PLAN, "/items/0", "steps", "[]").finding())
                .hasToString("items[0].steps: there are too few entries: 0 (allowed: 1 ...)");
    }

    private static String onlyOneSource() {
        JsonNode sources =
                SchemaAgreementTest.parse(Golden.text("feedbackReport-1.json")).path("sources");
        return "[" + sources.get(0) + "]";
    }

    private static Case expected(Mistake mistake) {
        return switch (mistake) {
            case INVALID_JSON ->
                new Case(
                        inApplication("{\"kind\": nul}"),
                        "line 1, column 2: kind: the document is not JSON: nul (allowed: JSON)");
            case EMPTY_DOCUMENT ->
                new Case(in("\n"), "line 2, column 1: the document is empty: 0 (allowed: 1 ... 100000)");
            case UNEXPECTED_END ->
                new Case(
                        in("{\"kind\": \"assessment\", \"categories\": {\"1\": {\"score\": 45"),
                        "line 1, column 56: categories[\"1\"].score: the document ends too early: : {\"1\": {\"score\": 45 (allowed: }}})");
            case UNEXPECTED_CHARACTER ->
                new Case(
                        in("{\"kind\": \"assessment\",\n \"version\" 1}"),
                        "line 2, column 12: version: this character cannot stand here: 1 (allowed: :)");
            case TRAILING_CONTENT ->
                new Case(
                        in(assessment("\"score\": 450") + "\n{}"),
                        "line 5, column 1: something follows the document: { (allowed: U+0009, U+000A, U+000D, U+0020)");
            case INVALID_UTF8 ->
                new Case(
                        in(bytes("{\"kind\": \"\u00ff\"}", StandardCharsets.ISO_8859_1)),
                        "line 1, column 11: kind: the document is not in UTF-8: FF (allowed: UTF-8)");
            case BYTE_ORDER_MARK ->
                new Case(
                        in("\uFEFF{}"),
                        "line 1, column 1: the document begins with a byte order mark; save it as UTF-8 without one: U+FEFF (allowed: {)");
            case UTF_16 ->
                new Case(
                        in(bytes("{}", StandardCharsets.UTF_16)),
                        "line 1, column 1: the file is in UTF-16 or UTF-32; save it as UTF-8: FE FF (allowed: UTF-8)");
            case TIS_620 ->
                new Case(
                        in(bytes("{\"ก\": \"ก\"}", Charset.forName("x-windows-874"))),
                        "line 1, column 3: the file is in an older Thai encoding (TIS-620 or Windows-874); save it as UTF-8: A1 (allowed: UTF-8)");
            case GZIP_FILE ->
                new Case(
                        in(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0}),
                        "line 1, column 1: the file is compressed with gzip; decompress it first: 1F 8B 08 00 (allowed: {)");
            case WORKBOOK_OR_ZIP_FILE ->
                new Case(
                        in(bytes("PK\u0003\u0004...", StandardCharsets.ISO_8859_1)),
                        "line 1, column 1: the file is an Excel workbook (xlsx) or a zip archive; hand in a JSON document, or unpack it first: 50 4B 03 04 (allowed: {)");
            case OLD_OFFICE_FILE ->
                new Case(
                        in(bytes("\u00D0\u00CF\u0011\u00E0...", StandardCharsets.ISO_8859_1)),
                        "line 1, column 1: the file is an older Office document (xls or doc); hand in a JSON document: D0 CF 11 E0 (allowed: {)");
            case PDF_FILE ->
                new Case(
                        in("%PDF-1.7"),
                        "line 1, column 1: the file is a PDF; hand in a JSON document: 25 50 44 46 (allowed: {)");
            case MARKUP_FILE ->
                new Case(
                        in("<!DOCTYPE html>\n<html>"),
                        "line 1, column 1: the file is a web page or XML; hand in a JSON document: <!DOCTYPE html> (allowed: {)");
            case TABLE_FILE ->
                new Case(
                        in("code,score\n96,300\n"),
                        "line 1, column 1: the file is a table (CSV); hand in a JSON document: code,score (allowed: {)");
            case NOT_JSON_LINES ->
                new Case(
                        inLines(new StringReader("{\n  \"kind\": \"assessment\"\n}\n")),
                        "line 1, column 1: the file is one document on several lines, not JSON Lines; hand it in as one document, or write a document a line: { (allowed: { ... })");
            case CONTROL_CHARACTER ->
                new Case(
                        in("{\"ki\tnd\": 1}"),
                        "line 1, column 5: a text has a control character in it: U+0009 (allowed: U+0020 ... U+10FFFF)");
            case INVALID_ESCAPE ->
                new Case(
                        in("{\"kind\": \"\\x\"}"),
                        "line 1, column 11: kind: this is no escape sequence: \\x (allowed: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0e01)");
            case UNPAIRED_SURROGATE ->
                new Case(
                        in("{\"kind\": \"\\ud800\"}"),
                        "line 1, column 10: kind: a text has an unpaired surrogate in it: U+D800 (allowed: U+0001 ... U+D7FF, U+E000 ... U+10FFFF)");
            case INVALID_NUMBER ->
                new Case(
                        in("{\"version\": 01}"),
                        "line 1, column 14: version: this is not how a number is written: 1 (allowed: -1, 0.5, 2e3)");
            case DOCUMENT_TOO_LONG ->
                new Case(
                        in(" ".repeat(100_001)),
                        "line 1, column 1: the document is too long: > 100000 (allowed: 100000)");
            case ENDLESS_LINE ->
                new Case(
                        inLines(endless()),
                        "line 1, column 1: the line is much too long; nothing behind it was read: > 100000 (allowed: 100000)");
            case TOO_DEEP ->
                new Case(
                        in(criterion("\"checklist\": {}"), NARROW.withDepth(5)),
                        "line 4, column 57: categories[\"1\"].criteria[\"1.1\"].checklist: objects or arrays are nested too deep: > 5 (allowed: 5)");
            case STRING_TOO_LONG ->
                new Case(
                        in(criterion("\"score\": 300, \"note\": \"" + "x".repeat(1_001) + "\"")),
                        "line 4, column 66: categories[\"1\"].criteria[\"1.1\"].note: the text is too long: 1001 (allowed: 1000)");
            case NUMBER_TOO_LONG ->
                new Case(
                        in(assessment("\"score\": 0.000000001")),
                        "line 4, column 32: categories[\"1\"].score: the number is too long: 0.000000001 (allowed: 10)");
            case EXPONENT_TOO_GREAT ->
                new Case(
                        in(assessment("\"score\": 1e6")),
                        "line 4, column 32: categories[\"1\"].score: the exponent of the number is too great: 1e6 (allowed: 5)");
            case TOO_MANY_ENTRIES ->
                new Case(
                        in("{\"categories\": {\"1\": {\"criteria\": {" + entries(2_000) + "}}}}"),
                        "line 1, column 19896: categories[\"1\"].criteria[\"999\"].score: there are too many entries: > 2000 (allowed: 2000)");
            case TOO_MANY_FINDINGS ->
                new Case(
                        last("{\"kind\": \"assessment\"" + ", \"x\": 1".repeat(20) + "}"),
                        "line 1, column 1: there are more mistakes than are listed: 26 (allowed: 3)");
            case WRONG_TYPE ->
                new Case(
                        in(assessment("\"score\": \"450\"")),
                        "line 4, column 32: categories[\"1\"].score: the value is of the wrong type: \"450\" (allowed: number)");
            case UNKNOWN_PROPERTY ->
                new Case(
                        in(assessment("\"score\": 450, \"scores\": 450")),
                        "line 4, column 37: categories[\"1\"].scores: there is no such property here: scores (allowed: score, criteria)");
            case MISSING_PROPERTY ->
                new Case(
                        in(assessment("\"score\": 450").replace("\"fiscalYear\": 2561,", "")),
                        "line 1, column 1: fiscalYear: a property is missing (allowed: 2400 ... 2999)");
            case DUPLICATE_KEY ->
                new Case(
                        in(assessment("\"score\": 450, \"score\": 400")),
                        "line 4, column 37: categories[\"1\"].score: the same name is there twice: 4:32, 4:37 (allowed: 1)");
            case UNKNOWN_VALUE ->
                new Case(
                        in(assessment("\"score\": 450").replace("\"self\"", "\"me\"")),
                        "line 3, column 32: source: the value is not one of those allowed: \"me\" (allowed: self, assessor)");
            case NOT_AN_INTEGER ->
                new Case(
                        in(assessment("\"score\": 450").replace("2561", "2561.5")),
                        "line 3, column 16: fiscalYear: the number must be whole: 2561.5 (allowed: 2400 ... 2999)");
            case NUMBER_OUT_OF_RANGE ->
                new Case(
                        in(assessment("\"score\": 450").replace("2561", "3561")),
                        "line 3, column 16: fiscalYear: the number is out of range: 3561 (allowed: 2400 ... 2999)");
            case INVALID_FRACTION ->
                new Case(
                        in(DocumentKind.SCORING_MODEL, "/levelScale", "max", "\"1/0\""),
                        "line 1, column 571: levelScale.max: this is not how a fraction is written: 1/0 (allowed: 1/3)");
            case BLANK_TEXT ->
                new Case(
                        in(DocumentKind.FRAMEWORK, "/name", "th", "\" \""),
                        "line 1, column 62: name.th: the text must not be blank: 0 (allowed: 1 ... 100000)");
            case INVALID_ID ->
                new Case(
                        in(DocumentKind.FRAMEWORK, "", "id", "\"my id\""),
                        "line 1, column 38: id: the id is malformed: my id (allowed: A-Z a-z 0-9 . _ -, 1 ... 32)");
            case NOT_A_WEB_ADDRESS ->
                new Case(
                        in(reference("ftp://example.org")),
                        "line 4, column 95: categories[\"1\"].criteria[\"1.1\"].references[0].uri: the address must be an http or https address: ftp://example.org (allowed: https://...)");
            case INVALID_URI ->
                new Case(
                        in(reference("https://exa mple.org")),
                        "line 4, column 95: categories[\"1\"].criteria[\"1.1\"].references[0].uri: the address is malformed: https://exa mple.org (allowed: https://...)");
            case ADDRESS_TOO_LONG ->
                new Case(
                        in(reference("https://example.org/" + "x".repeat(AddressRule.MOST_UNITS)), JsonLimits.STANDARD),
                        "line 4, column 95: categories[\"1\"].criteria[\"1.1\"].references[0].uri: the address is too long: https://example.org/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (allowed: 8000)");
            case INVALID_VALUE ->
                new Case(
                        in(DocumentKind.RESULT, "/total", "reported", "257.39"),
                        "line 1, column 860: total.reported: the value contradicts others or is out of range: 257.39 (allowed: 257.38)");
            case TOO_FEW_ENTRIES ->
                new Case(
                        in(DocumentKind.FRAMEWORK, "", "evidence", "[]"),
                        "line 1, column 186: evidence: there are too few entries: 0 (allowed: 1 ...)");
            case RESULT_MISSING ->
                new Case(
                        in(DocumentKind.RESULT, "/categories", "7", null),
                        "line 1, column 229: categories[\"7\"]: the framework has this, and there is no result of it (allowed: object)");
            case NOT_IN_FRAMEWORK ->
                new Case(
                        in(DocumentKind.PLAN, "/items/0", "category", "\"9\""),
                        "line 1, column 152: items[0].category: the framework has no such category or criterion: 9 (allowed: 1, 2, 3, 4, 5, 6, 7)");
            case DUPLICATE_VALUE ->
                new Case(
                        in(DocumentKind.FRAMEWORK, "", "evidence", "[\"score\", \"score\"]"),
                        "line 1, column 195: evidence[1]: the same value is there twice: score (allowed: != score)");
            case DUPLICATE_ID ->
                new Case(
                        in(DocumentKind.SCORING_MODEL, "/bands/bands/1", "id", "\"URGENT\""),
                        "line 1, column 354: bands.bands[1].id: the same id is there twice: URGENT (allowed: != URGENT)");
            case TOO_MANY_DIGITS ->
                new Case(
                        in(DocumentKind.FEEDBACK_REPORT, "/sources/0/scores", "total", "1.1234567890123"),
                        "line 1, column 479: sources[0].scores.total: the number has too many decimals or digits: 1.1234567890123 (allowed: 12, 30)");
            case NOT_ASCENDING ->
                new Case(
                        in(DocumentKind.SCORING_MODEL, "/bands/bands/1", "from", "0"),
                        "line 1, column 459: bands.bands[1].from: limits must ascend: 0 (allowed: > 0)");
            case TOO_MANY_BOXES ->
                new Case(
                        in(criterion("\"checklist\": {\"basic\": [true" + ", true".repeat(64)
                                + "], \"advance\": [true], \"significance\": [true]}")),
                        "line 4, column 67: categories[\"1\"].criteria[\"1.1\"].checklist.basic: a tier has too many boxes: 65 (allowed: 1 ... 64)");
            case EVIDENCE_MISSING ->
                new Case(
                        in(criterion("\"note\": \"x\"")),
                        "line 4, column 43: categories[\"1\"].criteria[\"1.1\"]: a criterion needs evidence of one kind (allowed: score, checklist, indicators, rating, notApplicable, notAssessed)");
            case SEVERAL_EVIDENCES ->
                new Case(
                        in(criterion("\"score\": 300, \"notAssessed\": true")),
                        "line 4, column 43: categories[\"1\"].criteria[\"1.1\"]: a criterion has evidence of one kind only: score, notAssessed (allowed: score, checklist, indicators, rating, notApplicable, notAssessed)");
            case SCORE_OR_CRITERIA_MISSING ->
                new Case(
                        in(assessment("")),
                        "line 4, column 22: categories[\"1\"]: a category needs either a score or criteria (allowed: score, criteria)");
            case SCORE_AND_CRITERIA ->
                new Case(
                        in(assessment("\"score\": 300, \"criteria\": {}")),
                        "line 4, column 22: categories[\"1\"]: a category has either a stated score or criteria, not both: score, criteria (allowed: score / criteria)");
            case WRONG_KIND ->
                new Case(
                        in("{\"kind\": \"plan\"}"),
                        "line 1, column 10: kind: the document is of another kind: plan (allowed: assessment)");
            case UNSUPPORTED_VERSION ->
                new Case(
                        in("{\"kind\": \"assessment\", \"version\": 2}"),
                        "line 1, column 35: version: this version of the format is not known: 2 (allowed: 1)");
            case UNKNOWN_FRAMEWORK ->
                new Case(
                        in(assessment("\"score\": 450").replace("pmqa-4.0", "pmqa-5.0")),
                        "line 1, column 51: framework: there is no framework of this id: pmqa-5.0 (allowed: pmqa-4.0, pmqa-2562)");
            case UNKNOWN_RULE ->
                new Case(
                        in(DocumentKind.SCORING_MODEL, "/weighting", "rule", "\"by-age\""),
                        "line 1, column 149: weighting.rule: there is no rule of this id: by-age (allowed: framework, per-criterion, given)");
            case UNKNOWN_MODEL ->
                new Case(
                        in(DocumentKind.RESULT, "", "model", "\"pmqa-5.0\""),
                        "line 1, column 185: model: there is no scoring model of this id: pmqa-5.0 (allowed: pmqa-4.0, department, national-agency, per-criterion, pmqa-2562; -strict -zero -assessed-only)");
            case UNKNOWN_CATEGORY ->
                new Case(
                        in(
                                DocumentKind.EVALUATION,
                                "",
                                "feedback",
                                "{\"9\": {\"strengths\": [], \"opportunities\": []}}"),
                        "line 1, column 507: feedback[\"9\"]: the framework has no such category: 9 (allowed: 1, 2, 3, 4, 5, 6, 7)");
        };
    }

    private static DocumentFinding in(byte[] document) {
        return only(PmqaJson.of(JsonSettings.STANDARD.withLimits(NARROW))
                .parse(DocumentKind.ASSESSMENT, document)
                .mistakes());
    }

    private static DocumentFinding in(String document) {
        return in(document, NARROW);
    }

    private static DocumentFinding in(String document, JsonLimits limits) {
        PmqaJson json = PmqaJson.of(JsonSettings.STANDARD.withLimits(limits));
        return only(json.parse(DocumentKind.ASSESSMENT, document).mistakes());
    }

    private static DocumentFinding last(String document) {
        PmqaJson json = PmqaJson.of(JsonSettings.STANDARD.withLimits(NARROW.withFindings(3)));
        List<DocumentFinding> findings =
                json.parse(DocumentKind.ASSESSMENT, document).findings();
        return findings.get(findings.size() - 1);
    }

    /** Reads a golden document in which one property is another, or missing. */
    private static DocumentFinding in(DocumentKind<?> kind, String object, String property, @Nullable String value) {
        ObjectNode golden = (ObjectNode) SchemaAgreementTest.parse(Golden.text(kind.id() + "-1.json"));
        ObjectNode holder = (ObjectNode) golden.at(object);
        if (value == null) {
            holder.remove(property);
        } else {
            holder.set(property, SchemaAgreementTest.parse(value));
        }
        return only(PmqaJson.standard().parse(kind, golden.toString()).mistakes());
    }

    private static DocumentFinding inLines(Reader lines) {
        PmqaJson json = PmqaJson.of(JsonSettings.STANDARD.withLimits(NARROW));
        try (DocumentLines<Assessment> read = json.lines(DocumentKind.ASSESSMENT, lines)) {
            return only(read.iterator().next().outcome().mistakes());
        }
    }

    /** Reads by a parser of an application, whose text nobody can look at. */
    private static DocumentFinding inApplication(String document) {
        try {
            new ObjectMapper().registerModule(new PmqaModule()).readValue(document, Assessment.class);
            throw new AssertionError("nothing was found");
        } catch (InvalidDocumentException e) {
            return only(e.mistakes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader endless() {
        return new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, 'x');
                return length;
            }

            @Override
            public void close() {
                // There is nothing to close.
            }
        };
    }

    private static String entries(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "\"" + i + "\": {\"score\": 1}")
                .collect(Collectors.joining(","));
    }

    private static DocumentFinding only(List<DocumentFinding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static byte[] bytes(String document, Charset charset) {
        return document.getBytes(charset);
    }

    private static String criterion(String criterion) {
        return assessment("\"criteria\": {\"1.1\": {" + criterion + "}}");
    }

    private static String reference(String uri) {
        return criterion("\"score\": 300, \"references\": [{\"title\": \"x\", \"uri\": \"" + uri + "\"}]");
    }

    /** An assessment of one category. */
    private static String assessment(String category) {
        return """
                {"kind": "assessment", "version": 1, "framework": "pmqa-4.0",
                 "organization": {"code": "96", "name": {"th": "ก", "en": "N"}, "kind": "province"},
                 "fiscalYear": 2561, "source": "self",
                 "categories": {"1": {?}}}""".replace("?", category);
    }
}
