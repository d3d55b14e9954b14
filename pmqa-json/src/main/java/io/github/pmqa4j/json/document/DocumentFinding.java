package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.finding.Finding;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One mistake in a document: what is wrong, and where in the text it stands.
 *
 * <p>It prints as {@code line 9, column 31: categories["4"].criteria["4.2"].score: the score is out of range: 612.5 (allowed:
 * 0 ... 500)}. Something that is missing has the position of what should hold it. Immutable and safe for use by many threads.
 *
 * @param finding what is wrong
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in characters (by a Jackson parser of bytes: in bytes)
 */
public record DocumentFinding(Finding finding, int line, int column) implements Serializable {
    /**
     * Makes a finding.
     *
     * @param finding the component {@code finding}
     * @param line the component {@code line}
     * @param column the component {@code column}
     */
    public DocumentFinding {
        Objects.requireNonNull(finding, "finding");
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
     * @param locale Thai where its language is Thai, else English
     * @return the sentence, what was there, and what was allowed
     */
    public String message(Locale locale) {
        return finding.message(locale);
    }

    /** Returns position, place and English message. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + finding;
    }
}
