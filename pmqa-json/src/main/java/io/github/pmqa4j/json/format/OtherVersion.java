package io.github.pmqa4j.json.format;

import java.io.Serial;

/** Ends the reading of a document that turns out to have another version of its format, by which it is then read; never leaves the library. */
final class OtherVersion extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int version;

    OtherVersion(int version) {
        // No stack trace: it is no failure.
        super(null, null, false, false);
        this.version = version;
    }

    int version() {
        return version;
    }
}
