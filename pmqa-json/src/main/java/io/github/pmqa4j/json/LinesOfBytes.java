package io.github.pmqa4j.json;

import io.github.pmqa4j.json.cursor.DocumentText;
import io.github.pmqa4j.json.cursor.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a stream into lines, a batch at a time, so that threads are handed enough work to be worth it. */
final class LinesOfBytes implements LineSource {
    private static final int BATCH = 1 << 17;

    private final InputStream stream;
    private final int longest;
    private byte[] rest = {};
    // How much of the rest is known to hold no line break.
    private int searched;
    private long number;
    private boolean ended;

    LinesOfBytes(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    @Override
    public List<Line> next() {
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

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void read(List<Line> lines) throws IOException {
        byte[] buffer = Arrays.copyOf(rest, rest.length + BATCH);
        int read = ended ? 0 : stream.readNBytes(buffer, rest.length, BATCH);
        int end = rest.length + read;
        ended |= read < BATCH;
        int from = 0;
        for (int i = searched; i < end; i++) {
            if (buffer[i] == '\n') {
                lines.add(line(buffer, from, i));
                from = i + 1;
            }
        }
        keep(buffer, from, end);
        searched = rest.length;
        if (ended && rest.length > 0) {
            lines.add(line(rest, 0, Math.min(rest.length, longest + 1)));
            rest = new byte[0];
        } else if (rest.length > longest) {
            Line line = line(rest, 0, longest + 1);
            lines.add(skipLine() ? line : line.refused(Mistake.ENDLESS_LINE));
        }
    }

    // One byte too many is all that is needed to say that a line is too long. It may have no end, and then nothing else
    // has.
    private boolean skipLine() throws IOException {
        byte[] buffer = new byte[BATCH];
        for (long skipped = 0; !ended; skipped += BATCH) {
            if (skipped > ENDLESS) {
                rest = new byte[0];
                ended = true;
                return false;
            }
            int read = stream.readNBytes(buffer, 0, BATCH);
            ended = read < BATCH;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    keep(buffer, i + 1, read);
                    searched = 0;
                    return true;
                }
            }
        }
        rest = new byte[0];
        return true;
    }

    private Line line(byte[] buffer, int from, int to) {
        return new Line(++number, DocumentText.of(buffer, from, to));
    }

    private void keep(byte[] buffer, int from, int to) {
        rest = Arrays.copyOfRange(buffer, from, to);
    }
}
