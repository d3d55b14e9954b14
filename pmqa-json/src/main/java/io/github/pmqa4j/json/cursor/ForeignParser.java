package io.github.pmqa4j.json.cursor;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why the parser of an application stopped, whose text nobody can look at: as much of what it says as is about the document. */
public final class ForeignParser {
    private static final Pattern FOUND =
            Pattern.compile("'(?<text>.[^']{0,60})'|[( ]code (?<code>[0-9]{1,7})\\b|\\b(?<hex>0x[0-9a-fA-F]{1,8})\\b");

    private ForeignParser() {}

    /** Returns that a document is not JSON; what was there stands in quotes in the parser's message, or as a code. */
    public static MalformedDocument invalidJson(String message, long position) {
        Matcher found = FOUND.matcher(message);
        String what = (int) (position >>> Integer.SIZE) + ":" + (int) position;
        if (found.find()) {
            String code = found.group("code");
            String text = found.group("text");
            what = code != null
                    ? String.format(Locale.ROOT, "U+%04X", Integer.parseInt(code))
                    : text != null ? text : found.group("hex");
        }
        return new MalformedDocument(Mistake.INVALID_JSON, "JSON", what, position);
    }

    /** Returns that a document ends in an array or object. */
    public static MalformedDocument unexpectedEnd(boolean inArray, long position) {
        return new MalformedDocument(Mistake.UNEXPECTED_END, inArray ? "]" : "}", "EOF", position);
    }
}
