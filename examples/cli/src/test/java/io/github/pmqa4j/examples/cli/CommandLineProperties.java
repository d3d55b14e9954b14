package io.github.pmqa4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is typed, the tool answers; the long run of the profile "fuzz" tries the same for as long as it is told. */
class CommandLineProperties {
    private static Path folder = Path.of("");
    private static List<CommandLines> lines = List.of();

    @BeforeContainer
    static void fillFolder() throws IOException {
        folder = Files.createTempDirectory("pmqa-command-lines");
        lines = List.of(CommandLines.in(folder));
    }

    @AfterContainer
    static void emptyFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property
    void anyCommandLineIsAnswered(@ForAll long seed) {
        lines.get(0).run(seed);
    }
}
