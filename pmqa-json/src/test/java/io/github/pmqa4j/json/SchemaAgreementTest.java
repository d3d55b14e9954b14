package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document is refused by its schema if and only if reading finds a mistake in it that is not left to reading. What is left to
 * reading says the module's README; every code in that list, and no other, has a document here that its schema accepts.
 */
class SchemaAgreementTest {
    private static final Set<String> LEFT_TO_READING = leftToReading();
    private static final Schemas SCHEMAS = new Schemas();

    static Stream<String> codes() throws IOException {
        return Stream.concat(Arrays.stream(Mistake.values()).map(Mistake::code), EveryFindingTest.codesOfCore())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsLeftToReadingIsListedAndNothingElse(String code) {
        Optional<Broken> broken = broken(code);
        Optional<JsonNode> tree = broken.flatMap(b -> json(b.document()));
        if (tree.isEmpty()) {
            // A schema is only asked about JSON.
            assertThat(LEFT_TO_READING).doesNotContain(code);
            return;
        }
        boolean accepted = SCHEMAS.accepts(broken.orElseThrow().kind(), tree.get());

        assertThat(accepted || isGap(code)).as(code).isEqualTo(LEFT_TO_READING.contains(code) || isGap(code));
    }

    @Test
    void theListHasCodesOnly() throws IOException {
        assertThat(LEFT_TO_READING).isNotEmpty().isSubsetOf(codes().toList());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void soundDocumentsAreAccepted(@ForAll long seed) {
        DocumentKind<?> kind = kind(seed);
        JsonNode document = parse(SoundDocuments.ofBuiltIn(seed).any(kind).document());

        assertThat(agreed(document, kind)).as(document.toString()).isTrue();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void mutantsGetTheSameVerdict(@ForAll long seed) {
        DocumentKind<?> kind = kind(seed);
        JsonNode document = parse(SoundDocuments.ofBuiltIn(seed).any(kind).document());
        Mutations mutations = new Mutations(kind, seed);
        for (int i = 0; i < 10; i++) {
            agreed(mutations.mutate((ObjectNode) document), kind);
        }
    }

    private static DocumentKind<?> kind(long seed) {
        return DocumentKind.all().get(Math.floorMod(seed, DocumentKind.all().size()));
    }

    /** Asserts that reading and the schema agree; returns whether nothing is wrong with the document. */
    static boolean agreed(JsonNode document, DocumentKind<?> kind) {
        List<DocumentFinding> mistakes = mistakes(kind, document.toString());

        assertThat(SCHEMAS.accepts(kind, document))
                .as("%s%n%s", document, mistakes)
                .isEqualTo(isAcceptedBySchema(mistakes));
        return mistakes.isEmpty();
    }

    /** Says whether a schema can say none of these mistakes. */
    static boolean isAcceptedBySchema(List<DocumentFinding> mistakes) {
        return mistakes.stream().allMatch(mistake -> LEFT_TO_READING.contains(mistake.code()));
    }

    static List<DocumentFinding> mistakes(DocumentKind<?> kind, String document) {
        try {
            PmqaJson.standard().read(kind, document);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.mistakes();
        }
    }

    static JsonNode parse(String json) {
        try {
            return Schemas.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isGap(String code) {
        return code.startsWith("missing-") && !code.equals(Mistake.MISSING_PROPERTY.code());
    }

    private static Optional<Broken> broken(String code) {
        return Arrays.stream(Mistake.values())
                .filter(mistake -> mistake.code().equals(code))
                .findFirst()
                .map(Broken::by)
                .or(() -> Broken.by(code));
    }

    private static Optional<JsonNode> json(byte[] document) {
        try {
            JsonNode tree = Schemas.LENIENT.readTree(document);
            return tree == null || tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the codes in the table of the README under the heading of this name. */
    private static Set<String> leftToReading() {
        try {
            String readme =
                    Files.readString(Path.of(System.getProperty("basedir", ""), "README.md"), StandardCharsets.UTF_8);
            String section = readme.substring(readme.indexOf("\n## What the schemas leave to reading"));
            String table = section.lines()
                    .skip(2)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("|"))
                    .collect(Collectors.joining());
            return Pattern.compile("`([a-z0-9-]+)`")
                    .matcher(table)
                    .results()
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
