package io.github.pmqa4j.json.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader decodes by itself is what the JDK's decoder decodes, up to the same first mistake. */
class StrictUtf8ReaderTest {
    private static final String[] RUNS = {
        "{\"categories\":{\"4\":{\"criteria\":{\"4.1\":{\"score\":450,\"note\":\"",
        "มีหลักฐานประกอบครบถ้วน",
        "a",
        "ก",
        "é",
        "\u007F\u0080\u07FF\u0800\u0FFF\u1000",
        "\uD7FF\uE000\uFFFD\uFFFF",
        "“–”",
        "😀",
        "\uDBFF\uDFFF",
        "}}}}"
    };

    private static final String[] BROKEN = {
        "80",
        "BF",
        "C0AF",
        "C1BF",
        "C2",
        "C241",
        "E0",
        "E0B8",
        "E09FBF",
        "E08080",
        "E0B841",
        "EDA080",
        "EDBFBF",
        "EDA0",
        "F08FBFBF",
        "F09F98",
        "F4908080",
        "F5808080",
        "FE",
        "FF",
        "E0B8FF",
        "E0FFB8"
    };

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void whatComesInFrontOfTheFirstMistakeIsWhatTheJdkDecodes(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = bytes(random);
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(bytes.length - from + 1);

        assertThat(decoded(bytes, from, to, 2 + random.nextInt(60))).isEqualTo(byTheJdk(bytes, from, to));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 8, 9, 15, 16, 17, 24, 4000})
    void soundTextsOfEveryKindAreDecodedWhateverTheBuffer(int size) {
        byte[] bytes = String.join("", RUNS).repeat(3).getBytes(StandardCharsets.UTF_8);

        assertThat(decoded(bytes, 0, bytes.length, size))
                .isEqualTo(String.join("", RUNS).repeat(3));
    }

    @Test
    void everyBrokenSequenceIsAMistakeBehindWhateverStandsThere() {
        for (String hex : BROKEN) {
            for (int length = 0; length < 20; length++) {
                for (String before : new String[] {"x".repeat(length), "ก".repeat(length), "x".repeat(length) + "กก"}) {
                    byte[] broken = HexFormat.of().parseHex(hex);
                    byte[] front = before.getBytes(StandardCharsets.UTF_8);
                    byte[] bytes = Arrays.copyOf(front, front.length + broken.length + 12);
                    System.arraycopy(broken, 0, bytes, front.length, broken.length);
                    Arrays.fill(bytes, front.length + broken.length, bytes.length, (byte) 'y');

                    assertThat(decoded(bytes, 0, bytes.length, 4000)).as(hex).isEqualTo(before + "!");
                }
            }
        }
    }

    private static byte[] bytes(Random random) {
        ByteBuffer bytes = ByteBuffer.allocate(4_000);
        for (int i = random.nextInt(12); i >= 0; i--) {
            bytes.put(RUNS[random.nextInt(RUNS.length)].getBytes(StandardCharsets.UTF_8));
            if (random.nextInt(30) == 0) {
                bytes.put(HexFormat.of().parseHex(BROKEN[random.nextInt(BROKEN.length)]));
            }
        }
        byte[] all = Arrays.copyOf(bytes.array(), bytes.position());
        if (random.nextInt(3) == 0) {
            all[random.nextInt(all.length)] = (byte) random.nextInt(256);
        }
        return all;
    }

    /** Returns the characters, with "!" behind them where a mistake follows. */
    private static String decoded(byte[] bytes, int from, int to, int size) {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[size + 4];
        try (StrictUtf8Reader reader = new StrictUtf8Reader(bytes, from, to)) {
            for (int n = reader.read(buffer, 2, size); n >= 0; n = reader.read(buffer, 2, size)) {
                assertThat(n).isPositive();
                all.append(buffer, 2, n);
            }
            assertThat(buffer[0] + buffer[1] + buffer[size + 2] + buffer[size + 3])
                    .as("written outside its part of the buffer")
                    .isZero();
            return all.toString();
        } catch (StrictUtf8Reader.NotUtf8 e) {
            return all + "!";
        }
    }

    private static String byTheJdk(byte[] bytes, int from, int to) {
        CharBuffer all = CharBuffer.allocate(bytes.length);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from), all, true);
        return all.flip() + (result.isError() ? "!" : "");
    }
}
