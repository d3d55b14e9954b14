package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Wording;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;

/** Goes through files one by one: what is wrong with one is told, and does not suppress the others. */
final class EachFile {
    /** What is done with a file. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void on(String file) throws IOException;
    }

    private final Failures failures;
    private int worst = ExitCode.OK;
    private int done;

    EachFile(Streams streams, Wording wording) {
        this.failures = new Failures(streams, wording);
    }

    /** Does something with each file; it reads, but writes nothing, so that a file that fails is the one that was read. */
    void read(List<String> files, Work work) throws IOException {
        for (String file : files) {
            try {
                work.on(file);
                done++;
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException | RefusedDocumentException | InvalidPathException e) {
                is(failures.report(e));
            }
        }
    }

    /** Takes note of how a file was. */
    void is(int exitCode) {
        worst = Math.max(worst, exitCode);
    }

    /** Says whether there is anything to answer. */
    boolean hasAnswer() {
        return done > 0;
    }

    /** Returns the exit code for all files: that of the one with which the most went wrong. */
    int exitCode() {
        return worst;
    }
}
