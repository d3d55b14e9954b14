package io.github.pmqa4j.core;

/** Nothing, where a test hands over what a caller without a null checker could. */
public final class Absent {
    private Absent() {}

    @SuppressWarnings("TypeParameterUnusedInFormals")
    public static <T> T absent() {
        return null;
    }
}
