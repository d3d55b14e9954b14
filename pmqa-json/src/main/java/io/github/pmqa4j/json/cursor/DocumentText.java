package io.github.pmqa4j.json.cursor;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, which can be read once more where something is wrong in it. Columns count characters as people do,
 * so that the same text has the same places whether it comes as characters or in UTF-8. Not safe for use by many threads.
 */
public final class DocumentText {
    private static final int BYTES_OF_A_CHAR = 3;
    private static final int LONGEST_MARK = 8;
    private static final String SPACES = " \t\r\n";

    private final byte @Nullable [] bytes;
    private final int from;
    private final int to;
    private @Nullable String text;
    private @Nullable Mistake refusal;
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
        return new DocumentText(Objects.requireNonNull(bytes, "json"), from, to, null);
    }

    /**
     * Returns a document.
     *
     * @param text the document
     * @return the document
     */
    public static DocumentText of(String text) {
        return new DocumentText(null, 0, 0, Objects.requireNonNull(text, "json"));
    }

    /** Returns a new reader of the document, which refuses what is not UTF-8 where it stands. */
    Reader open() {
        return bytes == null ? new StringReader(text()) : new StrictUtf8Reader(bytes, from, to);
    }

    /** Returns why a document cannot begin as this one does, if it cannot. */
    @Nullable
    MalformedDocument wrongBeginning(int mostBytes) {
        Mistake why = refusal;
        if (why == null) {
            why = isLongerThan(mostBytes) ? Mistake.DOCUMENT_TOO_LONG : otherFile();
        }
        if (why == null) {
            return null;
        }
        return switch (why) {
            case DOCUMENT_TOO_LONG, ENDLESS_LINE -> refusal(why, Integer.toString(mostBytes), "> " + mostBytes);
            case BYTE_ORDER_MARK -> refusal(why, "{", "U+FEFF");
            case UTF_16 -> refusal(why, "UTF-8", OtherFile.hex(head(), 2));
            case TIS_620, INVALID_UTF8 -> refusal(why, "UTF-8", foundNotUtf8());
            case NOT_JSON_LINES -> refusal(why, "{ ... }", firstLine());
            case MARKUP_FILE, TABLE_FILE -> refusal(why, "{", firstLine());
            default -> refusal(why, "{", OtherFile.hex(head(), 4));
        };
    }

    /** Returns why the document ends where it is not in UTF-8. */
    MalformedDocument notUtf8() {
        return new MalformedDocument(encoding(), "UTF-8", foundNotUtf8(), endPosition());
    }

    private static MalformedDocument refusal(Mistake mistake, String allowed, String found) {
        return new MalformedDocument(mistake, allowed, found, JsonCursor.position(1, 1));
    }

    private Mistake encoding() {
        return bytes == null ? Mistake.INVALID_UTF8 : OtherFile.notUtf8(bytes, from, to);
    }

    private String foundNotUtf8() {
        if (bytes == null) {
            return "";
        }
        int at = Math.min(to, from + text().getBytes(StandardCharsets.UTF_8).length);
        return OtherFile.hex(Arrays.copyOfRange(bytes, at, Math.min(to, at + 1)), 1);
    }

    private byte[] head() {
        if (bytes != null) {
            return Arrays.copyOfRange(bytes, from, Math.min(to, from + LONGEST_MARK));
        }
        String all = text();
        return all.substring(0, Math.min(all.length(), LONGEST_MARK)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String firstLine() {
        return text().strip().lines().findFirst().orElse("");
    }

    /**
     * Says whether a file that begins with this line is JSON Lines.
     *
     * @param second the line behind it, if there is one
     * @return null if it can be; else this line, to be refused by saying what the file is
     */
    public @Nullable DocumentText unlessLines(@Nullable DocumentText second) {
        Mistake other = otherFile();
        if (other == null && bytes != null && text().length() < to - from && endsTooEarly()) {
            other = encoding();
        }
        if (other == null && second != null && OtherFile.isIndented(text(), second.text())) {
            other = Mistake.NOT_JSON_LINES;
        }
        // Behind a byte order mark there can be sound lines; a line that is not in UTF-8 may be the only one.
        if (other == null || other == Mistake.BYTE_ORDER_MARK || other == Mistake.INVALID_UTF8) {
            return null;
        }
        return refused(other);
    }

    /**
     * Returns this document, to be refused whatever stands in it.
     *
     * @param mistake why
     * @return the document
     */
    public DocumentText refused(Mistake mistake) {
        DocumentText refused = new DocumentText(bytes, from, to, text);
        refused.refusal = mistake;
        return refused;
    }

    private @Nullable Mistake otherFile() {
        if (bytes == null) {
            String all = text();
            if (all.startsWith("\uFEFF")) {
                return Mistake.BYTE_ORDER_MARK;
            }
            byte[] head = head();
            Mistake mark = OtherFile.byMark(head, 0, head.length);
            return mark != null || beginsAsJson(all) ? mark : OtherFile.byText(all);
        }
        Mistake mark = OtherFile.byMark(bytes, from, to);
        return mark != null || beginsAsJson() ? mark : OtherFile.byText(text());
    }

    private static boolean beginsAsJson(String all) {
        for (int i = 0; i < all.length(); i++) {
            if (SPACES.indexOf(all.charAt(i)) < 0) {
                return all.charAt(i) == '{' || all.charAt(i) == '[';
            }
        }
        return true;
    }

    private boolean beginsAsJson() {
        for (int i = from; bytes != null && i < to; i++) {
            if (SPACES.indexOf(bytes[i]) < 0) {
                return bytes[i] == '{' || bytes[i] == '[';
            }
        }
        return true;
    }

    private boolean endsTooEarly() {
        return text().getBytes(StandardCharsets.UTF_8).length < to - from;
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
        return JsonCursor.position(line, column);
    }

    /** Returns line and column of the end, or of what is not UTF-8. */
    long endPosition() {
        return position(text().length());
    }

    /** Returns where the next character stands that is no space. */
    int afterSpace(int start) {
        String all = text();
        int i = start;
        while (i < all.length() && SPACES.indexOf(all.charAt(i)) >= 0) {
            i++;
        }
        return i;
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
