package io.github.pmqa4j.json;

import io.github.pmqa4j.json.cursor.DocumentText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a file is JSON Lines at all. One that is not, such as a workbook or a document on several lines, is one line with
 * one finding, where its lines would have hundreds.
 */
final class LinesAtFirstSight implements LineSource {
    private final LineSource lines;
    private boolean looked;
    private boolean ended;

    LinesAtFirstSight(LineSource lines) {
        this.lines = lines;
    }

    @Override
    public List<Line> next() {
        if (ended) {
            return List.of();
        }
        List<Line> batch = lines.next();
        if (looked || batch.isEmpty()) {
            return batch;
        }
        looked = true;
        Line first = batch.get(0);
        DocumentText refused = first.text().unlessLines(second(batch));
        if (refused == null) {
            return batch;
        }
        ended = true;
        return List.of(new Line(first.number(), refused));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static @Nullable DocumentText second(List<Line> batch) {
        return batch.size() > 1 ? batch.get(1).text() : null;
    }
}
