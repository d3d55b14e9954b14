package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path TOP = Path.of("..", "..");
    private static final Path SNIPPETS = Path.of("src/test/java/io/github/pmqa4j/examples/cli/ReadmeSnippets.java");

    @Test
    void fromADocumentToTheLevel() {
        ReadmeSnippets.fromADocumentToTheLevel(Tool.DATA.resolve("narathiwat-2561-assessor.json"));
    }

    @Test
    void fromAForm() {
        ReadmeSnippets.fromAForm();
    }

    @Test
    void everyJavaBlockIsCodeThatThisBuildRuns() throws IOException {
        List<String> regions = regions(Files.readString(SNIPPETS));

        assertThat(blocks("java")).isNotEmpty().isEqualTo(regions);
    }

    @Test
    void theFirstTwoShellBlocksAreOneLineEach() throws IOException {
        assertThat(blocks("sh").subList(0, 2))
                .allMatch(block -> block.lines().count() == 1)
                .satisfiesExactly(
                        mainJob -> assertThat(mainJob).contains("java -jar examples/cli/target/pmqa.jar report"),
                        tests -> assertThat(tests).startsWith("mvn ").contains(" verify"));
    }

    @Test
    void theDependencyHasTheVersionOfThisBuild() throws IOException {
        String version = first(Files.readString(TOP.resolve("pom.xml")), "<version>(.*?)(?:-SNAPSHOT)?</version>");

        assertThat(blocks("xml"))
                .allMatch(block -> first(block, "<version>(.*?)</version>").equals(version));
    }

    @Test
    void everyLinkToAFileLeadsSomewhere() throws IOException {
        assertThat(matches(readme(), "]\\((?!https?:|#)([^)#]+)"))
                .isNotEmpty()
                .allMatch(link -> Files.exists(TOP.resolve(link)));
    }

    private static List<String> blocks(String language) throws IOException {
        return matches(readme(), "(?ms)^```" + language + "\\R(.*?)^```");
    }

    private static String readme() throws IOException {
        return Files.readString(TOP.resolve("README.md"));
    }

    private static List<String> regions(String source) {
        List<String> regions = new ArrayList<>();
        for (String region : matches(source, "(?ms)^ *// snippet\\R(.*?)^ *// end$")) {
            regions.add(region.stripTrailing().stripIndent() + "\n");
        }
        return regions;
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElse("");
    }
}
