package io.github.pmqa4j.examples.cli.io;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how much of a large file has been read, where somebody watches. */
public final class Progress {
    private static final long WORTH_SHOWING = 8L << 20;
    private static final int WIDTH = 80;

    private Progress() {}

    /** Opens a file, or standard input for {@code -}; reading a large file moves a bar on a terminal. */
    public static InputStream open(String file, Streams streams) throws IOException {
        if (file.equals("-")) {
            return streams.in();
        }
        Path path = FileNames.file(file);
        InputStream in = Files.newInputStream(path);
        return Files.size(path) >= WORTH_SHOWING && isTerminal() ? watched(in, path, streams) : in;
    }

    // Before JDK 22 there is a console only where input and output are a terminal; since then it has to be asked.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    static InputStream watched(InputStream in, Path path, Streams streams) throws IOException {
        PrintStream bar = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(String.valueOf(path.getFileName()))
                        .setUnit(" MB", 1_000_000)
                        .setInitialMax(Files.size(path))
                        .setStyle(ProgressBarStyle.ASCII)
                        .setMaxRenderedLength(WIDTH)
                        .setConsumer(new ConsoleProgressBarConsumer(bar, WIDTH)));
    }
}
