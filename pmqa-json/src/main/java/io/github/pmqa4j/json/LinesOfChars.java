package io.github.pmqa4j.json;

import io.github.pmqa4j.json.stream.DocumentText;
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

    LinesOfChars(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    @Override
    public List<Line> next() {
        try {
            List<Line> lines = new ArrayList<>();
            for (int size = 0; size < BATCH; ) {
                String line = read();
                if (line == null) {
                    break;
                }
                lines.add(new Line(++number, DocumentText.of(line)));
                size += line.length() + 1;
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

    private @Nullable String read() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        do {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            // One unit too many is all that is needed to say that a line is too long; it may have no end.
            line.append(buffer, from, Math.min(at - from, longest + 1 - line.length()));
            if (at < end) {
                at++;
                return line.toString();
            }
        } while (fill());
        return line.toString();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(buffer, 0, BATCH));
        return end > 0;
    }
}
