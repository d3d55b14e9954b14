package io.github.pmqa4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The lines of a JSON Lines file, each a document of its own, read as they are asked for: a file of any size takes the memory of
 * a few lines.
 *
 * <p>A bad line is a {@link DocumentLine} with findings, and does not stop the others. Lines are gone through once, either one by
 * one with {@link #iterator()} or on several threads with {@link #forEach(int, Function, Consumer)}; in the order of the file
 * both ways. Closing it closes the file. Not safe for use by many threads.
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
     * Reads the lines and does the work for each of them on several threads, and hands out what came of it in the order of the
     * file. No more than a few hundred lines are on the way at any time.
     *
     * @param <R> what comes of a line
     * @param threads how many threads read and work, the calling one among them; at least 1
     * @param work what to do with a line, on any of these threads
     * @param results takes what came of each line, in order, on the calling thread
     * @throws IllegalArgumentException if there is not at least one thread
     * @throws IllegalStateException if the lines have been asked for before, or the calling thread is interrupted
     */
    public <R> void forEach(int threads, Function<DocumentLine<T>, R> work, Consumer<R> results) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
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
    private static <R> List<R> oldest(Deque<FutureTask<List<R>>> underWay) {
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

    private static <R> List<R> take(Future<List<R>> future) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading lines", e);
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
