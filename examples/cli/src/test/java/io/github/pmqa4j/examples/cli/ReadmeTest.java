package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All Markdown of the repository: its code is code that runs, its commands do, its links lead somewhere. */
class ReadmeTest {
    private static final Path TOP = Path.of("..", "..");
    private static final Path README = Path.of("README.md");
    private static final Path CONTRACT = Path.of("pmqa-rules", "contract", "README.md");
    // In the order in which a README shows their regions.
    private static final List<Path> SNIPPETS = List.of(
            Path.of("src/test/java/io/github/pmqa4j/examples/cli/ReadmeSnippets.java"),
            TOP.resolve(
                    "examples/own-strategy/src/test/java/io/github/pmqa4j/examples/strategy/MaturityLevelTest.java"));
    private static final String VERSION_OF_PMQA =
            "<artifactId>pmqa[a-z0-9-]+</artifactId>\\s+<version>([^<]*)</version>";

    @Test
    void fromADocumentToTheLevel() {
        ReadmeSnippets.fromADocumentToTheLevel(Tool.DATA.resolve("narathiwat-2561-assessor.json"));
    }

    @Test
    void fromAForm() {
        ReadmeSnippets.fromAForm();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyJavaBlockIsCodeThatThisBuildRuns(Path text) throws IOException {
        List<String> regions = new ArrayList<>();
        for (Path file : SNIPPETS) {
            regions.addAll(regions(Files.readString(file), text));
        }

        assertThat(blocks(text, "java")).isEqualTo(regions);
    }

    @Test
    void theRecipesAreWhereTheyAreLookedFor() throws IOException {
        for (Path text : List.of(
                README,
                Path.of("pmqa-core/README.md"),
                Path.of("pmqa-rules/README.md"),
                Path.of("pmqa-json/README.md"))) {
            assertThat(blocks(text, "java")).as(text.toString()).isNotEmpty();
        }
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
        assertThat(blocks(Path.of("pmqa-json", "README.md"), "json"))
                .singleElement()
                .satisfies(block -> assertThat(Scorer.pmqa40()
                                .score(PmqaJson.readAssessment(block))
                                .level())
                        .hasToString("2.06"));
    }

    @Test
    void theFirstTwoShellBlocksAreOneLineEach() throws IOException {
        assertThat(blocks(README, "sh").subList(0, 2))
                .allMatch(block -> block.lines().count() == 1)
                .satisfiesExactly(
                        mainJob -> assertThat(mainJob).contains("java -jar examples/cli/target/pmqa.jar report"),
                        tests -> assertThat(tests).startsWith("mvn ").contains(" verify"));
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(TOP.resolve(README))).hasSizeLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void dependenciesHaveTheVersionOfThisBuild(Path text) throws IOException {
        assertThat(matches(read(text), VERSION_OF_PMQA)).allMatch(version()::equals, "is the version of this build");
    }

    @Test
    void theProjectShownForAStrategyIsOneThatIsBuiltFromOutside() throws IOException {
        String pom = Files.readString(TOP.resolve("examples/consumers/contract/pom.xml"));

        assertThat(blocks(CONTRACT, "xml")).containsExactly(pom.replace("${pmqa4j.version}", version()));
        assertThat(Files.readString(TOP.resolve("examples/consumers/broken-strategy/pom.xml")))
                .isEqualTo(pom.replace("<artifactId>contract<", "<artifactId>broken-strategy<"));
    }

    @Test
    void theVersionIsInOnePlaceOfThePoms() throws IOException {
        assertThat(files("pom.xml"))
                .hasSizeGreaterThan(10)
                .filteredOn(pom ->
                        !matches(read(pom), VERSION_OF_PMQA).stream().allMatch(version -> version.startsWith("${")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commandsOfTheTool")
    void everyCommandShownForTheToolRuns(String command, @TempDir Path folder) {
        String[] args = command.replace("examples/data/", Tool.DATA + "/")
                .replace("report.html", folder.resolve("report.html").toString())
                .split(" ");
        Tool tool = Tool.run(args);

        assertThat(tool.exitCode()).isEqualTo(args[0].equals("audit") ? ExitCode.FINDINGS : ExitCode.OK);
        assertThat(tool.err()).isEmpty();
    }

    static List<String> commandsOfTheTool() {
        List<String> commands =
                matches(read(Path.of("examples", "cli", "README.md")), "(?m)^\\| `[a-z]+` \\| `(.*)` \\|$");
        assertThat(commands).hasSizeGreaterThanOrEqualTo(8);
        return commands;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLinkToAFileLeadsSomewhere(Path text) {
        Path folder = TOP.resolve(text).resolveSibling("");
        assertThat(matches(read(text), "]\\((?!https?:|#)([^)#]+)"))
                .allMatch(link -> Files.exists(folder.resolve(link)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLinkToAHeadingLeadsSomewhere(Path text) {
        Path folder = TOP.resolve(text).resolveSibling("");
        assertThat(Pattern.compile("]\\((?!https?:)([^)#]*)#([^)]+)\\)")
                        .matcher(read(text))
                        .results())
                .allMatch(link -> headings(
                                link.group(1).isEmpty()
                                        ? read(text)
                                        : read(TOP.relativize(
                                                folder.resolve(link.group(1)).normalize())))
                        .contains(link.group(2)));
    }

    static List<Path> texts() throws IOException {
        return files(".md");
    }

    /** All files of the repository whose names end so, as paths from the top folder. */
    private static List<Path> files(String end) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(TOP, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return Set.of("target", "node_modules", ".git")
                                .contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(end) && !name.equals(".flattened-pom.xml") && !name.equals("interpolated-pom.xml")) {
                    found.add(TOP.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** As a link names them. */
    private static List<String> headings(String text) {
        return matches(text, "(?m)^#+ (.*)$").stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String version() {
        return matches(read(Path.of("pom.xml")), "<revision>([^<]*)</revision>").get(0);
    }

    private static List<String> blocks(Path text, String language) {
        return matches(read(text), "(?ms)^```" + language + "\\R(.*?)^```");
    }

    private static String read(Path file) {
        try {
            return Files.readString(TOP.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> regions(String source, Path text) {
        String name = text.toString().replace('\\', '/');
        List<String> regions = new ArrayList<>();
        for (String region : matches(source, "(?ms)^ *// snippet of " + Pattern.quote(name) + "\\R(.*?)^ *// end$")) {
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
}
