package io.github.pmqa4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a JSON Lines file, each a document of its own, read as they are asked for: a file of any size takes the memory of
 * a few lines.
 *
 * <p>A bad line is a {@link DocumentLine} with mistakes, and does not stop the others. A file that is no JSON Lines at all, such
 * as a workbook or one indented document, is said to be one in its first line, and ends there. Lines are gone through once: one
 * by one with {@link #iterator()} or {@link #stream()}, or on several threads with {@link #mapInOrder}; in the order of the file
 * in any case. Closing them closes the file. Not safe for use by many threads.
 *
 * @param <T> what the lines hold
 */
public final class DocumentLines<T> implements Iterable<DocumentLine<T>>, AutoCloseable {
    private final LineSource source;
    private final Function<Line, DocumentLine<T>> reader;
    private boolean used;

    DocumentLines(LineSource source, Function<Line, DocumentLine<T>> reader) {
        this.source = source;
        this.reader = reader;
    }

    /**
     * Goes through the lines one by one; the next is read when it is asked for.
     *
     * @return the one iterator there is
     * @throws IllegalStateException if the lines have been asked for before
     */
    @Override
    public Iterator<DocumentLine<T>> iterator() {
        use();
        return new Iterator<>() {
            private Iterator<Line> batch = List.<Line>of().iterator();

            @Override
            public boolean hasNext() {
                if (!batch.hasNext()) {
                    batch = source.next().iterator();
                }
                return batch.hasNext();
            }

            @Override
            public DocumentLine<T> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("there is no other line");
                }
                return reader.apply(batch.next());
            }
        };
    }

    /**
     * Returns the lines as a stream; the next is read when it is asked for. Closing the stream closes the file, as it does with
     * {@link java.nio.file.Files#lines}.
     *
     * @return a sequential stream, in the order of the file
     * @throws IllegalStateException if the lines have been asked for before
     */
    public Stream<DocumentLine<T>> stream() {
        Spliterator<DocumentLine<T>> lines = Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        return StreamSupport.stream(lines, false).onClose(this::close);
    }

    /**
     * Reads the lines and does the work for each of them on several threads, and hands out what came of it in the order of the
     * file. No more than a few hundred lines are on the way at any time.
     *
     * @param <R> what comes of a line
     * @param threads how many threads read and work, the calling one among them; at least 1
     * @param work what to do with a line, on any of these threads
     * @param results takes what came of each line, in order, on the calling thread
     * @throws IllegalArgumentException if there is not at least one thread
     * @throws IllegalStateException if the lines have been asked for before
     * @throws InterruptedException if the calling thread is interrupted; no other thread works on
     */
    public <R> void mapInOrder(int threads, Function<DocumentLine<T>, R> work, Consumer<R> results)
            throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(results, "results");
        use();
        ExecutorService others = Executors.newFixedThreadPool(Math.max(1, threads - 1), DocumentLines::thread);
        Deque<FutureTask<List<R>>> underWay = new ArrayDeque<>();
        try {
            for (List<Line> batch = source.next(); !batch.isEmpty(); batch = source.next()) {
                List<Line> lines = batch;
                FutureTask<List<R>> task = new FutureTask<>(() -> all(lines, work));
                underWay.add(task);
                if (threads > 1) {
                    others.execute(task);
                }
                if (underWay.size() > 4 * (threads - 1)) {
                    oldest(underWay).forEach(results);
                }
            }
            while (!underWay.isEmpty()) {
                oldest(underWay).forEach(results);
            }
        } finally {
            others.shutdownNow();
        }
    }

    /** Closes what the lines are read from. */
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether the lines have been asked for. */
    @Override
    public String toString() {
        return "lines of JSON Lines, " + (used ? "asked for" : "not yet asked for");
    }

    private <R> List<R> all(List<Line> lines, Function<DocumentLine<T>, R> work) {
        List<R> results = new ArrayList<>(lines.size());
        for (Line line : lines) {
            results.add(work.apply(reader.apply(line)));
        }
        return results;
    }

    private void use() {
        if (used) {
            throw new IllegalStateException("the lines can be gone through once only");
        }
        used = true;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pmqa-lines");
        // A caller that dies must not leave the program running.
        thread.setDaemon(true);
        return thread;
    }

    // Instead of waiting for another thread, the calling one does what no other has begun; a task runs only once.
    private static <R> List<R> oldest(Deque<FutureTask<List<R>>> underWay) throws InterruptedException {
        FutureTask<List<R>> oldest = underWay.remove();
        oldest.run();
        for (FutureTask<List<R>> task : underWay) {
            if (oldest.isDone()) {
                break;
            }
            task.run();
        }
        return take(oldest);
    }

    private static <R> List<R> take(Future<List<R>> future) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while reading lines");
        }
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
