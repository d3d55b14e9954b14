package io.github.pmqa4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.cursor.DocumentBytes;
import io.github.pmqa4j.json.cursor.DocumentText;
import io.github.pmqa4j.json.cursor.Jackson2Cursor;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.document.Outcome;
import io.github.pmqa4j.json.shape.Catalogue;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A kind of document with a second version of its format, which only this test knows: in it, the fiscal year is called a year. */
class FormatVersionsTest {
    private static final ObjectShape<Assessment> SECOND = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.ASSESSMENT, 2);
        var framework = f.essential("framework", Headers.FRAMEWORK, Assessment::framework);
        var organization = f.essential("organization", Headers.ORGANIZATION, Assessment::organization);
        var year = f.essential("year", Shapes.YEAR, Assessment::fiscalYear);
        var source = f.essential("source", Headers.SOURCE, Assessment::source);
        var categories = f.essential("categories", Categories.SHAPE, Assessment::categories);
        return v ->
                new Assessment(v.get(framework), v.get(organization), v.get(year), v.get(source), v.get(categories));
    });
    private static final Versions<Assessment> VERSIONS = Versions.of(
            AssessmentFormat.VERSIONS.newest(), new Format<>(DocumentKind.ASSESSMENT, 2, "title", "text", SECOND));
    private static final Catalogue CATALOGUE = new Catalogue(JsonSettings.STANDARD);
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String REST = """
            "framework": "pmqa-4.0",
             "organization": {"code": "96", "name": {"th": "ก", "en": "N"}, "kind": "province"},
             "source": "self", "categories": {"7": {"score": 326.67}},
            """;
    private static final String FIRST_YEAR = "\"fiscalYear\": 2561";
    private static final String SECOND_YEAR = "\"year\": 2561";

    /** Where the version stands. */
    enum Order {
        FIRST("{\"version\": %1$s, \"kind\": \"assessment\", %2$s %3$s}"),
        BEHIND_THE_KIND("{\"kind\": \"assessment\", \"version\": %1$s,\n %2$s %3$s}"),
        LAST("{\"kind\": \"assessment\",\n %2$s %3$s, \"version\": %1$s}"),
        BEHIND_A_NAMESAKE(
                "{\"kind\": \"assessment\", %2$s %3$s, \"x\": {\"version\": 2, \"y\": [1]}, \"version\": %1$s}");

        private final String document;

        Order(String document) {
            this.document = document;
        }

        String document(Object version, String year) {
            return String.format(document, version, REST, year);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "BEHIND_A_NAMESAKE", mode = EnumSource.Mode.EXCLUDE)
    void bothVersionsAreReadWhereverTheVersionStands(Order order) {
        Assessment first = read(order.document(1, FIRST_YEAR)).orThrow();
        Assessment second = read(order.document(2, SECOND_YEAR)).orThrow();

        assertThat(first).isEqualTo(second);
        assertThat(first.fiscalYear().buddhistEra()).isEqualTo(2561);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsSaidByTheDocumentsOwnVersion(Order order) {
        List<String> more = order == Order.BEHIND_A_NAMESAKE ? List.of("/x unknown-property") : List.of();

        assertThat(pointers(read(order.document(1, "\"fiscalYear\": 1"))))
                .contains("/fiscalYear number-out-of-range")
                .containsAll(more)
                .hasSize(1 + more.size());
        assertThat(pointers(read(order.document(2, "\"year\": 1"))))
                .contains("/year number-out-of-range")
                .containsAll(more)
                .hasSize(1 + more.size());
        assertThat(pointers(read(order.document(1, SECOND_YEAR))))
                .contains("/year unknown-property", "/fiscalYear missing-property")
                .hasSize(2 + more.size());
        assertThat(pointers(read(order.document(2, FIRST_YEAR))))
                .contains("/fiscalYear unknown-property", "/year missing-property")
                .hasSize(2 + more.size());
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownVersionIsOneFindingThatNamesThoseThatAreRead(Order order) {
        String document = order.document(3, "\"era\": 1");

        assertThat(read(document).findings()).singleElement().satisfies(f -> {
            assertThat(f.toString()).endsWith(": version: this version of the format is not known: 3 (allowed: 1, 2)");
            assertThat(document.lines().toList().get(f.line() - 1).substring(f.column() - 1))
                    .startsWith("3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "1.5", "null", "[2]", "{\"version\": 2}", "99999999999"})
    void aVersionThatIsNoneLeavesTheNewest(String version) {
        assertThat(pointers(read(Order.LAST.document(version, SECOND_YEAR))))
                .singleElement()
                .asString()
                .startsWith("/version ");
    }

    @Test
    void withoutAVersionTheNewestIsMeant() {
        String document = "{\"kind\": \"assessment\", " + REST + SECOND_YEAR + "}";

        assertThat(pointers(read(document))).containsExactly("/version missing-property");
    }

    @Test
    void aVersionThatIsThereTwiceIsTheFirst() {
        String document = "{\"version\": 1, \"kind\": \"assessment\", " + REST + FIRST_YEAR + ", \"version\": 2}";

        assertThat(pointers(read(document))).containsExactly("/version duplicate-key");
    }

    @Test
    void aDocumentOfAnotherKindIsThatWhateverItsVersion() {
        for (int version = 1; version < 4; version++) {
            String document = "{\"version\": " + version + ", \"x\": 1, \"kind\": \"plan\"}";

            assertThat(pointers(read(document))).containsExactly("/kind wrong-kind");
        }
    }

    @Test
    void neitherManyMistakesNorManyEntriesHideALateVersion() {
        String many = REST + "\"x\":1,".repeat(1_000);
        String known = "{\"kind\": \"assessment\", " + many + FIRST_YEAR + ", \"version\": 1}";
        String unknown = "{\"kind\": \"assessment\", " + many + FIRST_YEAR + ", \"version\": 3}";
        String endless = "{\"kind\": \"assessment\", \"x\": [" + "1,".repeat(200_000) + "1], \"version\": 1}";

        assertThat(pointers(read(known))).hasSize(201).contains("/x unknown-property", "/x duplicate-key");
        assertThat(pointers(read(unknown))).containsExactly("/version unsupported-version");
        assertThat(pointers(text(endless))).anyMatch(pointer -> pointer.endsWith("too-many-entries"));
    }

    @Test
    void whatIsNoJsonIsRefusedWhereItStands() {
        assertThat(pointers(text("{\"kind\": \"assessment\", \"version\": 1, \"x\": nul}")))
                .containsExactly("/x unexpected-character");
        assertThat(pointers(text("{\"kind\": \"assessment\", \"x\": [1, \"version\": 1}")))
                .contains("/x unexpected-character");
    }

    @Test
    void theNewestIsWrittenAndReadBack() {
        Assessment value = read(Order.FIRST.document(1, FIRST_YEAR)).orThrow();

        String written = DocumentBytes.onOneLine(sink -> Documents.write(VERSIONS, value, sink))
                .toString();

        assertThat(written)
                .startsWith("{\"kind\":\"assessment\",\"version\":2,")
                .contains("\"year\":2561");
        assertThat(read(written).orThrow()).isEqualTo(value);
    }

    @Test
    void eachVersionHasASchemaOfItsOwn() throws IOException {
        JsonNode example = MAPPER.readTree(Order.FIRST.document(2, SECOND_YEAR));
        JsonNode first = MAPPER.readTree(PublishedSchema.of(VERSIONS.format(1), example));
        JsonNode second = MAPPER.readTree(PublishedSchema.of(VERSIONS.format(2), example));

        assertThat(first.path("$id").asText()).isEqualTo("https://pmqa4j.github.io/schema/1/assessment.schema.json");
        assertThat(second.path("$id").asText()).isEqualTo("https://pmqa4j.github.io/schema/2/assessment.schema.json");
        assertThat(first.at("/properties/version/const").asInt()).isEqualTo(1);
        assertThat(second.at("/properties/version/const").asInt()).isEqualTo(2);
        assertThat(first.path("properties").has("year")).isFalse();
        assertThat(second.path("properties").has("fiscalYear")).isFalse();
    }

    static List<DocumentKind<?>> kinds() {
        return DocumentKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindSaysTheVersionsThatItsFormatsHave(DocumentKind<?> kind) {
        assertThat(kind.versions())
                .isEqualTo(Formats.of(kind).numbers())
                .isSorted()
                .doesNotHaveDuplicates()
                .isUnmodifiable();
        assertThat(kind.version()).isEqualTo(Formats.of(kind).newest().version());
        assertThat(kind.schema()).isEqualTo(kind.schema(kind.version()));
        assertThat(kind.schemaId()).isEqualTo(kind.schemaId(kind.version()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.schema(2))
                .withMessage("version must be one of [1], but was 2");
        assertThatIllegalArgumentException().isThrownBy(() -> kind.schemaId(0));
    }

    /** Reads a text, bytes and what a parser goes through, which cannot go back; all give the same. */
    private static Outcome<Assessment> read(String document) {
        Outcome<Assessment> outcome = text(document);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(Documents.read(VERSIONS, DocumentText.of(bytes, 0, bytes.length), CATALOGUE, false))
                .isEqualTo(outcome);
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            assertThat(Documents.read(VERSIONS, new Jackson2Cursor(parser), CATALOGUE))
                    .isEqualTo(outcome);
            assertThat(parser.nextToken()).as("behind the document").isNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome;
    }

    private static Outcome<Assessment> text(String document) {
        return Documents.read(VERSIONS, DocumentText.of(document), CATALOGUE, false);
    }

    private static List<String> pointers(Outcome<Assessment> outcome) {
        return outcome.mistakes().stream()
                .map((DocumentFinding f) -> f.pointer() + " " + f.code())
                .toList();
    }
}
