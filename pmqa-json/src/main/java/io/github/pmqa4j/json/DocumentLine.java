package io.github.pmqa4j.json;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.json.document.Outcome;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON Lines: its number, and what came of reading it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <T> what the lines hold
 */
public final class DocumentLine<T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient long number;
    private final transient Outcome<T> outcome;

    private DocumentLine(long number, Outcome<T> outcome) {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1, but was " + number);
        }
        this.number = number;
        this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Returns a line.
     *
     * @param <T> what it holds
     * @param number from 1
     * @param outcome what came of reading it
     * @return the line
     * @throws IllegalArgumentException if the number is below 1
     */
    public static <T> DocumentLine<T> of(long number, Outcome<T> outcome) {
        return new DocumentLine<>(number, outcome);
    }

    /**
     * Returns the number of the line.
     *
     * @return from 1
     */
    public long number() {
        return number;
    }

    /**
     * Returns what came of reading the line.
     *
     * @return the value if there is no mistake, and what was found, by line and column of the whole file
     */
    public Outcome<T> outcome() {
        return outcome;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentLine<?> that && number == that.number && outcome.equals(that.outcome);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(number) + outcome.hashCode();
    }

    /** Returns the number and the outcome, for example {@code line 7: 1 mistake: ...}. */
    @Override
    public String toString() {
        return TextRule.line("line " + number + ": " + outcome);
    }

    @Serial
    private Object writeReplace() {
        return new Form<>(number, outcome);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a line is read through its serialized form");
    }

    private record Form<T>(long number, Outcome<T> outcome) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new DocumentLine<>(number, outcome));
        }
    }
}
