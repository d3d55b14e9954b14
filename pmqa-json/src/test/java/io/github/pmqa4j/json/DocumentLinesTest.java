package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of lines is read line by line: in order, each good or bad on its own. */
class DocumentLinesTest {
    private static final Assessment SOUND = PmqaJson.readAssessment(Golden.text("assessment-1.json"));

    @ParameterizedTest
    @EnumSource
    void badLinesDoNotStopTheOthers(From from) {
        String sound = PmqaJson.standard().write(DocumentKind.ASSESSMENT, SOUND);
        String lines = sound + "\n" + sound.replace("450", "612.5") + "\n{\n\n" + sound;

        List<DocumentLine<Assessment>> read = new ArrayList<>();
        try (DocumentLines<Assessment> all = from.lines(lines, PmqaJson.standard())) {
            all.forEach(read::add);
        }

        assertThat(read).extracting(DocumentLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(read.get(0).outcome().value()).contains(SOUND);
        assertThat(read.get(1).outcome().findings().get(0).line()).isEqualTo(2);
        assertThat(read.get(2).outcome().findings())
                .extracting(DocumentFinding::code)
                .containsExactly("unexpected-end");
        assertThat(read.get(3).outcome().findings())
                .extracting(DocumentFinding::code)
                .containsExactly("empty-document");
        assertThat(read.get(4).outcome().value()).contains(SOUND);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenLineByLineIsReadBack(From from) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 500; i++) {
            PmqaJson.standard().writeLine(DocumentKind.ASSESSMENT, SOUND, file);
        }

        List<DocumentLine<Assessment>> read = new ArrayList<>();
        from.lines(file.toString(StandardCharsets.UTF_8), PmqaJson.standard()).forEach(read::add);

        assertThat(read)
                .hasSize(500)
                .allSatisfy(line -> assertThat(line.outcome().value()).contains(SOUND));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void severalThreadsKeepTheOrder(int threads) throws InterruptedException {
        for (From from : From.values()) {
            severalThreadsKeepTheOrder(threads, from);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void noMoreThreadsWorkThanAreAskedFor(int threads) throws InterruptedException {
        String file = (PmqaJson.standard().write(DocumentKind.ASSESSMENT, SOUND) + "\n").repeat(3_000);
        Set<Thread> working = ConcurrentHashMap.newKeySet();

        try (DocumentLines<Assessment> all = From.BYTES.lines(file, PmqaJson.standard())) {
            all.mapInOrder(threads, line -> working.add(Thread.currentThread()), added -> {});
        }

        assertThat(working).hasSizeBetween(1, threads);
        if (threads == 1) {
            assertThat(working).containsExactly(Thread.currentThread());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void anInterruptIsAnInterrupt(int threads) {
        String file = (PmqaJson.standard().write(DocumentKind.ASSESSMENT, SOUND) + "\n").repeat(3_000);
        List<Long> results = new ArrayList<>();

        try (DocumentLines<Assessment> all = From.BYTES.lines(file, PmqaJson.standard())) {
            assertThatExceptionOfType(InterruptedException.class)
                    .isThrownBy(() -> all.mapInOrder(threads, DocumentLine::number, number -> {
                        results.add(number);
                        Thread.currentThread().interrupt();
                    }))
                    .withMessage("interrupted while reading lines");
        }

        assertThat(Thread.interrupted()).as("whoever catches it decides").isFalse();
        assertThat(results).isNotEmpty().hasSizeLessThan(3_000);
    }

    private static void severalThreadsKeepTheOrder(int threads, From from) throws InterruptedException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            file.append(i % 10 == 0 ? "{}" : PmqaJson.standard().write(DocumentKind.ASSESSMENT, SOUND))
                    .append(i % 3 == 0 ? "\r\n" : "\n");
        }

        List<String> results = new ArrayList<>();
        try (DocumentLines<Assessment> all = from.lines(file.toString(), PmqaJson.standard())) {
            all.mapInOrder(
                    threads,
                    line -> line.number() + " " + line.outcome().value().isPresent(),
                    results::add);
        }

        assertThat(results).hasSize(3_000);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).isEqualTo((i + 1) + " " + (i % 10 != 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatIsTooLongIsReportedAndSkipped(From from) {
        String sound = PmqaJson.standard().write(DocumentKind.ASSESSMENT, SOUND);
        JsonLimits limits = JsonLimits.STANDARD.withDocumentBytes(sound.getBytes(StandardCharsets.UTF_8).length);
        PmqaJson json = PmqaJson.of(JsonSettings.STANDARD.withLimits(limits));
        String lines = sound + "\n" + " ".repeat(3_000_000) + "\n" + sound + "\n" + sound + " \n" + sound;

        List<DocumentLine<Assessment>> read = new ArrayList<>();
        from.lines(lines, json).forEach(read::add);

        assertThat(read).hasSize(5);
        assertThat(read.get(1).outcome().findings())
                .extracting(DocumentFinding::code)
                .containsExactly("document-too-long");
        assertThat(read.get(3).outcome().findings())
                .extracting(DocumentFinding::code)
                .containsExactly("document-too-long");
        assertThat(read.get(4).outcome().value()).contains(SOUND);
    }

    @ParameterizedTest
    @EnumSource
    void aLineWithoutEndEndsTheReading(From from) {
        List<DocumentLine<Assessment>> read = new ArrayList<>();
        from.endless().forEach(read::add);

        assertThat(read).hasSize(2);
        assertThat(read.get(1).outcome().findings())
                .singleElement()
                .hasToString(
                        "line 2, column 1: the line is much too long; nothing behind it was read: > 8388608 (allowed: 8388608)");
    }

    @ParameterizedTest
    @EnumSource
    void aStreamClosesTheFile(From from) {
        AtomicInteger closed = new AtomicInteger();
        try (Stream<DocumentLine<Assessment>> lines = from.closing(closed).stream()) {
            assertThat(lines.iterator().hasNext()).isFalse();
            assertThat(closed).hasValue(0);
        }
        assertThat(closed).hasValue(1);

        String sound = PmqaJson.standard().write(DocumentKind.ASSESSMENT, SOUND);
        try (Stream<DocumentLine<Assessment>> lines =
                from.lines(sound + "\n{}\n" + sound, PmqaJson.standard()).stream()) {
            assertThat(lines.filter(line -> line.outcome().value().isPresent()))
                    .extracting(DocumentLine::number)
                    .containsExactly(1L, 3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFileHasNoLines(From from) {
        assertThat(from.lines("", PmqaJson.standard()).iterator().hasNext()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void linesAreGoneThroughOnce(From from) {
        DocumentLines<Assessment> lines = from.lines("{}", PmqaJson.standard());
        assertThat(lines.iterator()).isNotNull();

        assertThatIllegalStateException().isThrownBy(lines::iterator);
    }

    @Test
    void anUnpairedSurrogateOfAReaderIsRefusedWhereItStands() {
        String sound = PmqaJson.standard().write(DocumentKind.ASSESSMENT, SOUND);
        String lines = sound + "\n" + sound.replace("บันทึก", "\ud800") + "\n" + sound;

        List<DocumentLine<Assessment>> read = new ArrayList<>();
        From.CHARACTERS.lines(lines, PmqaJson.standard()).forEach(read::add);

        assertThat(read).hasSize(3);
        assertThat(read.get(1).outcome().findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("unpaired-surrogate");
            assertThat(f.line()).isEqualTo(2);
            assertThat(f.pointer()).isEqualTo("/categories/4/criteria/4.1/note");
        });
    }

    @Property(tries = 200)
    void linesOfAnyLengthsAreTheSameFromBothSources(
            @ForAll @Size(max = 40) List<@IntRange(max = 40_000) Integer> lengths, @ForAll boolean ended) {
        String file = lengths.stream().map(" "::repeat).collect(Collectors.joining("\n")) + (ended ? "\n" : "");
        PmqaJson json = PmqaJson.of(JsonSettings.STANDARD.withLimits(JsonLimits.STANDARD.withDocumentBytes(20_000)));

        List<DocumentLine<Assessment>> bytes = new ArrayList<>();
        From.BYTES.lines(file, json).forEach(bytes::add);
        List<DocumentLine<Assessment>> characters = new ArrayList<>();
        From.CHARACTERS.lines(file, json).forEach(characters::add);

        assertThat(characters).isEqualTo(bytes);
        assertThat(bytes).hasSize((int) file.lines().count());
    }

    @ParameterizedTest
    @EnumSource
    void closingTheLinesClosesWhereTheyComeFrom(From from) {
        AtomicInteger closed = new AtomicInteger();
        try (DocumentLines<Assessment> lines = from.closing(closed)) {
            assertThat(lines.iterator().hasNext()).isFalse();
            assertThat(closed).hasValue(0);
        }
        assertThat(closed).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeReadOrClosedIsNoFinding(From from) {
        DocumentLines<Assessment> lines = from.broken();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> lines.iterator().hasNext())
                .withMessageContaining("the line is cut");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::close)
                .withMessageContaining("the line is cut");
    }

    /** Where lines can come from. */
    private enum From {
        BYTES {
            @Override
            DocumentLines<Assessment> lines(String text, PmqaJson json) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                return json.lines(DocumentKind.ASSESSMENT, new ByteArrayInputStream(bytes));
            }

            @Override
            DocumentLines<Assessment> closing(AtomicInteger closed) {
                return PmqaJson.standard().lines(DocumentKind.ASSESSMENT, new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                });
            }

            @Override
            DocumentLines<Assessment> endless() {
                return PmqaJson.standard().lines(DocumentKind.ASSESSMENT, new InputStream() {
                    private boolean begun;

                    @Override
                    public int read() {
                        begun = !begun;
                        return begun ? '\n' : ' ';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                        if (!begun) {
                            bytes[offset] = '\n';
                            begun = true;
                        }
                        return length;
                    }
                });
            }

            @Override
            DocumentLines<Assessment> broken() {
                return PmqaJson.standard().lines(DocumentKind.ASSESSMENT, new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is cut");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("the line is cut");
                    }

                    @Override
                    public void close() throws IOException {
                        throw new IOException("the line is cut");
                    }
                });
            }
        },
        CHARACTERS {
            @Override
            DocumentLines<Assessment> lines(String text, PmqaJson json) {
                return json.lines(DocumentKind.ASSESSMENT, new StringReader(text));
            }

            @Override
            DocumentLines<Assessment> closing(AtomicInteger closed) {
                return PmqaJson.standard().lines(DocumentKind.ASSESSMENT, new StringReader("") {
                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                });
            }

            @Override
            DocumentLines<Assessment> endless() {
                return PmqaJson.standard().lines(DocumentKind.ASSESSMENT, new Reader() {
                    private boolean begun;

                    @Override
                    public int read(char[] chars, int offset, int length) {
                        Arrays.fill(chars, offset, offset + length, ' ');
                        if (!begun) {
                            chars[offset] = '\n';
                            begun = true;
                        }
                        return length;
                    }

                    @Override
                    public void close() {
                        // There is nothing to close.
                    }
                });
            }

            @Override
            DocumentLines<Assessment> broken() {
                return PmqaJson.standard().lines(DocumentKind.ASSESSMENT, new Reader() {
                    @Override
                    public int read(char[] chars, int offset, int length) throws IOException {
                        throw new IOException("the line is cut");
                    }

                    @Override
                    public void close() throws IOException {
                        throw new IOException("the line is cut");
                    }
                });
            }
        };

        abstract DocumentLines<Assessment> lines(String text, PmqaJson json);

        abstract DocumentLines<Assessment> closing(AtomicInteger closed);

        abstract DocumentLines<Assessment> endless();

        abstract DocumentLines<Assessment> broken();
    }
}
