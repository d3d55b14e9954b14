package io.github.pmqa4j.examples.cli.io;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the file that a name means. */
final class FileNames {
    private FileNames() {}

    /**
     * Returns the path of a file.
     *
     * @throws NotAFileException if the name is that of a folder, or says that it would be one by a slash at its end
     */
    static Path file(String name) throws NotAFileException {
        Path path = Path.of(name);
        // A path drops that slash, and would mean the file of that name.
        if (name.endsWith("/") || name.endsWith(File.separator) || Files.isDirectory(path)) {
            throw new NotAFileException(name);
        }
        return path;
    }
}
