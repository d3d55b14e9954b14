package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.document.DocumentKind;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON Lines of any length take the memory of a few lines: nothing of a line that was gone through is kept. */
class ConstantMemoryTest {
    private static final int LINES = 200_000;
    private static final int HALF = LINES / 2;
    // Kept bytes of each line of the second half, were there any, would be more than this.
    private static final long MOST_BYTES = 40L * HALF;

    @Test
    void linesThatWereGoneThroughAreNotKept() {
        List<WeakReference<Object>> earlier = new ArrayList<>();
        long before = 0;
        int sound = 0;
        try (DocumentLines<Assessment> lines = PmqaJson.standard().lines(DocumentKind.ASSESSMENT, generated())) {
            for (DocumentLine<Assessment> line : lines) {
                sound += note(line, earlier);
                if (line.number() == HALF) {
                    before = usedAfterCollection();
                }
            }
        }

        assertThat(sound).isEqualTo(LINES - LINES / 10);
        assertThat(usedAfterCollection() - before).isLessThan(MOST_BYTES);
        assertThat(earlier)
                .hasSize(HALF / 1_000)
                .allSatisfy(value -> assertThat(value.get()).isNull());
    }

    @Test
    void norAreTheyOnSeveralThreads() throws InterruptedException {
        List<WeakReference<Object>> earlier = Collections.synchronizedList(new ArrayList<>());
        long[] before = new long[1];
        long[] count = new long[2];
        try (DocumentLines<Assessment> lines = PmqaJson.standard().lines(DocumentKind.ASSESSMENT, generated())) {
            lines.mapInOrder(2, line -> note(line, earlier), sound -> {
                count[0]++;
                count[1] += sound;
                if (count[0] == HALF) {
                    before[0] = usedAfterCollection();
                }
            });
        }

        assertThat(count).containsExactly(LINES, LINES - LINES / 10);
        assertThat(usedAfterCollection() - before[0]).isLessThan(MOST_BYTES);
        assertThat(earlier)
                .hasSize(HALF / 1_000)
                .allSatisfy(value -> assertThat(value.get()).isNull());
    }

    private static int note(DocumentLine<Assessment> line, List<WeakReference<Object>> earlier) {
        Assessment value = line.outcome().value().orElse(null);
        // Not the last ones: a stack may still hold them.
        if (line.number() % 1_000 == 0 && line.number() <= HALF) {
            earlier.add(new WeakReference<>(value == null ? line.outcome() : value));
        }
        return value == null ? 0 : 1;
    }

    private static long usedAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Returns lines that are made when they are read, no two the same; each tenth has a name and a number of its own wrong. */
    private static InputStream generated() {
        return new InputStream() {
            private byte[] line = {};
            private int at;
            private long number;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (at == line.length) {
                    if (number == LINES) {
                        return -1;
                    }
                    line = (line(++number) + "\n").getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                int count = Math.min(length, line.length - at);
                System.arraycopy(line, at, bytes, offset, count);
                at += count;
                return count;
            }
        };
    }

    private static String line(long number) {
        String more = number % 10 == 0 ? ", \"x" + number + "\": -" + number : "";
        return "{\"kind\":\"assessment\",\"version\":1,\"framework\":\"pmqa-4.0\",\"organization\":{\"code\":\""
                + number
                + "\",\"name\":{\"th\":\"จังหวัด " + number + "\",\"en\":\"Province " + number
                + "\"},\"kind\":\"province\"},\"fiscalYear\":2561,\"source\":\"self\",\"categories\":{\"4\":{\"criteria\":{"
                + "\"4.1\":{\"score\":" + number % 500 + ".25,\"note\":\"หมายเหตุ " + number + "\"}}}}" + more + "}";
    }
}
