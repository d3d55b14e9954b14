package io.github.pmqa4j.json;

import java.io.Closeable;
import java.util.List;

/** Where lines come from: a batch at a time, so that threads are handed enough work to be worth it. */
interface LineSource extends Closeable {
    /** How long a line is that is taken to have no end, in bytes or characters beyond the limit. */
    long ENDLESS = 1L << 27;

    /** Returns the next lines; none at the end. */
    List<Line> next();
}
