package io.github.pmqa4j.json;

import io.github.pmqa4j.json.stream.DocumentText;
import java.io.Closeable;
import java.util.List;

/** Where lines come from: a batch at a time, so that threads are handed enough work to be worth it. */
interface LineSource extends Closeable {
    /**
     * A line without its line break; of one that is too long, its beginning and one unit too many.
     *
     * @param number from 1
     * @param text what stands in it
     */
    record Line(long number, DocumentText text) {}

    /** Returns the next lines; none at the end. */
    List<Line> next();
}
