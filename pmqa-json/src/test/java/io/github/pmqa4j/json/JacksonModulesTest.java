package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2 and Jackson 3 applications read and write what the facade does, and get the same findings. */
class JacksonModulesTest {
    private interface Mapper {
        Object read(String json, Class<?> type) throws Exception;

        String write(Object value) throws Exception;
    }

    private static final class Two implements Mapper {
        private final ObjectMapper mapper =
                new ObjectMapper().registerModule(new io.github.pmqa4j.json.jackson2.PmqaModule());

        @Override
        public Object read(String json, Class<?> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }
    }

    private static final class Three implements Mapper {
        private final JsonMapper mapper = JsonMapper.builder()
                .addModule(new io.github.pmqa4j.json.jackson3.PmqaModule())
                .build();

        @Override
        public Object read(String json, Class<?> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    }

    private record Form(String user, Assessment assessment) {}

    @TestFactory
    Stream<DynamicTest> everyKindIsReadAndWrittenAsByTheFacade() {
        return mappers()
                .flatMap(mapper -> DocumentKind.all().stream()
                        .map(kind -> DynamicTest.dynamicTest(name(mapper) + " " + kind, () -> {
                            String golden = Golden.text(kind.id() + "-1.json");

                            Object value = mapper.read(golden, kind.type());

                            assertThat(value).isEqualTo(PmqaJson.standard().read(kind, golden));
                            assertThat(mapper.write(value)).isEqualTo(Golden.write(kind, value));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> allMistakesComeWithLineAndColumn() {
        String broken = Golden.text("assessment-1.json")
                .replace("450", "612.5")
                .replace("\"self\"", "\"me\"")
                .replace("\"target\": 80", "\"target\": 0")
                .replace("\"title\"", "\"titles\": 1, \"titles\"");
        List<String> expected = findings(() -> PmqaJson.readAssessment(broken)).stream()
                .map(DocumentFinding::toString)
                .toList();
        return mappers()
                .map(mapper -> DynamicTest.dynamicTest(name(mapper), () -> {
                    List<DocumentFinding> findings = findings(() -> mapper.read(broken, Assessment.class));

                    assertThat(findings).extracting(DocumentFinding::toString).containsExactlyElementsOf(expected);
                    assertThat(findings)
                            .extracting(DocumentFinding::code)
                            .contains(
                                    "score-out-of-range",
                                    "unknown-value",
                                    "target-not-positive",
                                    "unknown-property",
                                    "missing-property");
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDocumentInsideAnObjectIsReadToo() {
        String form = "{\"user\":\"x\",\"assessment\":" + Golden.text("assessment-1.json") + "}";
        return mappers()
                .map(mapper -> DynamicTest.dynamicTest(name(mapper), () -> {
                    Form read = (Form) mapper.read(form, Form.class);

                    assertThat(read.user()).isEqualTo("x");
                    assertThat(read.assessment()).isEqualTo(PmqaJson.readAssessment(Golden.text("assessment-1.json")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatParsersLetPassIsRefused() {
        return mappers()
                .flatMap(mapper -> Stream.of(
                                "1e999999999", "1e-10000000", "\"\\ud800\"", "\"\\u0000\"", "{\"a\":1,\"a\":2}")
                        .map(value -> DynamicTest.dynamicTest(name(mapper) + " " + value, () -> {
                            String document = Golden.text("assessment-1.json").replace("450", value);

                            assertThat(findings(() -> mapper.read(document, Assessment.class)))
                                    .isNotEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> malformedJsonHasItsPlaceAndNoClassNames() {
        return mappers()
                .map(mapper -> DynamicTest.dynamicTest(name(mapper), () -> {
                    List<DocumentFinding> findings = findings(
                            () -> mapper.read("{\n\"kind\": \"assessment\",\n  \"version\": ?}", Assessment.class));

                    assertThat(findings).singleElement().satisfies(f -> {
                        assertThat(f.code()).isEqualTo("invalid-json");
                        assertThat(f.line()).isEqualTo(3);
                        assertThat(f.toString()).doesNotContain("jackson", "com.", "tools.");
                    });
                }));
    }

    private static Stream<Mapper> mappers() {
        return Stream.of(new Two(), new Three());
    }

    private static String name(Mapper mapper) {
        return "Jackson " + (mapper instanceof Two ? 2 : 3);
    }

    private static List<DocumentFinding> findings(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(InvalidDocumentException.class, reading).documentFindings();
    }
}
