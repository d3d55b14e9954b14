package io.github.pmqa4j.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.AddressRule;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {
    private static final String PREFIX = "io.github.pmqa4j.";
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "pmqa4j", "core", "assessment");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void everyCodeHasAThaiAndAnEnglishSentenceAndEverySentenceItsCode() throws IOException {
        Set<String> codes = codesInSources();
        assertThat(codes).hasSizeGreaterThan(20).contains("unknown-category", "rating-above-weakest-dimension");
        codes.add("allowed");
        codes.add("invalid-assessment");
        for (TextRule.Breach breach : TextRule.Breach.values()) {
            codes.add(breach.code());
        }
        for (AddressRule.Breach breach : AddressRule.Breach.values()) {
            codes.add(breach.code());
        }
        assertThat(keys("ContributorValidationMessages.properties")).isEqualTo(codes);
        assertThat(keys("ContributorValidationMessages_th.properties")).isEqualTo(codes);
    }

    @Test
    void thaiSentencesAreThaiAndEnglishOnesAreNot() throws IOException {
        assertThat(bundle("ContributorValidationMessages_th.properties").values())
                .allSatisfy(text -> assertThat(text.toString()).matches(".*\\p{IsThai}.*"));
        assertThat(bundle("ContributorValidationMessages.properties").values())
                .allSatisfy(text -> assertThat(text.toString()).matches("[ -~]+"));
    }

    @Test
    void sentencesAreFreeOfParametersAndExpressions() throws IOException {
        for (String name : List.of("", "_th")) {
            assertThat(bundle("ContributorValidationMessages" + name + ".properties")
                            .values())
                    .allSatisfy(text -> assertThat(text.toString()).doesNotContain("{", "}", "$", "\\"));
        }
    }

    @Test
    void anEnglishRequestDoesNotFallBackToTheLanguageOfTheMachine() throws IOException {
        assertThat(bundle("ContributorValidationMessages_en.properties")).isEmpty();
    }

    /** Every library that brings constraints may have a bundle of the same name, and it may come first. */
    @Test
    void sentencesAreFoundBehindTheBundlesOfOtherLibraries(@TempDir Path other) throws Exception {
        for (String name : List.of("", "_th")) {
            Files.writeString(
                    other.resolve("ContributorValidationMessages" + name + ".properties"),
                    "com.example.other = something else\n");
        }
        URL[] path = {other.toUri().toURL(), Isolated.main(), Isolated.tests()};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            assertThat(Isolated.findings(loader)).isEqualTo(new Isolated().get());
        }
    }

    /** Neither a validation provider, nor the annotations' own library, nor anything else is on the path. */
    @Test
    void assessmentsAreCheckedWithNothingButTheJdk() throws Exception {
        URL[] path = {Isolated.main(), Isolated.tests()};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            assertThat(Isolated.findings(loader))
                    .isEqualTo(new Isolated().get())
                    .startsWith("[categories[\"1\"]: the category has neither a score nor criteria")
                    .endsWith("ไม่มีหมวดนี้ในเกณฑ์: 8 (ที่อนุญาต: 1, 2, 3, 4, 5, 6, 7)");
        }
    }

    /** A use of the library that can be loaded apart from all test libraries. */
    static final class Isolated implements Supplier<String> {
        static URL main() {
            return root("/io/github/pmqa4j/core/assessment/Assessment.class");
        }

        static URL tests() {
            return root("/io/github/pmqa4j/core/assessment/SentencesTest$Isolated.class");
        }

        @SuppressWarnings("unchecked")
        static String findings(ClassLoader loader) throws ReflectiveOperationException {
            Class<?> type = loader.loadClass(Isolated.class.getName());
            assertThat(type).isNotSameAs(Isolated.class);
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((Supplier<String>) constructor.newInstance()).get();
        }

        @Override
        public String get() {
            Assessment assessment =
                    Assessments.of(Framework.pmqa40(), Source.SELF, List.of(CategoryAssessment.of("8", List.of())));
            return assessment.gaps() + assessment.violations().get(0).message(Locale.forLanguageTag("th"));
        }

        private static URL root(String resource) {
            try {
                String url = Objects.requireNonNull(Isolated.class.getResource(resource))
                        .toString();
                return new URL(url.substring(0, url.length() - resource.length() + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Set<String> codesInSources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Set<String> codes = new TreeSet<>();
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
            }
            return codes;
        }
    }

    private static Set<String> keys(String resource) throws IOException {
        return bundle(resource).stringPropertyNames().stream()
                .map(key -> {
                    assertThat(key).startsWith(PREFIX);
                    return key.substring(PREFIX.length());
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String resource) throws IOException {
        Properties properties = new Properties();
        try (Reader text =
                new InputStreamReader(new URL(Isolated.main() + resource).openStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        return properties;
    }
}
