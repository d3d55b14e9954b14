package io.github.pmqa4j.json.stream;

import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, which can be read once more where something is wrong in it. Columns count characters as people do,
 * so that the same text has the same places whether it comes as characters or in UTF-8. Not safe for use by many threads.
 */
public final class DocumentText {
    private static final int BYTES_OF_A_CHAR = 3;

    private final byte @Nullable [] bytes;
    private final int from;
    private final int to;
    private @Nullable String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    private DocumentText(byte @Nullable [] bytes, int from, int to, @Nullable String text) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.text = text;
    }

    /**
     * Returns a document in UTF-8.
     *
     * @param bytes holds it
     * @param from where it begins
     * @param to where it ends
     * @return the document
     */
    public static DocumentText of(byte[] bytes, int from, int to) {
        return new DocumentText(bytes, from, to, null);
    }

    /**
     * Returns a document.
     *
     * @param text the document
     * @return the document
     */
    public static DocumentText of(String text) {
        return new DocumentText(null, 0, 0, text);
    }

    /** Returns a new reader of the document, which refuses what is not UTF-8 where it stands. */
    Reader open() {
        return bytes == null ? new StringReader(text()) : new StrictUtf8Reader(bytes, from, to);
    }

    /** Returns what cannot begin a document, if it begins so. */
    @Nullable
    Mistake wrongBeginning(JsonLimits limits) {
        if (isLongerThan(limits.documentBytes())) {
            return Mistake.DOCUMENT_TOO_LONG;
        }
        if (bytes == null) {
            String all = text();
            return all.isEmpty() ? null : wrongBeginning(all.charAt(0), all.length() > 1 ? all.charAt(1) : ' ');
        }
        if (from == to) {
            return null;
        }
        int one = bytes[from] & 0xFF;
        int two = to - from > 1 ? bytes[from + 1] & 0xFF : ' ';
        return one == 0xEF && two == 0xBB ? Mistake.BYTE_ORDER_MARK : wrongBeginning(one, two);
    }

    // Every second byte of ASCII in UTF-16 is 0; its byte order marks are FE FF and FF FE.
    private static @Nullable Mistake wrongBeginning(int one, int two) {
        if (one == 0xFEFF) {
            return Mistake.BYTE_ORDER_MARK;
        }
        return one == 0 || two == 0 || one == 0xFE || one == 0xFF ? Mistake.INVALID_UTF8 : null;
    }

    /** Returns the characters in front of what is not UTF-8, or all. */
    String text() {
        String known = text;
        if (known == null) {
            known = decode();
            text = known;
        }
        return known;
    }

    /** Returns line and column of a character; cheap for one that stands behind the one asked for before. */
    long position(int target) {
        String all = text();
        int end = Math.min(target, all.length());
        if (end < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        for (; offset < end; offset++) {
            char c = all.charAt(offset);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return Problems.position(line, column);
    }

    /** Returns line and column of the end, or of what is not UTF-8. */
    long endPosition() {
        return position(text().length());
    }

    /** Returns where the next character stands that is no space. */
    int afterSpace(int start) {
        String all = text();
        int i = start;
        while (i < all.length() && " \t\r\n".indexOf(all.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Returns a character for a person to see; nothing at the end. */
    String character(int at) {
        if (at >= text().length()) {
            return "";
        }
        int point = text().codePointAt(at);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean visible = point > ' ' && !Character.isISOControl(point) && !half;
        return visible ? Character.toString(point) : "U+" + Integer.toHexString(point);
    }

    private boolean isLongerThan(int most) {
        if (bytes != null) {
            return to - from > most;
        }
        int length = text().length();
        if (length <= most / BYTES_OF_A_CHAR) {
            return false;
        }
        return length > most || text().getBytes(StandardCharsets.UTF_8).length > most;
    }

    private String decode() {
        StringBuilder all = new StringBuilder(to - from);
        char[] buffer = new char[4096];
        try (Reader reader = open()) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                all.append(buffer, 0, n);
            }
        } catch (StrictUtf8Reader.NotUtf8 e) {
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
