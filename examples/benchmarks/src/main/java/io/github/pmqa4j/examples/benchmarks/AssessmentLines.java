package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * JSON Lines of assessments, 3.3 KB each, made as they are read and never stored.
 *
 * <p>A line depends on its number only, so that any part of the lines can be made anywhere.
 */
public final class AssessmentLines extends InputStream {
    private static final String PLACEHOLDER = "777.77";
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 50_000;

    private final byte[] line;
    private final int[] places;
    private final long end;
    private long next;
    private int position;

    /**
     * Makes lines.
     *
     * @param from the number of the first, from 0
     * @param to the number behind the last
     */
    public AssessmentLines(long from, long to) {
        String template = template();
        int[] found = new int[template.length()];
        int count = 0;
        byte[] bytes = template.getBytes(StandardCharsets.UTF_8);
        byte[] placeholder = PLACEHOLDER.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + placeholder.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + placeholder.length, placeholder, 0, placeholder.length)) {
                found[count++] = i;
            }
        }
        line = bytes;
        places = Arrays.copyOf(found, count);
        next = from;
        end = to;
        position = line.length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int copied = 0;
        while (copied < length && hasBytes()) {
            int part = Math.min(length - copied, line.length - position);
            System.arraycopy(line, position, target, offset + copied, part);
            position += part;
            copied += part;
        }
        return copied == 0 && length > 0 ? -1 : copied;
    }

    private boolean hasBytes() {
        if (position == line.length && next < end) {
            fill(new SplittableRandom(next++));
            position = 0;
        }
        return position < line.length;
    }

    private void fill(SplittableRandom random) {
        for (int place : places) {
            int rest = random.nextInt(LOWEST, HIGHEST);
            for (int i = place + 5; i >= place; i--) {
                if (i != place + 3) {
                    line[i] = (byte) ('0' + rest % 10);
                    rest /= 10;
                }
            }
        }
    }

    // Scores of six characters each, to be overwritten.
    private static String template() {
        Assessment sample = Samples.scores();
        return PmqaJson.standard()
                        .write(DocumentKind.ASSESSMENT, sample)
                        .replaceAll("\"score\":[0-9.]+", "\"score\":" + PLACEHOLDER)
                + "\n";
    }
}
