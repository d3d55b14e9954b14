package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.io.BoundedLines;
import io.github.pmqa4j.examples.cli.io.Progress;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.DocumentLine;
import io.github.pmqa4j.json.DocumentLines;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of JSON Lines on several threads in constant memory; a file that cannot be read is told, and does not suppress the
 * others. What comes of the lines has their order however many threads there are.
 */
final class LineFiles {
    /** Takes what came of one line. */
    @FunctionalInterface
    interface Results<R> {
        void take(R result) throws IOException;
    }

    /** What is done with an open file. */
    @FunctionalInterface
    private interface Reading {
        void of(InputStream in) throws IOException, InterruptedException;
    }

    /** What came of a line cannot be taken, which is no fault of the file that was read. */
    private static final class AnswerFailure extends UncheckedIOException {
        @Serial
        private static final long serialVersionUID = 1L;

        AnswerFailure(IOException cause) {
            super(cause);
        }
    }

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = JsonLimits.STANDARD.documentBytes();
    // A line this long is none of a document, and not worth waiting for its end.
    private static final long ENDLESS = 8L * LONGEST;

    private final Streams streams;
    private final Wording wording;
    private final PmqaJson json;
    private final int threads;
    private int worst = ExitCode.OK;

    LineFiles(Streams streams, Wording wording, PmqaJson json, int threads) {
        this.streams = streams;
        this.wording = wording;
        this.json = json;
        this.threads = threads;
    }

    /** Returns what messages call a file. */
    static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    /**
     * Reads the lines of a file, or of standard input, which are all of one kind.
     *
     * @param work what to do with a line, on any thread
     * @param results takes what came of each line, on this thread
     * @return whether the file could be read
     * @throws IOException if a result cannot be taken
     */
    <T, R> boolean read(
            String file, DocumentKind<T> kind, Function<? super DocumentLine<T>, R> work, Results<R> results)
            throws IOException {
        return open(file, in -> map(in, kind, work, results));
    }

    /** Reads the lines of a file that may be of any kind; the first line's kind is that of all. */
    <R> boolean readAny(String file, Function<DocumentLine<?>, R> work, Results<R> results) throws IOException {
        return open(file, in -> {
            byte[] first = firstLine(in);
            DocumentKind<?> kind =
                    json.kindOf(Arrays.copyOf(first, indexOfBreak(first))).orElse(DocumentKind.ASSESSMENT);
            map(new SequenceInputStream(new ByteArrayInputStream(first), in), kind, work, results);
        });
    }

    /** Takes note of how a file was. */
    void is(int exitCode) {
        worst = Math.max(worst, exitCode);
    }

    /** Returns the exit code for all files so far: that of the one with which the most went wrong. */
    int exitCode() {
        return worst;
    }

    private boolean open(String file, Reading reading) throws IOException {
        String name = name(file);
        try (BoundedLines in = new BoundedLines(Progress.open(file, streams), ENDLESS)) {
            reading.of(in);
            if (in.isCutOff()) {
                is(ExitCode.FINDINGS);
                streams.complain(name + ": "
                        + wording.say(
                                "บรรทัดสุดท้ายไม่มีจุดสิ้นสุด จึงไม่ได้อ่านต่อ",
                                "the last line has no end, and nothing behind it was read"));
            }
            return true;
        } catch (AnswerFailure e) {
            throw e.getCause();
        } catch (UncheckedIOException e) {
            return failed(e.getCause());
        } catch (IOException | InvalidPathException e) {
            return failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + name);
        }
    }

    private <T, R> void map(
            InputStream in, DocumentKind<T> kind, Function<? super DocumentLine<T>, R> work, Results<R> results)
            throws InterruptedException {
        try (DocumentLines<T> lines = json.lines(kind, in)) {
            lines.mapInOrder(threads, work::apply, result -> take(result, results));
        }
    }

    // With what comes behind it, as far as it was read.
    private static byte[] firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk;
        do {
            chunk = in.readNBytes(CHUNK);
            read.writeBytes(chunk);
        } while (chunk.length == CHUNK && read.size() <= LONGEST && indexOfBreak(chunk) == chunk.length);
        return read.toByteArray();
    }

    private static int indexOfBreak(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private static <R> void take(R result, Results<R> results) {
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted");
            }
            results.take(result);
        } catch (IOException e) {
            throw new AnswerFailure(e);
        }
    }

    private boolean failed(@Nullable Exception reading) throws IOException {
        if (reading instanceof InterruptedIOException interrupted) {
            throw interrupted;
        }
        if (reading != null) {
            is(new Failures(streams, wording).report(reading));
        }
        return false;
    }
}
