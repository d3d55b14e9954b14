package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.text.FindingsText;
import io.github.pmqa4j.examples.cli.text.Sentence;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.document.DocumentFinding;
import java.io.Serial;
import java.util.List;
import java.util.function.Function;

/** A document cannot be used; says everything that is against it, with its place. */
final class RefusedDocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<Wording, String> reasons;

    /** Refuses a document for what was found in it. */
    RefusedDocumentException(String document, List<DocumentFinding> findings, RuntimeException cause) {
        super(document + " cannot be used", cause);
        this.reasons = wording -> FindingsText.of(document, findings, wording).stripTrailing();
    }

    /** Refuses a sound document, which is not what was asked for. */
    RefusedDocumentException(String document, Sentence reason) {
        super(document + ": " + reason.en());
        this.reasons = wording -> document + ": " + reason.in(wording);
    }

    /** Returns a line for each reason, and one that counts them. */
    String describe(Wording wording) {
        return reasons.apply(wording);
    }
}
