package io.github.pmqa4j.json.token;

import java.io.Serial;

/** Ends the reading of a document from which nothing more can be had; never leaves the library. */
public final class MalformedDocument extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedDocument(Mistake mistake) {
        // Neither message nor stack trace: the finding is with the problems already.
        super(mistake.code(), null, false, false);
    }
}
