package io.github.pmqa4j.examples.cli.io;

import java.io.Serial;
import java.nio.file.FileSystemException;

/** Where a file was expected, there is the name of a folder. */
public final class NotAFileException extends FileSystemException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotAFileException(String name) {
        super(name, null, "names a folder, not a file");
    }
}
