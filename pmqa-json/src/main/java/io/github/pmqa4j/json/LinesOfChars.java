package io.github.pmqa4j.json;

import io.github.pmqa4j.json.cursor.DocumentText;
import io.github.pmqa4j.json.cursor.Mistake;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what a reader hands out into lines. */
final class LinesOfChars implements LineSource {
    private static final int BATCH = 1 << 16;

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[BATCH];
    private int at;
    private int end;
    private long number;
    private long length;
    private boolean ended;

    LinesOfChars(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    @Override
    public List<Line> next() {
        try {
            List<Line> lines = new ArrayList<>();
            for (int size = 0; size < BATCH; ) {
                Line line = read();
                if (line == null) {
                    break;
                }
                lines.add(line);
                size += (int) Math.min(BATCH, length + 1);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private @Nullable Line read() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        number++;
        length = 0;
        do {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - from;
            // One unit too many is all that is needed to say that a line is too long; it may have no end.
            line.append(buffer, from, Math.min(at - from, longest + 1 - line.length()));
            if (at < end) {
                at++;
                return line(line);
            }
            if (length > longest + ENDLESS) {
                ended = true;
                return line(line).refused(Mistake.ENDLESS_LINE);
            }
        } while (fill());
        return line(line);
    }

    private Line line(StringBuilder text) {
        return new Line(number, DocumentText.of(text.toString()));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = ended ? 0 : Math.max(0, reader.read(buffer, 0, BATCH));
        return end > 0;
    }
}
