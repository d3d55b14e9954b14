package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Command lines that make sense, nearly make sense or make none, over files of every sort; whatever they are, the tool answers in
 * bounded time, exits with a documented code, and speaks to a person. They read and write in one folder only.
 */
final class CommandLines {
    private static final List<String> COMMANDS =
            List.of("score", "validate", "explain", "compare", "audit", "plan", "cohort", "report");
    private static final List<String> NUMBERS = List.of(
            "2.50",
            "2,50",
            "1,000.5",
            "๒.๕๐",
            "0",
            "-1",
            "4",
            "9",
            "300",
            "500",
            "501",
            "5/2",
            "1/0",
            "1e999999999",
            "1e-999999999",
            "NaN",
            "Infinity",
            "0x1p3",
            "",
            " ",
            "٣",
            "½",
            "0.000000001",
            "9".repeat(199),
            "9".repeat(300),
            "1/" + "7".repeat(199),
            "2561",
            "๒๕๖๑",
            "2018",
            "25610",
            "257",
            "\ud800",
            "\u0000",
            "\u202e5");
    private static final List<String> OPTIONS = List.of(
            "--lang",
            "--thai-digits",
            "--output",
            "-o",
            "--help",
            "-h",
            "--version",
            "--framework",
            "--model",
            "--missing",
            "--format",
            "--lines",
            "--threads",
            "--source",
            "--year",
            "--rank",
            "--level",
            "--total",
            "--tier",
            "--floor",
            "--category",
            "--band",
            "--grid",
            "--band-limits");
    private static final List<String> COMMON =
            List.of("--lang", "--thai-digits", "--output", "--framework", "--model", "--missing");
    private static final Map<String, List<String>> OPTIONS_OF = Map.of(
            "score", with("--format", "--lines", "--threads"),
            "validate", with("--lines"),
            "explain", with("--source", "--format"),
            "compare", with("--source", "--format"),
            "audit", with("--grid", "--band-limits", "--format"),
            "plan", with("--source", "--format", "--total", "--tier", "--floor", "--category", "--band"),
            "cohort", with("--source", "--year", "--rank", "--format", "--threads"),
            "report", with("--format"));
    private static final Map<String, List<String>> FILES_OF = Map.of(
            "score", List.of("narathiwat-2561.json", "narathiwat-2561-self.json", "example-criteria.json"),
            "explain", List.of("narathiwat-2561.json", "narathiwat-2561-self.json", "example-criteria.json"),
            "compare", List.of("narathiwat-2561.json"),
            "audit", List.of("narathiwat-2561-as-printed.json"),
            "plan", List.of("narathiwat-2561.json", "narathiwat-2561-assessor.json", "example-criteria.json"),
            "cohort", List.of("cohort-2561.jsonl"),
            "report", List.of("narathiwat-2561.json", "narathiwat-2561-as-printed.json"));
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("--lang", List.of("th", "en")),
            Map.entry("--missing", List.of("strict", "zero", "assessed-only")),
            Map.entry("--format", List.of("text", "json", "html")),
            Map.entry("--threads", List.of("1", "2", "๓")),
            Map.entry("--source", List.of("self", "assessor")),
            Map.entry("--year", List.of("2561", "๒๕๖๑", "2562", "2018")),
            Map.entry("--level", NUMBERS),
            Map.entry("--total", NUMBERS),
            Map.entry("--floor", NUMBERS),
            Map.entry("--grid", NUMBERS),
            Map.entry("--tier", List.of("BASIC", "ADVANCE", "SIGNIFICANCE", "TOP")),
            Map.entry("--category", List.of("4=300", "๔=๓๐๐", "7=500", "1=501", "9=1")),
            Map.entry("--band", List.of("4=STRENGTH", "๕=DEVELOP_FURTHER", "9=STRENGTH", "4=BEST")));
    private static final List<String> WORDS = List.of(
            "th",
            "en",
            "fr",
            "text",
            "json",
            "html",
            "self",
            "assessor",
            "SELF",
            "strict",
            "zero",
            "assessed-only",
            "guess",
            "pmqa-4.0",
            "pmqa-2562",
            "BASIC",
            "ADVANCE",
            "STRENGTH",
            "TOP",
            "1",
            "7",
            "4.2",
            "total",
            "level",
            "4=300",
            "๔=๓๐๐",
            "9=1",
            "4=2,5",
            "4=",
            "=300",
            "4=STRENGTH",
            "4=BEST",
            "true",
            "false",
            "--",
            "@args",
            "ระดับ",
            "7.6/1");
    // Every argument by which an answer could go to a file.
    private static final Pattern WRITES = Pattern.compile("-[a-zA-Z]*o.*|--output.*", Pattern.DOTALL);
    // A stack trace, or the name of a class of Java or of this library.
    private static final Pattern INSIDE = Pattern.compile(
            "(?m)^\\s+at \\S+\\(|\\b(?:java|javax|picocli|com\\.fasterxml|io\\.github)\\.[a-z]+|[a-z]Exception\\b|[a-z]Error\\b");
    private static final Set<Integer> DOCUMENTED = Set.of(ExitCode.OK, ExitCode.FINDINGS, ExitCode.USAGE, ExitCode.IO);
    private static final long PATIENCE_SECONDS = 20;

    private final Path folder;
    private final List<String> files = new ArrayList<>();
    private final List<byte[]> inputs = new ArrayList<>();

    private CommandLines(Path folder) {
        this.folder = folder;
    }

    /** Fills a folder with what the command lines are about. */
    static CommandLines in(Path folder) throws IOException {
        CommandLines lines = new CommandLines(folder);
        try (Stream<Path> data = Files.list(Tool.DATA)) {
            for (Path file : data.sorted().toList()) {
                lines.file(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        ScoringModel model = ScoringModel.pmqa40();
        lines.file("framework.json", PmqaJson.standard().indented().write(DocumentKind.FRAMEWORK, Framework.pmqa40()));
        lines.file("model.json", PmqaJson.standard().indented().write(DocumentKind.SCORING_MODEL, model));
        Map<String, Fraction> unknown = Map.of("9", Fraction.of(2));
        lines.file(
                "unfit.json",
                PmqaJson.standard()
                        .write(
                                DocumentKind.SCORING_MODEL,
                                model.toBuilder("unfit")
                                        .weighting(new GivenWeights(unknown, Map.of()))
                                        .build()));
        lines.file(
                "result.json",
                Tool.run("score", "--format", "json", Tool.data("narathiwat-2561-self.json"))
                        .out());
        lines.file("empty.json", "");
        lines.file("table.csv", "category,score\n1,300\n");
        lines.file("endless.jsonl", "[".repeat(100_000));
        lines.file("ไฟล์ ๑.json", "{\"kind\": \"assessment\"}");
        Files.createDirectory(folder.resolve("folder"));
        lines.files.addAll(List.of(
                folder + "/folder", folder + "/folder/", folder + "/missing", folder + "/table.csv/", "-", "-"));
        return lines;
    }

    private static List<String> with(String... own) {
        return Stream.concat(COMMON.stream(), Stream.of(own)).toList();
    }

    private void file(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        files.add(folder.resolve(name).toString());
        inputs.add(bytes);
    }

    /** Runs a command line that a random number stands for, and returns its exit code. */
    int run(long seed) {
        Random random = new Random(seed);
        List<String> arguments = arguments(random);
        String line = "seed " + seed + ": " + arguments;
        long begin = System.nanoTime();
        Tool tool = Tool.runOn(input(random), arguments.toArray(String[]::new));
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);

        assertThat(DOCUMENTED)
                .as("exit code of %s, which says %s", line, tool.err())
                .contains(tool.exitCode());
        assertThat(tool.err()).as(line).doesNotContainPattern(INSIDE);
        assertThat(tool.out()).as(line).doesNotContainPattern(INSIDE);
        assertThat(seconds).as("seconds of " + line).isLessThan(PATIENCE_SECONDS);
        if (tool.exitCode() == ExitCode.USAGE) {
            assertThat(tool.out()).as(line).isEmpty();
            assertThat(tool.err())
                    .as(line)
                    .hasLineCount(2)
                    .hasSizeLessThan(1_000)
                    .endsWith("--help\n");
        }
        if (tool.exitCode() == ExitCode.IO) {
            assertThat(tool.err()).as(line).isNotEmpty();
        }
        return tool.exitCode();
    }

    private List<String> arguments(Random random) {
        List<String> arguments = new ArrayList<>();
        arguments.add(random.nextInt(50) == 0 ? one(WORDS, random) : one(COMMANDS, random));
        if (arguments.contains("plan") && random.nextInt(4) > 0) {
            arguments.addAll(List.of("--level", random.nextBoolean() ? "2.5" : one(NUMBERS, random)));
        }
        boolean sensible = random.nextInt(3) > 0;
        for (int i = sensible ? 1 : random.nextInt(4); i > 0; i--) {
            arguments.add(file(arguments.get(0), sensible, random));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            option(arguments, random);
        }
        for (int i = random.nextInt(4) - 2; i > 0; i--) {
            mutate(arguments, random);
        }
        return keptIn(arguments, random);
    }

    private String file(String command, boolean sensible, Random random) {
        List<String> suited = FILES_OF.getOrDefault(command, List.of());
        return sensible && !suited.isEmpty() ? folder + "/" + one(suited, random) : one(files, random);
    }

    private void option(List<String> arguments, Random random) {
        String option =
                one(random.nextInt(20) == 0 ? OPTIONS : OPTIONS_OF.getOrDefault(arguments.get(0), OPTIONS), random);
        arguments.add(option);
        List<String> values = VALUES.getOrDefault(option, List.of());
        if (option.equals("--model") || option.equals("--framework")) {
            arguments.add(random.nextInt(3) == 0 ? one(files, random) : folder + option.replace("--", "/") + ".json");
        } else if (random.nextInt(12) == 0) {
            arguments.add(value(random));
        } else if (!values.isEmpty()) {
            arguments.add(one(values, random));
        }
    }

    private String value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> one(NUMBERS, random);
            case 1 -> one(files, random);
            default -> one(WORDS, random);
        };
    }

    private void mutate(List<String> arguments, Random random) {
        int at = random.nextInt(arguments.size());
        String argument = arguments.get(at);
        switch (random.nextInt(5)) {
            case 0 -> arguments.add(at, argument);
            case 1 -> arguments.add(at, value(random));
            case 2 -> arguments.set(at, argument + "=" + value(random));
            case 3 -> arguments.add(arguments.remove(random.nextInt(arguments.size())));
            default -> {
                if (!files.contains(argument)) {
                    arguments.set(at, mutated(argument, random));
                }
            }
        }
    }

    private static String mutated(String argument, Random random) {
        StringBuilder mutated = new StringBuilder(argument);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(3)) {
                case 0 ->
                    mutated.insert(
                            at, (char) (random.nextInt(10) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(96)));
                case 1 -> mutated.insert(at, "-=,.0๙\"'%${}".charAt(random.nextInt(12)));
                default -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(3)));
            }
        }
        // No path of this machine.
        return mutated.toString().replace('/', '|');
    }

    // Answers go to files of this folder, whatever stands behind the option.
    private List<String> keptIn(List<String> arguments, Random random) {
        List<String> kept = new ArrayList<>();
        for (String argument : arguments) {
            if (WRITES.matcher(argument).matches()) {
                kept.add((random.nextBoolean() ? "-o=" : "--output=") + output(random));
            } else {
                kept.add(argument);
            }
        }
        return kept;
    }

    private String output(Random random) {
        List<String> names = List.of("answer", "answer/", "folder", "none/answer", "คำตอบ ๑");
        return random.nextInt(6) == 0 ? "-" : folder + "/" + one(names, random);
    }

    private InputStream input(Random random) {
        if (random.nextInt(500) == 0) {
            return new Endless((byte) "x [\0".charAt(random.nextInt(4)));
        }
        byte[] bytes = inputs.get(random.nextInt(inputs.size())).clone();
        for (int i = random.nextInt(4) - 1; i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new ByteArrayInputStream(bytes);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
