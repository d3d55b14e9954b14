package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonLimits;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is within the standard limits is read in a heap of 64 MB, and whatever is beyond them is refused in it. */
class BoundedMemoryTest {
    private static final String HEADER = "\"version\":1,\"framework\":\"pmqa-4.0\",\"organization\":{\"code\":\"96\","
            + "\"name\":{\"th\":\"\u0e01\",\"en\":\"N\"},\"kind\":\"province\"},\"fiscalYear\":2561";
    private static final int ENTRIES = JsonLimits.STANDARD.entries() - 50;
    private static final int BYTES = JsonLimits.STANDARD.documentBytes() - 1_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "references",
                "references beyond the limit",
                "indicators",
                "boxes",
                "unknown names",
                "a mistake at the end of 8 MB",
                "Thai text of 8 MB with a mistake at its end",
                "feedback",
                "framework"
            })
    void ofAnyDocumentIsLittle(String which) throws Exception {
        assertThat(inSmallHeap(which)).startsWith(which + ": ").doesNotContain("OutOfMemoryError");
    }

    private static String inSmallHeap(String which) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String modules = System.getProperty("jdk.module.path", "");
        String path = modules
                + File.pathSeparator
                + System.getProperty("java.class.path")
                + File.pathSeparator
                + Path.of("target", "test-classes");
        Process process = new ProcessBuilder(
                        java, "-Xmx64m", "-XX:+UseSerialGC", "-cp", path, BoundedMemoryTest.class.getName(), which)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    /** Reads one of the documents and says what came of it; run in a process of its own. */
    public static void main(String[] arguments) {
        String which = arguments[0];
        boolean report = which.equals("feedback");
        DocumentKind<?> kind = report
                ? DocumentKind.FEEDBACK_REPORT
                : which.equals("framework") ? DocumentKind.FRAMEWORK : DocumentKind.ASSESSMENT;
        byte[] document = document(which).getBytes(StandardCharsets.UTF_8);
        var outcome = PmqaJson.standard().parse(kind, document);
        System.out.println(which + ": " + outcome);
    }

    private static String document(String which) {
        return switch (which) {
            case "references" ->
                assessment("\"score\":1,\"references\":[%s]", "{\"title\":\"t\",\"uri\":\"http://a\"}", 3);
            case "references beyond the limit" ->
                assessment("\"score\":1,\"references\":[%s]", "{\"title\":\"t\",\"uri\":\"http://a\"}", 1);
            case "indicators" ->
                assessment(
                        "\"indicators\":[%s]",
                        "{\"direction\":\"higherIsBetter\",\"target\":\"1/3\",\"actual\":\"1/7\",\"weight\":\"1/9\"}",
                        5);
            case "boxes" ->
                assessment("\"checklist\":{\"basic\":[%s],\"advance\":[true],\"significance\":[true]}", "true", 1);
            case "unknown names" -> assessment("%s", null, 1);
            case "a mistake at the end of 8 MB" -> text("a") + ",\"x\":1}";
            case "Thai text of 8 MB with a mistake at its end" -> text("\u0e01") + ",\"x\":1}";
            case "feedback" -> feedback();
            case "framework" -> framework();
            default -> throw new IllegalArgumentException(which);
        };
    }

    private static String assessment(String evidence, @Nullable String entry, int entries) {
        List<String> criteria = new ArrayList<>();
        int each = ENTRIES / entries / 4;
        for (int c = 1; c <= 4; c++) {
            String all = entry == null
                    ? IntStream.range(0, each).mapToObj(i -> "\"x" + i + "\":0").collect(Collectors.joining(","))
                    : (entry + ",").repeat(each).replaceAll(",$", "");
            criteria.add("\"1." + c + "\":{" + evidence.replace("%s", all) + "}");
        }
        return "{\"kind\":\"assessment\"," + HEADER + ",\"source\":\"self\",\"categories\":{\"1\":{\"criteria\":{"
                + String.join(",", criteria) + "}}}}";
    }

    private static String text(String character) {
        int longest = JsonLimits.STANDARD.stringLength();
        String title = "{\"title\":\"" + character.repeat(longest) + "\",\"uri\":\"http://a\"},";
        int count = BYTES / title.getBytes(StandardCharsets.UTF_8).length - 1;
        return "{\"kind\":\"assessment\"," + HEADER + ",\"source\":\"self\",\"categories\":{\"1\":{\"criteria\":{"
                + "\"1.1\":{\"score\":1,\"references\":[" + title.repeat(count).replaceAll(",$", "") + "]}}}}";
    }

    private static String feedback() {
        String text = "{\"th\":\"\u0e01\",\"en\":\"n\"},";
        String texts = text.repeat(ENTRIES / 3 - 100).replaceAll(",$", "");
        String scores = Golden.text("feedbackReport-1.json").replaceAll("(?s),\\s*\"feedback\": \\[.*", "");
        return scores + ",\"feedback\":[{\"category\":\"1\",\"strengths\":[" + texts + "],\"opportunities\":[]}]}";
    }

    private static String framework() {
        String criteria = IntStream.range(0, ENTRIES / 7)
                .mapToObj(i -> "{\"id\":\"c" + i + "\",\"name\":{\"th\":\"\u0e01\",\"en\":\"n\"},\"weight\":1}")
                .collect(Collectors.joining(","));
        return "{\"kind\":\"framework\",\"version\":1,\"id\":\"own\",\"name\":{\"th\":\"\u0e01\",\"en\":\"n\"},\"top\":500,"
                + "\"decimals\":2,\"evidence\":[\"score\"],\"categories\":[{\"id\":\"1\",\"name\":{\"th\":\"\u0e01\",\"en\":\"n\"},"
                + "\"kind\":\"process\",\"weight\":1,\"criteria\":[" + criteria + "]}]}";
    }
}
