package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.examples.benchmarks.document.AssessmentDto;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first result in a fresh JVM, next to a program that only parses the same file with databind: {@code java -cp
 * benchmarks.jar io.github.pmqa4j.examples.benchmarks.FirstResult ../cli/target/pmqa.jar [runs]}.
 */
public final class FirstResult {
    private FirstResult() {}

    /** What the command-line tool is compared with. */
    public static final class ParseOnly {
        private ParseOnly() {}

        /** Parses a file. */
        public static void main(String[] args) throws IOException {
            AssessmentDto assessment = new com.fasterxml.jackson.databind.json.JsonMapper()
                    .readValue(new File(args[0]), AssessmentDto.class);
            System.out.println(assessment.organization().code());
        }
    }

    /** The same with Jackson 3. */
    public static final class ParseOnly3 {
        private ParseOnly3() {}

        /** Parses a file. */
        public static void main(String[] args) {
            AssessmentDto assessment = new JsonMapper().readValue(new File(args[0]), AssessmentDto.class);
            System.out.println(assessment.organization().code());
        }
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException, InterruptedException, URISyntaxException {
        String jar = args[0];
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        Path file = Files.createTempFile("assessment", ".json");
        PmqaJson.standard().write(DocumentKind.ASSESSMENT, Samples.scores(), file);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String two = path(
                FirstResult.class,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.core.JsonParser.class,
                com.fasterxml.jackson.annotation.JsonProperty.class);
        String three = path(
                FirstResult.class,
                JsonMapper.class,
                JsonParser.class,
                com.fasterxml.jackson.annotation.JsonProperty.class);
        List<List<String>> commands = List.of(
                List.of(java, "-cp", two, ParseOnly.class.getName(), file.toString()),
                List.of(java, "-cp", three, ParseOnly3.class.getName(), file.toString()),
                List.of(java, "-jar", jar, "score", file.toString()),
                List.of(java, "-version"));
        List<String> labels = List.of(
                "parse with databind, Jackson 2", "parse with databind, Jackson 3", "**pmqa score**", "JVM alone");
        try {
            double[] medians = medians(commands, runs);
            System.out.printf("| first result in a fresh JVM | ms | ratio |%n| --- | ---: | ---: |%n");
            for (int c = 0; c < medians.length; c++) {
                System.out.printf(
                        Locale.ROOT, "| %s | %.0f | %.2f |%n", labels.get(c), medians[c], medians[c] / medians[0]);
            }
        } finally {
            Files.delete(file);
        }
    }

    // The commands take turns, so that a busy moment hits all of them.
    private static double[] medians(List<List<String>> commands, int runs) throws IOException, InterruptedException {
        List<double[]> times = new ArrayList<>();
        commands.forEach(command -> times.add(new double[runs]));
        for (int run = -2; run < runs; run++) {
            for (int c = 0; c < commands.size(); c++) {
                double time = milliseconds(commands.get(c));
                if (run >= 0) {
                    times.get(c)[run] = time;
                }
            }
        }
        return times.stream()
                .mapToDouble(all -> {
                    Arrays.sort(all);
                    return all[all.length / 2];
                })
                .toArray();
    }

    private static double milliseconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String path(Class<?>... classes) throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : classes) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
