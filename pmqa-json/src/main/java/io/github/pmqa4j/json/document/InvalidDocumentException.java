package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.finding.FindingsException;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.internal.Copies;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that cannot be taken, with everything that is wrong in it.
 *
 * <p>The message names the first mistakes and counts the gaps: {@code 1 mistake in the document: line 9, column 31:
 * categories["7"].criteria["7.6"].score: the score is out of range: 600 (allowed: 0 ... 500); 11 gaps}. {@link #mistakes()} and
 * {@link #gaps()} have them all.
 */
public final class InvalidDocumentException extends FindingsException {
    @Serial
    private static final long serialVersionUID = 1L;

    // An array, because a stream cannot put anything but findings into one.
    private final DocumentFinding[] located;

    /**
     * Makes an exception.
     *
     * @param findings what was found, at least one mistake among it
     * @throws IllegalArgumentException if there is no mistake
     */
    public InvalidDocumentException(List<DocumentFinding> findings) {
        super(
                message("the document", requireMistake(findings), DocumentFinding::severity),
                findings.stream().map(DocumentFinding::finding).toList());
        this.located = Copies.list(findings, DocumentFinding.class, "findings").toArray(new DocumentFinding[0]);
    }

    /**
     * Returns what is wrong.
     *
     * @return every mistake, from the top of the document to its bottom; at least one
     */
    public List<DocumentFinding> mistakes() {
        return of(Severity.MISTAKE).toList();
    }

    /**
     * Returns what is not there yet. It is listed beside the mistakes, and alone it would not have refused the document.
     *
     * @return every gap that can be told in spite of the mistakes, from the top of the document to its bottom
     */
    public List<DocumentFinding> gaps() {
        return of(Severity.GAP).toList();
    }

    /**
     * Returns all that was found, with lines and columns; {@link #findings()} has the same without them.
     *
     * @return mistakes, gaps and warnings, from the top of the document to its bottom
     */
    public List<DocumentFinding> documentFindings() {
        return List.of(located);
    }

    private Stream<DocumentFinding> of(Severity severity) {
        return Stream.of(located).filter(f -> f.severity() == severity);
    }

    private static List<DocumentFinding> requireMistake(List<DocumentFinding> findings) {
        List<DocumentFinding> copy = Copies.list(findings, DocumentFinding.class, "findings");
        if (copy.stream().noneMatch(f -> f.severity() == Severity.MISTAKE)) {
            throw new IllegalArgumentException("findings must have at least one mistake, but had " + copy);
        }
        return copy;
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        try {
            requireMistake(List.of(located));
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new InvalidObjectException("findings must have at least one mistake");
        }
    }
}
