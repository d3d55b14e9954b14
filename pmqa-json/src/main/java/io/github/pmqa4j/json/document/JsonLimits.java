package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.internal.Forms;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How much a document may ask of its reader; what goes beyond is refused with a finding, in bounded time and memory.
 *
 * <p>{@code JsonLimits.STANDARD.withDocumentBytes(100_000)} is all that a portal needs to say. The {@link #STANDARD standard}
 * limits take every sensible document: an assessment by 3,000 criteria with five indicators each has 100,000 entries in
 * less than two megabytes. Immutable and safe for use by many threads.
 */
public final class JsonLimits implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST = 1_000;
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    /** 8 MiB, 64 levels, texts of 100,000, numbers of 40 and to the 30th power, 200,000 entries, 200 findings. */
    public static final JsonLimits STANDARD = new JsonLimits(new Form(8 << 20, 64, 100_000, 40, 30, 200_000, 200));

    private final transient Form form;

    private JsonLimits(Form form) {
        requireRange(form.documentBytes, 1, LONGEST, "documentBytes");
        requireRange(form.depth, 1, MOST, "depth");
        requireRange(form.stringLength, 1, LONGEST, "stringLength");
        requireRange(form.numberLength, 1, MOST, "numberLength");
        requireRange(form.exponent, 0, MOST, "exponent");
        requireRange(form.entries, 1, Integer.MAX_VALUE, "entries");
        requireRange(form.findings, 1, Integer.MAX_VALUE, "findings");
        this.form = form;
    }

    /**
     * Returns the most bytes of a document, or of a line of JSON Lines, in UTF-8.
     *
     * @return from 1
     */
    public int documentBytes() {
        return form.documentBytes;
    }

    /**
     * Returns these limits with another size of documents.
     *
     * @param newDocumentBytes the most bytes of a document, or of a line of JSON Lines, in UTF-8, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public JsonLimits withDocumentBytes(int newDocumentBytes) {
        return new JsonLimits(new Form(
                newDocumentBytes,
                form.depth,
                form.stringLength,
                form.numberLength,
                form.exponent,
                form.entries,
                form.findings));
    }

    /**
     * Returns how many objects and arrays may be open, one in the other.
     *
     * @return in [1, 1000]
     */
    public int depth() {
        return form.depth;
    }

    /**
     * Returns these limits with another depth.
     *
     * @param newDepth how many objects and arrays may be open, one in the other, in [1, 1000]
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public JsonLimits withDepth(int newDepth) {
        return new JsonLimits(new Form(
                form.documentBytes,
                newDepth,
                form.stringLength,
                form.numberLength,
                form.exponent,
                form.entries,
                form.findings));
    }

    /**
     * Returns the most UTF-16 units of a text.
     *
     * @return from 1
     */
    public int stringLength() {
        return form.stringLength;
    }

    /**
     * Returns these limits with another length of texts.
     *
     * @param newStringLength the most UTF-16 units of a text, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public JsonLimits withStringLength(int newStringLength) {
        return new JsonLimits(new Form(
                form.documentBytes,
                form.depth,
                newStringLength,
                form.numberLength,
                form.exponent,
                form.entries,
                form.findings));
    }

    /**
     * Returns the most characters of a number.
     *
     * @return in [1, 1000]
     */
    public int numberLength() {
        return form.numberLength;
    }

    /**
     * Returns these limits with another length of numbers.
     *
     * @param newNumberLength the most characters of a number, in [1, 1000]
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public JsonLimits withNumberLength(int newNumberLength) {
        return new JsonLimits(new Form(
                form.documentBytes,
                form.depth,
                form.stringLength,
                newNumberLength,
                form.exponent,
                form.entries,
                form.findings));
    }

    /**
     * Returns the greatest exponent of a number, of either sign.
     *
     * @return in [0, 1000]
     */
    public int exponent() {
        return form.exponent;
    }

    /**
     * Returns these limits with another greatest exponent.
     *
     * @param newExponent the greatest exponent of a number, of either sign, in [0, 1000]
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public JsonLimits withExponent(int newExponent) {
        return new JsonLimits(new Form(
                form.documentBytes,
                form.depth,
                form.stringLength,
                form.numberLength,
                newExponent,
                form.entries,
                form.findings));
    }

    /**
     * Returns the most entries of all objects and arrays of a document together.
     *
     * @return from 1
     */
    public int entries() {
        return form.entries;
    }

    /**
     * Returns these limits with another count of entries.
     *
     * @param newEntries the most entries of all objects and arrays of a document together, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public JsonLimits withEntries(int newEntries) {
        return new JsonLimits(new Form(
                form.documentBytes,
                form.depth,
                form.stringLength,
                form.numberLength,
                form.exponent,
                newEntries,
                form.findings));
    }

    /**
     * Returns the most findings that are listed.
     *
     * @return from 1
     */
    public int findings() {
        return form.findings;
    }

    /**
     * Returns these limits with another count of findings.
     *
     * @param newFindings the most findings that are listed, from 1
     * @return the limits
     * @throws IllegalArgumentException if it is out of range
     */
    public JsonLimits withFindings(int newFindings) {
        return new JsonLimits(new Form(
                form.documentBytes,
                form.depth,
                form.stringLength,
                form.numberLength,
                form.exponent,
                form.entries,
                newFindings));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonLimits that && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** Returns all limits by name, for example "documentBytes=8388608, depth=64" and so on. */
    @Override
    public String toString() {
        return form.toString().replaceAll("^Form\\[|]$", "");
    }

    private static void requireRange(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be in [" + least + ", " + most + "], but was " + value);
        }
    }

    @Serial
    private Object writeReplace() {
        return form;
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("limits are read through their serialized form");
    }

    private record Form(
            int documentBytes, int depth, int stringLength, int numberLength, int exponent, int entries, int findings)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new JsonLimits(this));
        }
    }
}
