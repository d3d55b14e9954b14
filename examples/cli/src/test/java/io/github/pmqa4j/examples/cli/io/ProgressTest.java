package io.github.pmqa4j.examples.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayInputStream in = new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8));
    private final Streams streams = new Streams(in, new ByteArrayOutputStream(), err);

    @Test
    void aWatchedFileIsReadToItsEndAndTheBarReachesAHundredPercent(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("lines.jsonl"), new byte[10_000_000]);

        try (InputStream watched = Progress.watched(Files.newInputStream(file), file, streams)) {
            assertThat(watched.readAllBytes()).hasSize(10_000_000);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("lines.jsonl", "100%", "10/10 MB");
    }

    @Test
    void nobodyIsShownABarForASmallFileOrStandardInput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "few");

        try (InputStream small = Progress.open(file.toString(), streams)) {
            assertThat(small).hasContent("few");
        }
        assertThat(Progress.open("-", streams)).hasContent("typed");
        assertThat(err.size()).isZero();
    }
}
