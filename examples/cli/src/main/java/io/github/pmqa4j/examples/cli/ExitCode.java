package io.github.pmqa4j.examples.cli;

/** What the process says to the shell. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;

    /** The answer is no: mistakes in a document, findings of an audit, a target out of reach. */
    static final int FINDINGS = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** A file could not be read or written. */
    static final int IO = 3;

    /** A mistake of this program. */
    static final int INTERNAL = 70;

    /** Interrupted: 128 and SIGINT, as shells count. */
    static final int INTERRUPTED = 130;

    /** Nobody reads any more what is written: 128 and SIGPIPE, as shells count. */
    static final int CLOSED_PIPE = 141;

    private ExitCode() {}
}
