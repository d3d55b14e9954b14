package io.github.pmqa4j.json.cursor;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Ends the reading of a document from which nothing more can be had; never leaves the library. */
public final class MalformedDocument extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Mistake mistake;
    private final String allowed;
    private final String found;
    private final long position;
    private final @Nullable String name;

    /** Ends the reading in a value whose name was read already. */
    public MalformedDocument(Mistake mistake, String allowed, String found, long position) {
        this(mistake, allowed, found, position, null);
    }

    private MalformedDocument(Mistake mistake, String allowed, String found, long position, @Nullable String name) {
        // No stack trace: it becomes a finding.
        super(mistake.code(), null, false, false);
        this.mistake = mistake;
        this.allowed = allowed;
        this.found = found;
        this.position = position;
        this.name = name;
    }

    /** Returns the same in the value of a name that was not handed out yet. */
    MalformedDocument in(String unread) {
        return new MalformedDocument(mistake, allowed, found, position, unread);
    }

    /** Returns what is wrong. */
    public Mistake mistake() {
        return mistake;
    }

    /** Returns what was allowed. */
    public String allowed() {
        return allowed;
    }

    /** Returns what was there. */
    public String found() {
        return found;
    }

    /** Returns line and column. */
    public long position() {
        return position;
    }

    /** Returns the name that was not handed out yet, if reading ended in its value. */
    public @Nullable String name() {
        return name;
    }
}
