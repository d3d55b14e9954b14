package io.github.pmqa4j.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints their ratios as Markdown: {@code java -jar benchmarks.jar}.
 *
 * <p>Arguments are those of JMH, e.g. {@code Arithmetic -f 1 -wi 2 -i 3 -w 1 -r 1} for a first impression of one table.
 */
public final class Ratios {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Ratios() {}

    /** Runs the program. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(given).addProfiler(GCProfiler.class).jvmArgsAppend("-Xms1g", "-Xmx1g");
        if (!given.verbosity().hasValue()) {
            options.verbosity(VerboseMode.NORMAL);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, List<RunResult>> byId = results.stream()
                .collect(Collectors.groupingBy(Ratios::id, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        for (Tables table : Tables.values()) {
            print(table, byId);
        }
    }

    private static String id(RunResult result) {
        String name = result.getParams().getBenchmark();
        int method = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('.', method - 1) + 1);
    }

    private static void print(Tables table, Map<String, List<RunResult>> byId) {
        List<RunResult> reference = byId.getOrDefault(table.reference().id(), List.of());
        double one = reference.isEmpty()
                ? Double.NaN
                : reference.get(0).getPrimaryResult().getScore();
        boolean sampled = table == Tables.ANALYSIS;
        StringBuilder text = new StringBuilder();
        for (Row row : table.rows()) {
            for (RunResult result : byId.getOrDefault(row.id(), List.of())) {
                text.append(line(row, result, one, sampled));
            }
        }
        if (!text.isEmpty()) {
            System.out.printf(
                    "%n| %s | ns | %sratio | bytes |%n| --- | ---: | %s---: | ---: |%n%s",
                    table.title(), sampled ? "p99 ns | " : "", sampled ? "---: | " : "", text);
        }
    }

    private static String line(Row row, RunResult result, double one, boolean sampled) {
        Result<?> time = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        String size = result.getParams().getParamsKeys().stream()
                .map(key -> ", " + result.getParams().getParam(key) + " " + key)
                .collect(Collectors.joining());
        String slow = sampled ? number(time.getStatistics().getPercentile(99)) + " | " : "";
        double ratio = time.getScore() / one;
        return String.format(
                Locale.ROOT,
                "| %s%s | %s | %s%s | %s |%n",
                row.label(),
                size,
                number(time.getScore()),
                slow,
                Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%,.0f", ratio),
                bytes == null ? "" : number(bytes.getScore()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }
}
