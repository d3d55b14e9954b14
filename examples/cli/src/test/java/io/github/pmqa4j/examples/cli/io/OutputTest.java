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
import java.nio.file.attribute.PosixFilePermissions;
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

        Output.write(file.toString(), streams, writer -> writer.write("after"));

        assertThat(file).hasContent("after");
        assertThat(files()).containsExactly("answer.txt");
        assertThat(out.size()).isZero();
    }

    @Test
    void anAnswerThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");

        assertThatThrownBy(() -> Output.write(file.toString(), streams, writer -> {
                    writer.write("x".repeat(1 << 20));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("answer.txt");

        assertThatThrownBy(() -> Output.write(folder.resolve("new.txt").toString(), streams, writer -> {
                    throw new IllegalStateException("boom");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).containsExactly("answer.txt");
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        Output.write(link.toString(), streams, writer -> writer.write("after"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void aFileKeepsItsMode() throws IOException {
        for (String mode : List.of("rw-------", "rw-rw-rw-", "rwxr-x---", "rw-r--r--")) {
            Path file = Files.writeString(folder.resolve("answer.txt"), "before");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            Output.write(file.toString(), streams, writer -> {
                assertThat(files())
                        .as("whoever may not read the file may not read it now either")
                        .hasSize(2);
                for (String name : files()) {
                    assertThat(modeOf(folder.resolve(name))).isEqualTo(mode);
                }
                writer.write("after");
            });

            assertThat(file).hasContent("after");
            assertThat(modeOf(file)).isEqualTo(mode);
            Files.delete(file);
        }
    }

    @Test
    void aNameThatEndsInASlashIsNotTakenForTheFileOfThatName() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "before");

        assertThatThrownBy(() -> Output.write(file + "/", streams, writer -> writer.write("after")))
                .isInstanceOf(NotAFileException.class)
                .hasMessageStartingWith(file + "/");
        assertThatThrownBy(() -> Output.write(folder + "/new.txt/", streams, writer -> writer.write("after")))
                .isInstanceOf(NotAFileException.class);
        assertThatThrownBy(() -> Output.write(folder.toString(), streams, writer -> writer.write("after")))
                .isInstanceOf(NotAFileException.class);
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("answer.txt");
    }

    @Test
    void aDashIsStandardOutput() throws IOException {
        Output.write("-", streams, writer -> writer.write("answer"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("answer");
    }

    @Test
    void aNameMayBeAsLongAsTheSystemTakes() throws IOException {
        String name = "a".repeat(255);

        Output.write(folder.resolve(name).toString(), streams, writer -> writer.write("answer"));

        assertThat(files()).containsExactly(name);
    }

    @Test
    void aFolderThatIsNotThereIsNamedByTheFileThatWasAskedFor() {
        Path file = folder.resolve("nowhere").resolve("answer.txt");

        assertThatThrownBy(() -> Output.write(file.toString(), streams, writer -> writer.write("x")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }

    private static String modeOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
