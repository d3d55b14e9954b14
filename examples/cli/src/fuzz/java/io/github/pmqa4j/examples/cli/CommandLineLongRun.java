package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines for long; each is answered. */
class CommandLineLongRun {
    @Test
    void anyCommandLineIsAnswered(@TempDir Path folder) throws IOException {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("Command lines: -Dfuzz.seed=" + seed);
        CommandLines lines = CommandLines.in(folder);
        Random random = new Random(seed);
        Map<Integer, Long> exits = new TreeMap<>();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(Long.getLong("fuzz.seconds", 300));
        long longest = 0;
        do {
            long before = System.nanoTime();
            exits.merge(lines.run(random.nextLong()), 1L, Long::sum);
            longest = Math.max(longest, System.nanoTime() - before);
        } while (System.nanoTime() < end);

        System.out.println(String.format(
                Locale.ROOT,
                "%nCommand lines: %,d executions in %,d s, by exit code %s, the longest %,d ms",
                exits.values().stream().mapToLong(Long::longValue).sum(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                exits,
                TimeUnit.NANOSECONDS.toMillis(longest)));
        assertThat(exits).containsKeys(ExitCode.OK, ExitCode.FINDINGS, ExitCode.USAGE, ExitCode.IO);
    }
}
