package io.github.pmqa4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a stream into lines, a batch at a time, so that threads are handed enough work to be worth it. */
final class LineBatches {
    private static final int BATCH = 1 << 17;

    private final InputStream stream;
    private final int longest;
    private byte[] rest = {};
    // How much of the rest is known to hold no line break.
    private int searched;
    private long number;
    private boolean ended;

    LineBatches(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** A line without its line break; of one that is too long, its beginning and one byte too many. */
    static final class Line {
        final long number;
        final byte[] bytes;
        final int from;
        final int to;

        Line(long number, byte[] bytes, int from, int to) {
            this.number = number;
            this.bytes = bytes;
            this.from = from;
            this.to = to;
        }
    }

    /** Returns the next lines; none at the end. */
    List<Line> next() {
        try {
            List<Line> lines = new ArrayList<>();
            while (lines.isEmpty() && !(ended && rest.length == 0)) {
                read(lines);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<Line> lines) throws IOException {
        byte[] buffer = Arrays.copyOf(rest, rest.length + BATCH);
        int read = ended ? 0 : stream.readNBytes(buffer, rest.length, BATCH);
        int end = rest.length + read;
        ended |= read < BATCH;
        int from = 0;
        for (int i = searched; i < end; i++) {
            if (buffer[i] == '\n') {
                lines.add(new Line(++number, buffer, from, i));
                from = i + 1;
            }
        }
        keep(buffer, from, end);
        searched = rest.length;
        if (ended && rest.length > 0) {
            lines.add(new Line(++number, rest, 0, Math.min(rest.length, longest + 1)));
            rest = new byte[0];
        } else if (rest.length > longest) {
            lines.add(new Line(++number, rest, 0, longest + 1));
            skipLine();
        }
    }

    // One byte too many is all that is needed to say that a line is too long; it may have no end.
    private void skipLine() throws IOException {
        byte[] buffer = new byte[BATCH];
        while (!ended) {
            int read = stream.readNBytes(buffer, 0, BATCH);
            ended = read < BATCH;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    keep(buffer, i + 1, read);
                    searched = 0;
                    return;
                }
            }
        }
        rest = new byte[0];
    }

    private void keep(byte[] buffer, int from, int to) {
        rest = Arrays.copyOfRange(buffer, from, to);
    }
}
