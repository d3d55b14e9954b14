package io.github.pmqa4j.json.document;

import java.io.Serializable;

/**
 * How much a document may ask of its reader; what goes beyond is refused with a finding, in bounded time and memory.
 *
 * <p>The {@link #STANDARD standard} limits take every sensible document: an assessment by 3,000 criteria has less than a
 * megabyte. Immutable and safe for use by many threads.
 *
 * @param documentBytes the most bytes of a document, or of a line of JSON Lines, in UTF-8; from 1
 * @param depth how deep objects and arrays may be nested, in [1, 1000]
 * @param stringLength the most UTF-16 units of a text or a property name; from 1
 * @param numberLength the most characters of a number, in [1, 1000]
 * @param exponent the greatest exponent of a number, either sign, in [0, 1000]
 * @param entries the most entries of one object or array; from 1
 * @param findings the most findings that are listed; from 1
 */
public record JsonLimits(
        int documentBytes, int depth, int stringLength, int numberLength, int exponent, int entries, int findings)
        implements Serializable {
    /** 8 MiB, 64 levels, texts of 100,000, numbers of 40 and to the 30th power, 100,000 entries, 200 findings. */
    public static final JsonLimits STANDARD = new JsonLimits(8 << 20, 64, 100_000, 40, 30, 100_000, 200);

    private static final int MOST = 1_000;

    /**
     * Makes limits.
     *
     * @param documentBytes the component {@code documentBytes}
     * @param depth the component {@code depth}
     * @param stringLength the component {@code stringLength}
     * @param numberLength the component {@code numberLength}
     * @param exponent the component {@code exponent}
     * @param entries the component {@code entries}
     * @param findings the component {@code findings}
     * @throws IllegalArgumentException if a limit is out of range
     */
    public JsonLimits {
        requireRange(documentBytes, 1, Integer.MAX_VALUE - 8, "documentBytes");
        requireRange(depth, 1, MOST, "depth");
        requireRange(stringLength, 1, Integer.MAX_VALUE - 8, "stringLength");
        requireRange(numberLength, 1, MOST, "numberLength");
        requireRange(exponent, 0, MOST, "exponent");
        requireRange(entries, 1, Integer.MAX_VALUE, "entries");
        requireRange(findings, 1, Integer.MAX_VALUE, "findings");
    }

    /**
     * Returns these limits with another size of documents.
     *
     * @param newDocumentBytes the most bytes
     * @return the limits
     */
    public JsonLimits withDocumentBytes(int newDocumentBytes) {
        return new JsonLimits(newDocumentBytes, depth, stringLength, numberLength, exponent, entries, findings);
    }

    /**
     * Returns these limits with another length of texts.
     *
     * @param newStringLength the most UTF-16 units
     * @return the limits
     */
    public JsonLimits withStringLength(int newStringLength) {
        return new JsonLimits(documentBytes, depth, newStringLength, numberLength, exponent, entries, findings);
    }

    /**
     * Returns these limits with another count of entries.
     *
     * @param newEntries the most entries of one object or array
     * @return the limits
     */
    public JsonLimits withEntries(int newEntries) {
        return new JsonLimits(documentBytes, depth, stringLength, numberLength, exponent, newEntries, findings);
    }

    /**
     * Returns these limits with another count of findings.
     *
     * @param newFindings the most findings that are listed
     * @return the limits
     */
    public JsonLimits withFindings(int newFindings) {
        return new JsonLimits(documentBytes, depth, stringLength, numberLength, exponent, entries, newFindings);
    }

    private static void requireRange(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be in [" + least + ", " + most + "], but was " + value);
        }
    }
}
