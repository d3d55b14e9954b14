package io.github.pmqa4j.json;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Counts what a long run does, and prints it at the end. */
final class Figures {
    private static final long MEBI = 1 << 20;

    private final String name;
    private final long begin = System.nanoTime();
    private long executions;
    private long accepted;
    private long refused;
    private long findings;
    private long mostHeap;

    Figures(String name) {
        this.name = name;
    }

    /** Returns what the run is made of; its seed is printed, and can be set to have the same run again. */
    Random random() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println(name + ": -Dfuzz.seed=" + seed);
        return new Random(seed);
    }

    boolean isTimeUp() {
        return System.nanoTime() - begin >= TimeUnit.SECONDS.toNanos(Long.getLong("fuzz.seconds", 300));
    }

    void accepted() {
        executed();
        accepted++;
    }

    void refused(int count) {
        executed();
        refused++;
        findings += count;
    }

    long executions() {
        return executions;
    }

    void print() {
        System.out.println(String.format(
                Locale.ROOT,
                "%n%s: %,d executions in %,d s, %,d accepted, %,d refused with %,d findings, peak heap %,d of %,d MiB",
                name,
                executions,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                accepted,
                refused,
                findings,
                mostHeap / MEBI,
                Runtime.getRuntime().maxMemory() / MEBI));
    }

    private void executed() {
        executions++;
        Runtime runtime = Runtime.getRuntime();
        mostHeap = Math.max(mostHeap, runtime.totalMemory() - runtime.freeMemory());
    }
}
