package example;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client in any language sees: real requests over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ScoringApplicationTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private String report;

    @LocalServerPort
    private int port;

    @BeforeEach
    void readReport() throws IOException {
        report = Files.readString(Path.of("../../data/narathiwat-2561-assessor.json"));
    }

    @Test
    void assessmentComesBackAsResult() throws Exception {
        HttpResponse<String> response = post(report, "th");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        DocumentContext result = JsonPath.parse(response.body());
        assertThat(result.<String>read("$.kind")).isEqualTo("result");
        assertThat(result.<Double>read("$.level.reported")).isEqualTo(2.06);
        assertThat(result.<String>read("$.level.exact")).isEqualTo("180167/87500");
        System.out.println("level " + result.read("$.level.reported"));
    }

    @Test
    void allMistakesComeBackInThai() throws Exception {
        DocumentContext problem = problem(post(withFourMistakes(), "th"), 400);
        assertThat(problem.<String>read("$.detail")).isEqualTo("เอกสารมีข้อผิดพลาด");
        assertThat(problem.<List<String>>read("$.mistakes[*].message"))
                .containsExactly(
                        "ชนิดของค่าไม่ถูกต้อง: \"2561\" (ที่อนุญาต: integer)",
                        "หมวดนี้ยังไม่มีทั้งคะแนนของหมวดและคะแนนรายหัวข้อ (ที่อนุญาต: 7.1, 7.2, 7.3, 7.4, 7.5, 7.6)",
                        "คะแนนอยู่นอกช่วงที่กำหนด: 612.5 (ที่อนุญาต: 0 ... 500)",
                        "ไม่มีหมวดนี้ในเกณฑ์: 8 (ที่อนุญาต: 1, 2, 3, 4, 5, 6, 7)");
    }

    @Test
    void allMistakesComeBackInEnglishWithTheirPlaces() throws Exception {
        DocumentContext problem = problem(post(withFourMistakes(), "en-GB,en;q=0.9,th;q=0.1"), 400);
        assertThat(problem.<String>read("$.detail")).isEqualTo("The document has mistakes");
        assertThat(problem.<List<String>>read("$.mistakes[*].message"))
                .containsExactly(
                        "the value is of the wrong type: \"2561\" (allowed: integer)",
                        "the category has neither a score nor criteria (allowed: 7.1, 7.2, 7.3, 7.4, 7.5, 7.6)",
                        "the score is out of range: 612.5 (allowed: 0 ... 500)",
                        "the framework has no such category: 8 (allowed: 1, 2, 3, 4, 5, 6, 7)");
        assertThat(problem.<List<String>>read("$.mistakes[*].pointer"))
                .containsExactly("/fiscalYear", "/categories/7", "/categories/2/score", "/categories/8");
        assertThat(problem.<List<Integer>>read("$.mistakes[*].line")).containsExactly(10, 12, 14, 19);
        assertThat(problem.<List<Integer>>read("$.mistakes[*].column")).containsExactly(17, 17, 21, 10);
        assertThat(problem.<List<String>>read("$.mistakes[*].code"))
                .containsExactly("wrong-type", "missing-category", "score-out-of-range", "unknown-category");
        assertThat(problem.<List<String>>read("$.mistakes[*].allowed"))
                .containsExactly("integer", "7.1, 7.2, 7.3, 7.4, 7.5, 7.6", "0 ... 500", "1, 2, 3, 4, 5, 6, 7");
    }

    @Test
    void malformedDocumentHasAPlaceAndAReason() throws Exception {
        DocumentContext cutOff = problem(post(report.substring(0, report.indexOf("rathiwat")), "en"), 400);
        assertThat(cutOff.<String>read("$.mistakes[0].message")).startsWith("the document ends too early");
        DocumentContext notANumber = problem(post(report.replace("326.67", "32o"), "th"), 400);
        assertThat(notANumber.<String>read("$.mistakes[0].message")).startsWith("เอกสารไม่ใช่ JSON ที่ถูกต้อง");
        assertThat(notANumber.<String>read("$.mistakes[0].pointer")).isEqualTo("/categories/7/score");
        assertThat(notANumber.<Integer>read("$.mistakes[0].line")).isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x"})
    void whatIsNoDocumentAtAllIsRefused(String body) throws Exception {
        DocumentContext problem = problem(post(body, "en"), 400);
        assertThat(problem.<String>read("$.mistakes[0].code")).isEqualTo("invalid-json");
        assertThat(problem.<Integer>read("$.mistakes[0].line")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "}"})
    void nothingMayFollowTheDocument(String rest) throws Exception {
        DocumentContext problem = problem(post(report + rest, "en"), 400);
        assertThat(problem.<String>read("$.mistakes[0].code")).isEqualTo("invalid-json");
        assertThat(problem.<Integer>read("$.mistakes[0].line")).isEqualTo(22);
    }

    @Test
    void soundButIncompleteAssessmentIsNotScored() throws Exception {
        DocumentContext problem = problem(post(report.replaceFirst(",\\s*\"7\": .*", ""), "en"), 422);
        assertThat(problem.<String>read("$.detail")).isEqualTo("The assessment cannot be scored");
        assertThat(problem.<List<String>>read("$.mistakes[*].pointer")).containsExactly("/categories/7");
        assertThat(problem.<List<Integer>>read("$.mistakes[*].line")).isEmpty();
    }

    private String withFourMistakes() {
        return report.replace("2561", "\"2561\"").replace("350.00", "612.5").replace("\"7\":", "\"8\":");
    }

    private static DocumentContext problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).doesNotContainIgnoringCase("jackson").doesNotContain("Exception", "java", "trace");
        System.out.println(response.body());
        return JsonPath.parse(response.body());
    }

    private HttpResponse<String> post(String body, String languages) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/results"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", languages)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
