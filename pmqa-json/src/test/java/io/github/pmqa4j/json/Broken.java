package io.github.pmqa4j.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.AddressRule;
import io.github.pmqa4j.core.internal.DigitLimits;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.jackson2.PmqaModule;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A document in which one thing is wrong: one for each that can be found, so that what is new has to bring its own. */
final class Broken {
    private static final JsonLimits NARROW = JsonLimits.STANDARD
            .withDocumentBytes(100_000)
            .withDepth(10)
            .withStringLength(1_000)
            .withNumberLength(10)
            .withExponent(5)
            .withEntries(2_000);

    private final DocumentKind<?> kind;
    private final byte[] document;
    private final JsonLimits limits;
    private final Function<JsonLimits, List<DocumentFinding>> reading;
    private final String text;

    private Broken(DocumentKind<?> kind, byte[] document, JsonLimits limits) {
        this(
                kind,
                document,
                limits,
                within -> json(within).parse(kind, document).findings(),
                "");
    }

    private Broken(
            DocumentKind<?> kind,
            byte[] document,
            JsonLimits limits,
            Function<JsonLimits, List<DocumentFinding>> reading,
            String text) {
        this.kind = kind;
        this.document = document;
        this.limits = limits;
        this.reading = reading;
        this.text = text;
    }

    DocumentKind<?> kind() {
        return kind;
    }

    byte[] document() {
        return document;
    }

    /** Returns what reading finds. */
    List<DocumentFinding> findings() {
        return reading.apply(limits);
    }

    /** Returns how the finding prints. */
    String text() {
        return text;
    }

    private Broken says(String newText) {
        return new Broken(kind, document, limits, reading, newText);
    }

    private Broken readBy(Function<JsonLimits, List<DocumentFinding>> newReading) {
        return new Broken(kind, document, limits, newReading, text);
    }

    private static PmqaJson json(JsonLimits limits) {
        return PmqaJson.of(JsonSettings.STANDARD.withLimits(limits));
    }

