package io.github.pmqa4j.examples.cli.io;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Whoever read standard output has gone, as {@code head -1} does; no fault of anybody. */
public final class ClosedPipeException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super("nobody reads standard output any more", cause);
    }

    // Java has no type for it; "Broken pipe" on Unix, "The pipe is being closed" on Windows.
    static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
