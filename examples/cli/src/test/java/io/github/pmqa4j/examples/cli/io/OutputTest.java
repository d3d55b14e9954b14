package io.github.pmqa4j.examples.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Streams streams =
            new Streams(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void withoutAFileTheAnswerGoesToStandardOutputInUtf8() throws IOException {
        Output.write(null, streams, writer -> writer.write("ระดับ ๒.๐๖"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("ระดับ ๒.๐๖");
    }

    @Test
    void theFileIsReplacedAndNothingElseIsLeftInItsFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");

        Output.write(file, streams, writer -> writer.write("after"));

        assertThat(file).hasContent("after");
        assertThat(files()).containsExactly("answer.txt");
        assertThat(out.size()).isZero();
    }

    @Test
    void anAnswerThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");

        assertThatThrownBy(() -> Output.write(file, streams, writer -> {
                    writer.write("x".repeat(1 << 20));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("answer.txt");

        assertThatThrownBy(() -> Output.write(folder.resolve("new.txt"), streams, writer -> {
                    throw new IllegalStateException("boom");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).containsExactly("answer.txt");
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        Output.write(link, streams, writer -> writer.write("after"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void aFolderThatIsNotThereIsNamedByTheFileThatWasAskedFor() {
        Path file = folder.resolve("nowhere").resolve("answer.txt");

        assertThatThrownBy(() -> Output.write(file, streams, writer -> writer.write("x")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
