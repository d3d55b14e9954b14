package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.usage.OptionValues.Count;
import io.github.pmqa4j.examples.cli.usage.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option of commands that read many lines. */
final class ThreadOption {
    private static final int MOST = 256;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private @Nullable Integer threads;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            description = "How many threads read and score JSON Lines (default: one for each processor).")
    void setThreads(Count asked) {
        int count = asked.value();
        if (count < 1 || count > MOST) {
            throw new UsageException(
                    spec,
                    "--threads ต้องเป็นจำนวนตั้งแต่ 1 ถึง " + MOST + " แต่ได้รับ " + count,
                    "--threads must be from 1 to " + MOST + ", but was " + count);
        }
        threads = count;
    }

    int threads() {
        return threads == null ? Math.min(MOST, Runtime.getRuntime().availableProcessors()) : threads;
    }
}