    /** Returns a document in which reading finds this, and says it so. */
    static Broken by(Mistake mistake) {
        return switch (mistake) {
            case INVALID_JSON ->
                inApplication("{\"kind\": nul}")
                        .says("line 1, column 2: kind: the document is not JSON: nul (allowed: JSON)");
            case EMPTY_DOCUMENT -> in("\n").says("line 2, column 1: the document is empty: 0 (allowed: 1 ... 100000)");
            case UNEXPECTED_END ->
                in("{\"kind\": \"assessment\", \"categories\": {\"1\": {\"score\": 45")
                        .says(
                                "line 1, column 56: categories[\"1\"].score: the document ends too early: : {\"1\": {\"score\": 45 (allowed: }}})");
            case UNEXPECTED_CHARACTER ->
                in("{\"kind\": \"assessment\",\n \"version\" 1}")
                        .says("line 2, column 12: version: this character cannot stand here: 1 (allowed: :)");
            case TRAILING_CONTENT ->
                in(assessment("\"score\": 450") + "\n{}")
                        .says(
                                "line 5, column 1: something follows the document: { (allowed: U+0009, U+000A, U+000D, U+0020)");
            case INVALID_UTF8 ->
                in(bytes("{\"kind\": \"\u00ff\"}", StandardCharsets.ISO_8859_1))
                        .says("line 1, column 11: kind: the document is not in UTF-8: FF (allowed: UTF-8)");
            case BYTE_ORDER_MARK ->
                in("\uFEFF{}")
                        .says(
                                "line 1, column 1: the document begins with a byte order mark; save it as UTF-8 without one: U+FEFF (allowed: {)");
            case UTF_16 ->
                in(bytes("{}", StandardCharsets.UTF_16))
                        .says(
                                "line 1, column 1: the file is in UTF-16 or UTF-32; save it as UTF-8: FE FF (allowed: UTF-8)");
            case TIS_620 ->
                in(bytes("{\"ก\": \"ก\"}", Charset.forName("x-windows-874")))
                        .says(
                                "line 1, column 3: the file is in an older Thai encoding (TIS-620 or Windows-874); save it as UTF-8: A1 (allowed: UTF-8)");
            case GZIP_FILE ->
                in(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0})
                        .says(
                                "line 1, column 1: the file is compressed with gzip; decompress it first: 1F 8B 08 00 (allowed: {)");
            case WORKBOOK_OR_ZIP_FILE ->
                in(bytes("PK\u0003\u0004...", StandardCharsets.ISO_8859_1))
                        .says(
                                "line 1, column 1: the file is an Excel workbook (xlsx) or a zip archive; hand in a JSON document, or unpack it first: 50 4B 03 04 (allowed: {)");
            case OLD_OFFICE_FILE ->
                in(bytes("\u00D0\u00CF\u0011\u00E0...", StandardCharsets.ISO_8859_1))
                        .says(
                                "line 1, column 1: the file is an older Office document (xls or doc); hand in a JSON document: D0 CF 11 E0 (allowed: {)");
            case PDF_FILE ->
                in("%PDF-1.7")
                        .says("line 1, column 1: the file is a PDF; hand in a JSON document: 25 50 44 46 (allowed: {)");
            case MARKUP_FILE ->
                in("<!DOCTYPE html>\n<html>")
                        .says(
                                "line 1, column 1: the file is a web page or XML; hand in a JSON document: <!DOCTYPE html> (allowed: {)");
            case TABLE_FILE ->
                in("code,score\n96,300\n")
                        .says(
                                "line 1, column 1: the file is a table (CSV); hand in a JSON document: code,score (allowed: {)");
            case NOT_JSON_LINES ->
                inLines(new StringReader("{\n  \"kind\": \"assessment\"\n}\n"))
                        .says(
                                "line 1, column 1: the file is one document on several lines, not JSON Lines; hand it in as one document, or write a document a line: { (allowed: { ... })");
            case CONTROL_CHARACTER ->
                in(criterion("\"score\": 300, \"note\": \"\\u0000\""))
                        .says(
                                "line 4, column 66: categories[\"1\"].criteria[\"1.1\"].note: a text has a control character in it: U+0000 (allowed: U+0001 ... U+D7FF, U+E000 ... U+10FFFF)");
            case INVALID_ESCAPE ->
                in("{\"kind\": \"\\x\"}")
                        .says(
                                "line 1, column 11: kind: this is no escape sequence: \\x (allowed: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0e01)");
            case UNPAIRED_SURROGATE ->
                in(criterion("\"score\": 300, \"note\": \"\\ud800\""))
                        .says(
                                "line 4, column 66: categories[\"1\"].criteria[\"1.1\"].note: a text has an unpaired surrogate in it: U+D800 (allowed: U+0001 ... U+D7FF, U+E000 ... U+10FFFF)");
            case INVALID_NUMBER ->
                in("{\"version\": 01}")
                        .says(
                                "line 1, column 14: version: this is not how a number is written: 1 (allowed: -1, 0.5, 2e3)");
            case DOCUMENT_TOO_LONG ->
                in(assessment("\"score\": 300") + " ".repeat(100_000))
                        .says("line 1, column 1: the document is too long: > 100000 (allowed: 100000)");
            case ENDLESS_LINE ->
                inLines(endless())
                        .says(
                                "line 1, column 1: the line is much too long; nothing behind it was read: > 100000 (allowed: 100000)");
            case TOO_DEEP ->
                in(criterion("\"score\": 300, \"references\": []"), NARROW.withDepth(5))
                        .says(
                                "line 4, column 72: categories[\"1\"].criteria[\"1.1\"].references: objects or arrays are nested too deep: > 5 (allowed: 5)");
            case STRING_TOO_LONG ->
                in(criterion("\"score\": 300, \"note\": \"" + "x".repeat(1_001) + "\""))
                        .says(
                                "line 4, column 66: categories[\"1\"].criteria[\"1.1\"].note: the text is too long: 1001 (allowed: 1000)");
            case NUMBER_TOO_LONG ->
                in(assessment("\"score\": 0.000000001"))
                        .says(
                                "line 4, column 32: categories[\"1\"].score: the number is too long: 0.000000001 (allowed: 10)");
            case EXPONENT_TOO_GREAT ->
                in(assessment("\"score\": 4.5e2"), NARROW.withExponent(1))
                        .says(
                                "line 4, column 32: categories[\"1\"].score: the exponent of the number is too great: 4.5e2 (allowed: 1)");
            case TOO_MANY_ENTRIES ->
                in(assessment("\"score\": 300"), NARROW.withEntries(13))
                        .says(
                                "line 4, column 23: categories[\"1\"].score: there are too many entries: > 13 (allowed: 13)");
            case TOO_MANY_FINDINGS ->
                in(
                                assessment("\"score\": 0.001}, \"2\": {\"score\": 0.001}, \"3\": {\"score\": 0.001"),
                                NARROW.withFindings(2))
                        .says("line 1, column 1: there are more mistakes than are listed: 7 (allowed: 2)");
            case WRONG_TYPE ->
                in(assessment("\"score\": \"450\""))
                        .says(
                                "line 4, column 32: categories[\"1\"].score: the value is of the wrong type: \"450\" (allowed: number)");
            case UNKNOWN_PROPERTY ->
                in(assessment("\"score\": 450, \"scores\": 450"))
                        .says(
                                "line 4, column 37: categories[\"1\"].scores: there is no such property here: scores (allowed: score, criteria)");
            case MISSING_PROPERTY ->
                in(assessment("\"score\": 450").replace("\"fiscalYear\": 2561,", ""))
                        .says("line 1, column 1: fiscalYear: a property is missing (allowed: 2400 ... 2999)");
            case DUPLICATE_KEY ->
                in(assessment("\"score\": 450, \"score\": 400"))
                        .says(
                                "line 4, column 37: categories[\"1\"].score: the same name is there twice: 4:32, 4:37 (allowed: 1)");
            case UNKNOWN_VALUE ->
                in(assessment("\"score\": 450").replace("\"self\"", "\"me\""))
                        .says(
                                "line 3, column 32: source: the value is not one of those allowed: \"me\" (allowed: self, assessor)");
            case NOT_AN_INTEGER ->
                in(assessment("\"score\": 450").replace("2561", "2561.5"))
                        .says(
                                "line 3, column 16: fiscalYear: the number must be whole: 2561.5 (allowed: 2400 ... 2999)");
            case NUMBER_OUT_OF_RANGE ->
                in(assessment("\"score\": 450").replace("2561", "3561"))
                        .says(
                                "line 3, column 16: fiscalYear: the number is out of range: 3561 (allowed: 2400 ... 2999)");
            case COMMON_ERA_YEAR ->
                in(assessment("\"score\": 450").replace("2561", "2018"))
                        .says(
                                "line 3, column 16: fiscalYear: the year is one of the Common Era, not of the Buddhist Era (did you mean 2561?): 2018 (allowed: 2400 ... 2999)");
            case INVALID_FRACTION ->
                in(DocumentKind.SCORING_MODEL, "/levelScale", "max", "\"1/0\"")
                        .says(
                                "line 1, column 571: levelScale.max: this is not how a fraction is written: 1/0 (allowed: 1/3)");
            case BLANK_TEXT ->
                in(DocumentKind.FRAMEWORK, "/name", "th", "\" \"")
                        .says("line 1, column 62: name.th: the text must not be blank: 0 (allowed: 1 ... 100000)");
            case INVALID_ID ->
                in(DocumentKind.FRAMEWORK, "", "id", "\"my id\"")
                        .says(
                                "line 1, column 38: id: the id is malformed: my id (allowed: A-Z a-z 0-9 . _ -, 1 ... 32)");
            case NOT_A_WEB_ADDRESS ->
                in(reference("ftp://example.org"))
                        .says(
                                "line 4, column 95: categories[\"1\"].criteria[\"1.1\"].references[0].uri: the address must be an http or https address: ftp://example.org (allowed: https://...)");
            case INVALID_URI ->
                in(reference("https://exa mple.org"))
                        .says(
                                "line 4, column 95: categories[\"1\"].criteria[\"1.1\"].references[0].uri: the address is malformed: https://exa mple.org (allowed: https://...)");
            case ADDRESS_TOO_LONG ->
                in(reference("https://example.org/" + "x".repeat(AddressRule.MOST_UNITS)), JsonLimits.STANDARD)
                        .says(
                                "line 4, column 95: categories[\"1\"].criteria[\"1.1\"].references[0].uri: the address is too long: https://example.org/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (allowed: 8000)");
            case INVALID_VALUE ->
                in(DocumentKind.RESULT, "/total", "reported", "257.39")
                        .says(
                                "line 1, column 860: total.reported: the value contradicts others or is out of range: 257.39 (allowed: 257.38)");
            case TOO_FEW_ENTRIES ->
                in(DocumentKind.FRAMEWORK, "", "evidence", "[]")
                        .says("line 1, column 186: evidence: there are too few entries: 0 (allowed: 1 ...)");
            case RESULT_MISSING ->
                in(DocumentKind.RESULT, "/categories", "7", null)
                        .says(
                                "line 1, column 229: categories[\"7\"]: the framework has this, and there is no result of it (allowed: object)");
            case NOT_IN_FRAMEWORK ->
                in(DocumentKind.PLAN, "/items/0", "category", "\"9\"")
                        .says(
                                "line 1, column 152: items[0].category: the framework has no such category or criterion: 9 (allowed: 1, 2, 3, 4, 5, 6, 7)");
            case DUPLICATE_VALUE ->
                in(DocumentKind.FRAMEWORK, "", "evidence", "[\"score\", \"score\"]")
                        .says(
                                "line 1, column 195: evidence[1]: the same value is there twice: score (allowed: != score)");
            case DUPLICATE_ID ->
                in(DocumentKind.SCORING_MODEL, "/bands/bands/1", "id", "\"URGENT\"")
                        .says(
                                "line 1, column 354: bands.bands[1].id: the same id is there twice: URGENT (allowed: != URGENT)");
            case TOO_MANY_DIGITS ->
                in(DocumentKind.FEEDBACK_REPORT, "/sources/0/scores", "total", "1.1234567890123")
                        .says(
                                "line 1, column 479: sources[0].scores.total: the number has too many decimals or digits: 1.1234567890123 (allowed: 12, 30)");
            case NOT_ASCENDING ->
                in(DocumentKind.SCORING_MODEL, "/bands/bands/1", "from", "0")
                        .says("line 1, column 459: bands.bands[1].from: limits must ascend: 0 (allowed: > 0)");
            case TOO_MANY_BOXES ->
                in(criterion("\"checklist\": {\"basic\": [true" + ", true".repeat(64)
                                + "], \"advance\": [true], \"significance\": [true]}"))
                        .says(
                                "line 4, column 67: categories[\"1\"].criteria[\"1.1\"].checklist.basic: a tier has too many boxes: 65 (allowed: 1 ... 64)");
            case EVIDENCE_MISSING ->
                in(criterion("\"note\": \"x\""))
                        .says(
                                "line 4, column 43: categories[\"1\"].criteria[\"1.1\"]: a criterion needs evidence of one kind (allowed: score, checklist, indicators, rating, notApplicable, notAssessed)");
            case SEVERAL_EVIDENCES ->
                in(criterion("\"score\": 300, \"notAssessed\": true"))
                        .says(
                                "line 4, column 43: categories[\"1\"].criteria[\"1.1\"]: a criterion has evidence of one kind only: score, notAssessed (allowed: score, checklist, indicators, rating, notApplicable, notAssessed)");
            case SCORE_OR_CRITERIA_MISSING ->
                in(assessment(""))
                        .says(
                                "line 4, column 22: categories[\"1\"]: a category needs either a score or criteria (allowed: score, criteria)");
            case SCORE_AND_CRITERIA ->
                in(assessment("\"score\": 300, \"criteria\": {}"))
                        .says(
                                "line 4, column 22: categories[\"1\"]: a category has either a stated score or criteria, not both: score, criteria (allowed: score / criteria)");
            case WRONG_KIND ->
                in("{\"kind\": \"plan\"}")
                        .says("line 1, column 10: kind: the document is of another kind: plan (allowed: assessment)");
            case UNSUPPORTED_VERSION ->
                in("{\"kind\": \"assessment\", \"version\": 2}")
                        .says("line 1, column 35: version: this version of the format is not known: 2 (allowed: 1)");
            case UNKNOWN_FRAMEWORK ->
                in(assessment("\"score\": 450").replace("pmqa-4.0", "pmqa-5.0"))
                        .says(
                                "line 1, column 51: framework: there is no framework of this id: pmqa-5.0 (allowed: pmqa-4.0, pmqa-2562)");
            case UNKNOWN_RULE ->
                in(DocumentKind.SCORING_MODEL, "/weighting", "rule", "\"by-age\"")
                        .says(
                                "line 1, column 149: weighting.rule: there is no rule of this id: by-age (allowed: framework, per-criterion, given)");
            case UNKNOWN_MODEL ->
                in(DocumentKind.RESULT, "", "model", "\"pmqa-5.0\"")
                        .says(
                                "line 1, column 185: model: there is no scoring model of this id: pmqa-5.0 (allowed: pmqa-4.0, department, national-agency, per-criterion, pmqa-2562; -strict -zero -assessed-only)");
            case UNKNOWN_CATEGORY ->
                in(DocumentKind.EVALUATION, "", "feedback", "{\"9\": {\"strengths\": [], \"opportunities\": []}}")
                        .says(
                                "line 1, column 507: feedback[\"9\"]: the framework has no such category: 9 (allowed: 1, 2, 3, 4, 5, 6, 7)");
        };
    }

    /** Returns a document in which core finds this; empty if no document can hold it. */
    static Optional<Broken> by(String codeOfCore) {
        String indicator = "{\"direction\": \"higherIsBetter\", \"actual\": 1, ";
        return Optional.ofNullable(
                switch (codeOfCore) {
                    case "unknown-category" -> in(assessment("\"score\": 1").replace("\"1\"", "\"9\""));
                    case "unknown-criterion" -> in(criterion("\"score\": 1").replace("1.1", "1.9"));
                    // Keys are unique; and what no text of any kind can be is found before core sees it.
                    case "duplicate-category", "duplicate-criterion", "null-character" -> null;
                    case "score-and-criteria" ->
                        in(assessment("\"score\": 1, \"criteria\": {\"1.1\": {\"score\": 1}}"));
                    case "nothing-applicable" -> in(assessment("").replace("\"1\": {}", nothingApplicable()));
                    case "score-out-of-range" -> in(assessment("\"score\": 501"));
                    case "too-many-decimals" -> in(assessment("\"score\": 1.001"));
                    case "evidence-not-accepted" ->
                        in(results("\"checklist\": {\"basic\": [true], \"advance\": [true],"
                                + " \"significance\": [true]}"));
                    case "tier-without-boxes" ->
                        in(criterion(
                                "\"checklist\": {\"basic\": [], \"advance\": [true]," + " \"significance\": [true]}"));
                    case "no-indicators" -> in(results("\"indicators\": []"));
                    case "target-missing" -> in(results("\"indicators\": [" + indicator + "\"weight\": 1}]"));
                    case "target-not-positive" -> in(results("\"indicators\": [" + indicator + "\"target\": 0}]"));
                    case "weight-missing" ->
                        in(results("\"indicators\": [" + indicator + "\"target\": 1, \"weight\": 1}, " + indicator
                                + "\"target\": 1}]"));
                    case "weight-not-positive" ->
                        in(results("\"indicators\": [" + indicator + "\"target\": 1, \"weight\": 0}]"));
                    case "band-empty" ->
                        in(results("\"indicators\": [" + indicator
                                + "\"target\": 1, \"band\": {\"from\": 90, \"to\": 80}}]"));
                    case "band-of-one-value" ->
                        in(results("\"indicators\": [" + indicator
                                + "\"band\": {\"from\": 90, \"to\": 90, \"measure\": \"value\"}}]"));
                    case "band-against-direction" ->
                        in(results("\"indicators\": [" + indicator
                                + "\"band\": {\"from\": 90, \"to\": 80, \"measure\": \"value\"}}]"));
                    case "too-many-digits" ->
                        in(results("\"indicators\": [" + indicator + "\"target\": \"1/"
                                + "7".repeat(DigitLimits.NUMBER + 1) + "\"}]"));
                    case "too-many-digits-together" -> {
                        String many = IntStream.range(0, 30)
                                .mapToObj(i -> indicator + "\"target\": \"" + (2 * i + 1) + "1".repeat(90) + "/7\"}")
                                .collect(Collectors.joining(", "));
                        yield in(results("\"indicators\": [" + many + "]"));
                    }
                    case "blank-text",
                            "string-too-long",
                            "unpaired-surrogate",
                            "not-a-web-address",
                            "invalid-uri",
                            "address-too-long" ->
                        by(Mistake.valueOf(codeOfCore.toUpperCase(Locale.ROOT).replace('-', '_')));
                    case "reason-missing" -> in(criterion("\"notApplicable\": \"\""));
                    case "percent-not-a-step" ->
                        in(rating(33, "\"approach\": 5, \"deployment\": 5, \"learning\": 5, \"integration\": 5"));
                    case "dimension-missing" -> in(rating(5, "\"approach\": 5"));
                    case "dimension-out-of-range" ->
                        in(rating(5, "\"approach\": 6, \"deployment\": 5, \"learning\": 5, \"integration\": 5"));
                    case "dimension-not-rated-here" -> in(rating(5, "\"levels\": 5"));
                    case "rating-above-weakest-dimension" ->
                        in(
                                rating(100, "\"approach\": 1, \"deployment\": 5, \"learning\": 5, \"integration\": 5")
                                        .replace(
                                                "\"rating\"",
                                                "\"note\": \"x\", \"references\": [{\"title\": \"x\", \"uri\": \"https://example.org\"}], \"rating\""));
                    case "rating-without-references", "rating-without-justification" ->
                        in(rating(5, "\"approach\": 5"));
                    case "missing-category" -> in(assessment("\"score\": 1"));
                    case "missing-evidence" -> in(criterion("\"score\": 1"));
                    default -> throw new AssertionError("no case for " + codeOfCore);
                });
    }

    private static String results(String evidence) {
        return criterion(evidence).replace("\"1.1\"", "\"7.1\"").replace("{\"1\"", "{\"7\"");
    }

    private static String rating(int percent, String dimensions) {
        return criterion("\"rating\": {\"percent\": " + percent + ", \"dimensions\": {" + dimensions + "}}")
                .replace("pmqa-4.0", "pmqa-2562");
    }

    private static Broken in(byte[] document) {
        return new Broken(DocumentKind.ASSESSMENT, document, NARROW);
    }

    private static Broken in(String document) {
        return in(document, NARROW);
    }

    private static Broken in(String document, JsonLimits limits) {
        return new Broken(DocumentKind.ASSESSMENT, bytes(document, StandardCharsets.UTF_8), limits);
    }

    /** Returns a golden document in which one property is another, or missing. */
    static Broken in(DocumentKind<?> kind, String object, String property, @Nullable String value) {
        ObjectNode golden = (ObjectNode) SchemaAgreementTest.parse(Golden.text(kind.id() + "-1.json"));
        ObjectNode holder = (ObjectNode) golden.at(object);
        if (value == null) {
            holder.remove(property);
        } else {
            holder.set(property, SchemaAgreementTest.parse(value));
        }
        return new Broken(kind, bytes(golden.toString(), StandardCharsets.UTF_8), JsonLimits.STANDARD);
    }

    private static Broken inLines(Reader lines) {
        return in("").readBy(limits -> {
            try (DocumentLines<Assessment> read = json(limits).lines(DocumentKind.ASSESSMENT, lines)) {
                return read.iterator().next().outcome().findings();
            }
        });
    }

    /** Reads by a parser of an application, whose text nobody can look at. */
    private static Broken inApplication(String document) {
        return in(document).readBy(limits -> {
            try {
                new ObjectMapper().registerModule(new PmqaModule()).readValue(document, Assessment.class);
                return List.of();
            } catch (InvalidDocumentException e) {
                return e.documentFindings();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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

    private static String nothingApplicable() {
        return Framework.pmqa40().categories().stream()
                .map(category -> "\"" + category.id() + "\": {\"criteria\": {"
                        + category.criteria().stream()
                                .map(c -> "\"" + c.id() + "\": {\"notApplicable\": \"x\"}")
                                .collect(Collectors.joining(", "))
                        + "}}")
                .collect(Collectors.joining(", "));
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
