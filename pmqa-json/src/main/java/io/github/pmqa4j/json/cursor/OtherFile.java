package io.github.pmqa4j.json.cursor;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is that is no JSON at all. People hand in what they have, and need to hear what it is and what to do with it rather
 * than which character cannot stand where.
 */
final class OtherFile {
    private static final int FAR_ENOUGH = 4096;

    private static final List<Mark> MARKS = List.of(
            new Mark(Mistake.BYTE_ORDER_MARK, 0xEF, 0xBB, 0xBF),
            new Mark(Mistake.UTF_16, 0xFE, 0xFF),
            new Mark(Mistake.UTF_16, 0xFF, 0xFE),
            new Mark(Mistake.GZIP_FILE, 0x1F, 0x8B),
            new Mark(Mistake.WORKBOOK_OR_ZIP_FILE, 'P', 'K', 3, 4),
            new Mark(Mistake.OLD_OFFICE_FILE, 0xD0, 0xCF, 0x11, 0xE0),
            new Mark(Mistake.PDF_FILE, '%', 'P', 'D', 'F'));

    private OtherFile() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Mark(Mistake mistake, int... bytes) {
        boolean begins(byte[] document, int from, int to) {
            if (to - from < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((document[from + i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns what has these first bytes; null if they can be those of a text in UTF-8. */
    static @Nullable Mistake byMark(byte[] document, int from, int to) {
        for (Mark mark : MARKS) {
            if (mark.begins(document, from, to)) {
                return mark.mistake();
            }
        }
        // Every second byte of ASCII in UTF-16 is 0.
        boolean zero = from < to && (document[from] == 0 || (to - from > 1 && document[from + 1] == 0));
        return zero ? Mistake.UTF_16 : null;
    }

    /** Returns the first bytes as a person can look them up. */
    static String hex(byte[] head, int most) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head, 0, Math.min(head.length, most));
    }

    /** Returns in what a document is that is not in UTF-8: a Thai encoding of one byte a character, if it can be that. */
    static Mistake notUtf8(byte[] document, int from, int to) {
        int start = from;
        while (start < to && document[start] >= 0) {
            start++;
        }
        int thai = 0;
        for (int i = start; i < Math.min(to, start + FAR_ENOUGH); i++) {
            int b = document[i] & 0xFF;
            if (isThai(b)) {
                thai++;
            } else if (b >= 0x80) {
                // Thai in UTF-8, cut or damaged, has many bytes of this kind.
                return Mistake.INVALID_UTF8;
            }
        }
        return thai > 1 ? Mistake.TIS_620 : Mistake.INVALID_UTF8;
    }

    /** Returns what a text is that does not begin an object or array; null if it is nothing known. */
    static @Nullable Mistake byText(String text) {
        String head = text.substring(0, Math.min(text.length(), FAR_ENOUGH)).strip();
        if (head.startsWith("<")) {
            return Mistake.MARKUP_FILE;
        }
        return isTable(head) ? Mistake.TABLE_FILE : null;
    }

    /** Says whether a text is the first line of a document on several lines, if the other is the second line. */
    static boolean isIndented(String first, String second) {
        String line = first.strip();
        if (line.isEmpty() || "{[".indexOf(line.charAt(0)) < 0 || "{[,:".indexOf(line.charAt(line.length() - 1)) < 0) {
            return false;
        }
        // No document ends so; but it may be the beginning of one that was cut, with another one behind it.
        return second.stripLeading().startsWith(line.charAt(0) == '[' ? "{" : "\"");
    }

    // TIS-620, and the signs that Windows-874 adds.
    private static boolean isThai(int b) {
        return (b >= 0xA0 && b <= 0xDA)
                || (b >= 0xDF && b <= 0xFB)
                || (b >= 0x91 && b <= 0x97)
                || b == 0x80
                || b == 0x85;
    }

    // Two lines with the same sign between their values, or one line of several values.
    private static boolean isTable(String head) {
        String[] lines = head.split("\\R", 3);
        for (String sign : new String[] {",", ";", "\t"}) {
            if (lines[0].contains(sign) && (lines.length == 1 || lines[1].contains(sign))) {
                return true;
            }
        }
        return false;
    }
}
