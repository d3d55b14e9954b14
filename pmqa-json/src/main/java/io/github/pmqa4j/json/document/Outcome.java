package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: its value if there is no mistake in it, and everything that was found.
 *
 * <p>A mistake refuses the document. A gap, such as a criterion that is not assessed yet, does not: whether it matters is for the
 * scoring model to say. A warning never refuses anything. Immutable and safe for use by many threads.
 *
 * @param <T> what the document holds
 */
public final class Outcome<T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable T value;
    private final transient List<DocumentFinding> findings;

    private Outcome(@Nullable T value, List<DocumentFinding> findings) {
        this.value = value;
        this.findings = Copies.list(findings, DocumentFinding.class, "findings");
        boolean refused =
                !this.findings.isEmpty() && this.findings.stream().anyMatch(f -> f.severity() == Severity.MISTAKE);
        if (refused == (value != null)) {
            throw new IllegalArgumentException(
                    "an outcome must have either a value or a mistake, but had " + (refused ? "both" : "neither"));
        }
    }

    /**
     * Returns an outcome.
     *
     * @param <T> what the document holds
     * @param value what was read; null if there is a mistake
     * @param findings what was found, in the order of the document
     * @return the outcome
     * @throws IllegalArgumentException if there are both a value and a mistake, or neither
     */
    public static <T> Outcome<T> of(@Nullable T value, List<DocumentFinding> findings) {
        return new Outcome<>(value, findings);
    }

    /**
     * Returns what was read.
     *
     * @return the value; empty if there is a mistake
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns what was read, or throws what keeps it from being read.
     *
     * @return the value
     * @throws InvalidDocumentException if there is a mistake; it has all findings
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidDocumentException(findings);
        }
        return value;
    }

    /**
     * Returns what refuses the document.
     *
     * @return every mistake, from the top of the document to its bottom
     */
    public List<DocumentFinding> mistakes() {
        return of(Severity.MISTAKE);
    }

    /**
     * Returns what is not there yet.
     *
     * @return every gap, from the top of the document to its bottom
     */
    public List<DocumentFinding> gaps() {
        return of(Severity.GAP);
    }

    /**
     * Returns what is worth a look.
     *
     * @return every warning, from the top of the document to its bottom
     */
    public List<DocumentFinding> warnings() {
        return of(Severity.WARNING);
    }

    /**
     * Returns everything that was found.
     *
     * @return mistakes, gaps and warnings, from the top of the document to its bottom
     */
    public List<DocumentFinding> findings() {
        return findings;
    }

    /**
     * Says whether the document is sound and complete.
     *
     * @return whether there is neither a mistake nor a gap; there may be warnings
     */
    public boolean isSound() {
        return findings.stream().allMatch(f -> f.severity() == Severity.WARNING);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome<?> that && Objects.equals(value, that.value) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, findings);
    }

    /** Returns how much was found of each severity, and the first of the gravest, for example {@code 1 mistake; 11 gaps: ...}. */
    @Override
    public String toString() {
        if (findings.isEmpty()) {
            return "sound and complete";
        }
        return TextRule.line(Stream.of(Severity.values())
                        .map(severity -> counted(severity, of(severity).size()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "))
                + ": " + Collections.min(findings, Comparator.comparing(DocumentFinding::severity)));
    }

    private static String counted(Severity severity, int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "1 " + severity.name().toLowerCase(Locale.ROOT);
            default -> count + " " + severity.name().toLowerCase(Locale.ROOT) + "s";
        };
    }

    private List<DocumentFinding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    @Serial
    private Object writeReplace() {
        return new Form<>(value, findings);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an outcome is read through its serialized form");
    }

    @SuppressWarnings("serial") // what the kinds of documents hold is serializable
    private record Form<T>(@Nullable T value, List<DocumentFinding> findings) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new Outcome<>(value, findings));
        }
    }
}
