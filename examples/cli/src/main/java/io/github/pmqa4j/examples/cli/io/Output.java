package io.github.pmqa4j.examples.cli.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an answer goes: to standard output, or to a file that appears complete or not at all. */
public final class Output {
    /** What writes an answer. */
    @FunctionalInterface
    public interface Answer {
        /** Writes it. */
        void writeTo(Writer writer) throws IOException;
    }

    private Output() {}

    /**
     * Writes an answer.
     *
     * <p>A file that was there before keeps its permissions.
     *
     * @param name the file, or null or {@code -} for standard output
     * @throws ClosedPipeException if nobody reads standard output any more
     * @throws IOException if it cannot be written, such as on a full disk; a file that was there before is as it was
     */
    public static void write(@Nullable String name, Streams streams, Answer answer) throws IOException {
        if (name == null || name.equals("-")) {
            toStandardOutput(streams.out(), answer);
            return;
        }
        Path target = FileNames.file(name);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a named pipe is written to; a move would replace it.
            try (OutputStream device = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                write(device, answer);
            }
        } else {
            replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), answer);
        }
    }

    private static void toStandardOutput(OutputStream out, Answer answer) throws IOException {
        try {
            write(out, answer);
        } catch (IOException e) {
            throw ClosedPipeException.isClosedPipe(e) ? new ClosedPipeException(e) : e;
        }
    }

    private static void write(OutputStream out, Answer answer) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        answer.writeTo(writer);
        writer.flush();
    }

    private static void replace(Path target, Answer answer) throws IOException {
        Path temporary =
                target.resolveSibling(".pmqa-" + ProcessHandle.current().pid() + ".tmp");
        // An interrupt (Ctrl+C) ends the process without unwinding; this runs all the same.
        Thread cleaner = new Thread(() -> temporary.toFile().delete());
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            try (FileChannel file = create(temporary, target)) {
                write(Channels.newOutputStream(file), answer);
                // A disk that turns out to be full only when the data reaches it says so here, before the move.
                file.force(true);
            }
            move(temporary, target);
        } catch (FileSystemException e) {
            // Of the file that was asked for: nobody knows the temporary one.
            throw about(target, e);
        } finally {
            Files.deleteIfExists(temporary);
            forget(cleaner);
        }
    }

    // What a file holds may be read by whoever could read it before, and by nobody else while it is being written
    // either.
    private static FileChannel create(Path temporary, Path target) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view == null || !Files.exists(target)) {
            return FileChannel.open(temporary, options);
        }
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        FileChannel file = FileChannel.open(temporary, options, PosixFilePermissions.asFileAttribute(permissions));
        // The process's mask may have taken some of them away.
        Files.setPosixFilePermissions(temporary, permissions);
        return file;
    }

    private static FileSystemException about(Path target, FileSystemException e) {
        String file = target.toString();
        if (e instanceof NoSuchFileException) {
            return new NoSuchFileException(file);
        }
        return e instanceof AccessDeniedException
                ? new AccessDeniedException(file)
                : new FileSystemException(file, null, e.getReason());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException shuttingDown) {
            // The process ends already, and the hook runs; it finds nothing to delete.
        }
    }
}
