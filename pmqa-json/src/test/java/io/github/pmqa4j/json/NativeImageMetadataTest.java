package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.pmqa4j.core.assessment.ValidAssessment;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the artifacts tell GraalVM Native Image: every name exists, and nothing that is looked up by name is left out. Rules
 * looks nothing up.
 */
class NativeImageMetadataTest {
    private static final Path LICENSE = Path.of("META-INF/LICENSE");
    private static final Path OWN = Path.of("META-INF/native-image");

    @ParameterizedTest
    @ValueSource(strings = {"pmqa-core", "pmqa-json"})
    void everyTypeExistsWithItsMembers(String artifact) throws ReflectiveOperationException {
        JsonNode reflection = metadata(artifact).get("reflection");
        assertThat(reflection).isNotEmpty();
        for (JsonNode entry : reflection) {
            assertThat(load(entry.at("/condition/typeReached").textValue())).isNotNull();
            Class<?> type = load(entry.get("type").textValue());
            for (JsonNode method : entry.withArray("methods")) {
                assertThat(method.get("name").textValue()).isEqualTo("<init>");
                assertThat(method.get("parameterTypes")).isEmpty();
                assertThat(type.getConstructor()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pmqa-core", "pmqa-json"})
    void everyPatternMatchesAFileAndEveryFileIsMatched(String artifact) {
        List<PathMatcher> patterns = new ArrayList<>();
        for (JsonNode entry : metadata(artifact).get("resources")) {
            if (entry.has("glob")) {
                patterns.add(FileSystems.getDefault()
                        .getPathMatcher("glob:" + entry.get("glob").textValue()));
            }
        }
        List<Path> files = resources(artifact);
        assertThat(patterns)
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(files).anyMatch(pattern::matches));
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(patterns).anyMatch(pattern -> pattern.matches(file)));
    }

    @Test
    void everyBundleExists() {
        JsonNode resources = metadata("pmqa-core").get("resources");
        List<String> bundles = resources.findValuesAsText("bundle");
        assertThat(bundles).containsExactly("ContributorValidationMessages");
        assertThat(ResourceBundle.getBundle(bundles.get(0)).keySet()).contains("io.github.pmqa4j.invalid-assessment");
    }

    @Test
    void everyValidatorIsListed() {
        Constraint constraint = ValidAssessment.class.getAnnotation(Constraint.class);
        assertThat(types("pmqa-core"))
                .containsAll(Arrays.stream(constraint.validatedBy())
                        .map(Class::getName)
                        .toList())
                .contains(ValidAssessment.class.getName(), ValidAssessment.List.class.getName());
    }

    @Test
    void everyServiceIsListed() throws IOException {
        List<String> services = new ArrayList<>();
        for (Path file : resources("pmqa-json")) {
            if (file.startsWith("META-INF/services")) {
                services.addAll(Files.readAllLines(folder("pmqa-json").resolve(file)));
            }
        }
        assertThat(services).hasSize(2);
        assertThat(types("pmqa-json")).containsExactlyInAnyOrderElementsOf(services);
    }

    private static List<String> types(String artifact) {
        return ((ArrayNode) metadata(artifact).get("reflection")).findValuesAsText("type");
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, NativeImageMetadataTest.class.getClassLoader());
    }

    private static JsonNode metadata(String artifact) {
        Path file = folder(artifact)
                .resolve(OWN)
                .resolve("io.github.pmqa4j")
                .resolve(artifact)
                .resolve("reachability-metadata.json");
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> resources(String artifact) {
        Path folder = folder(artifact);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !file.equals(LICENSE) && !file.startsWith(OWN))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String artifact) {
        return Path.of("..", artifact, "src", "main", "resources");
    }
}
