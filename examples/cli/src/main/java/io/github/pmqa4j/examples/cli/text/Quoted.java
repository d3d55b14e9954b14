package io.github.pmqa4j.examples.cli.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Shows what somebody typed or a document says as just that: between quotation marks, and shortened where it is long. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** Returns a value between quotation marks. */
    public static String of(String value) {
        int end = value.length() <= LONGEST ? value.length() : value.offsetByCodePoints(0, LONGEST / 2);
        return '"' + value.substring(0, end) + (end < value.length() ? "…" : "") + '"';
    }

    /** Returns values between quotation marks, as a list; every one of them, as a list of what is allowed must be. */
    public static String all(Collection<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
    }
}
