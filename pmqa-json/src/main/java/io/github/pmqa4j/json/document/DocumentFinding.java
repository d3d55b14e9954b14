package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.internal.Forms;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding in a document: what is wrong or missing, and where in the text it stands.
 *
 * <p>It prints as {@code line 9, column 31: categories["4"].criteria["4.2"].score: the score is out of range: 612.5 (allowed:
 * 0 ... 500)}. Something that is missing has the position of what should hold it. Immutable and safe for use by many threads.
 */
public final class DocumentFinding implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient int line;
    private final transient int column;

    private DocumentFinding(Finding finding, int line, int column) {
        this.finding = Objects.requireNonNull(finding, "finding");
        this.line = requirePositive(line, "line");
        this.column = requirePositive(column, "column");
    }

    /**
     * Returns a finding.
     *
     * @param finding what is wrong or missing
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @return the finding
     * @throws IllegalArgumentException if line or column is below 1
     */
    public static DocumentFinding of(Finding finding, int line, int column) {
        return new DocumentFinding(finding, line, column);
    }

    /**
     * Returns what is wrong or missing.
     *
     * @return the finding without its position
     */
    public Finding finding() {
        return finding;
    }

    /**
     * Returns the line.
     *
     * @return counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return counted from 1 in characters (by a Jackson parser of bytes: in bytes)
     */
    public int column() {
        return column;
    }

    /**
     * Returns the stable id of the rule that was broken.
     *
     * @return for example {@code score-out-of-range}
     */
    public String code() {
        return finding.code();
    }

    /**
     * Returns how grave it is.
     *
     * @return a mistake refuses the document, a gap is for the scoring model to judge, a warning refuses nothing
     */
    public Severity severity() {
        return finding.severity();
    }

    /**
     * Returns the place as a JSON Pointer (RFC 6901).
     *
     * @return for example {@code /categories/4/criteria/4.2/score}; empty for the document itself
     */
    public String pointer() {
        return finding.place().toPointer();
    }

    /**
     * Returns the message for a person, without the place.
     *
     * @param locale Thai if its language is Thai, else English
     * @return the sentence, what was there, and what was allowed
     */
    public String message(Locale locale) {
        return finding.message(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentFinding that
                && line == that.line
                && column == that.column
                && finding.equals(that.finding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(finding, line, column);
    }

    /** Returns position, place and English message. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + finding;
    }

    private static int requirePositive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but was " + value);
        }
        return value;
    }

    @Serial
    private Object writeReplace() {
        return new Form(finding, line, column);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a finding is read through its serialized form");
    }

    private record Form(Finding finding, int line, int column) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new DocumentFinding(finding, line, column));
        }
    }
}
