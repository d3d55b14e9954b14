package io.github.pmqa4j.json.document;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that cannot be taken, with everything that is wrong in it.
 *
 * <p>The message names the first mistakes; {@link #findings()} has them all.
 */
public final class InvalidDocumentException extends RuntimeException {
    private static final int SHOWN = 5;

    @Serial
    private static final long serialVersionUID = 1L;

    private final DocumentFinding[] findings;

    /**
     * Makes an exception.
     *
     * @param findings what is wrong, at least one thing
     * @throws IllegalArgumentException if there is no finding
     */
    public InvalidDocumentException(List<DocumentFinding> findings) {
        super(message(findings));
        this.findings = findings.toArray(new DocumentFinding[0]);
    }

    /**
     * Returns what is wrong.
     *
     * @return every mistake that was found, in the order of the document as far as they have one
     */
    public List<DocumentFinding> findings() {
        return List.of(findings);
    }

    private static String message(List<DocumentFinding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("findings must not be empty");
        }
        String shown = findings.stream().limit(SHOWN).map(f -> "\n  " + f).collect(Collectors.joining());
        String more = findings.size() > SHOWN ? "\n  ..." : "";
        return findings.size() + (findings.size() == 1 ? " mistake" : " mistakes") + " in the document:" + shown + more;
    }
}
