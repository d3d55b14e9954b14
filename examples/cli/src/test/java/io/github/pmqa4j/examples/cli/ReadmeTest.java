package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.scoring.Scorer;
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
    // In the order in which the README shows their regions.
    private static final List<Path> SNIPPETS = List.of(
            Path.of("src/test/java/io/github/pmqa4j/examples/cli/ReadmeSnippets.java"),
            TOP.resolve(
                    "examples/own-strategy/src/test/java/io/github/pmqa4j/examples/strategy/MaturityLevelTest.java"));

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
        List<String> regions = new ArrayList<>();
        for (Path file : SNIPPETS) {
            regions.addAll(regions(Files.readString(file)));
        }

        assertThat(blocks("java")).isNotEmpty().isEqualTo(regions);
    }

    @Test
    void everyMistakeOfABodyIsListedInThai() {
        assertThat(ReadmeSnippets.everyMistakeInThai("""
                        {"kind": "assessment", "version": 1, "framework": "pmqa-4.0", "organization": {"code": "96",
                         "name": {"th": "จังหวัดนราธิวาส", "en": "Narathiwat"}, "kind": "province"}, "fiscalYear": 2561,
                         "source": "self", "categories": {"1": {"score": 512.5}, "9": {"score": 300}}}
                        """))
                .hasSize(8)
                .anySatisfy(mistake -> assertThat(mistake)
                        .startsWith("/categories/1/score คะแนน")
                        .contains("512.5"))
                .anySatisfy(mistake -> assertThat(mistake).startsWith("/categories/9 "))
                .filteredOn(mistake -> mistake.contains("หมวดนี้ยังไม่มี"))
                .hasSize(6);
    }

    @Test
    void aYearOfAllAgencies() {
        ReadmeSnippets.aYearOfAllAgencies(Tool.DATA.resolve("cohort-2561.jsonl"));
    }

    @Test
    void whyAndWhatToDo() {
        ReadmeSnippets.whyAndWhatToDo(Tool.DATA.resolve("narathiwat-2561.json"));
    }

    @Test
    void doesThePrintedReportAgreeWithItself() {
        ReadmeSnippets.doesThePrintedReportAgreeWithItself(Tool.DATA.resolve("narathiwat-2561-as-printed.json"));
    }

    @Test
    void theDocumentShownScores206() throws IOException {
        assertThat(blocks("json"))
                .singleElement()
                .satisfies(block -> assertThat(Scorer.pmqa40()
                                .score(PmqaJson.readAssessment(block))
                                .level())
                        .hasToString("2.06"));
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
        String version = first(Files.readString(TOP.resolve("pom.xml")), "<version>(.*?)</version>");

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
