package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number on both sides of a comparison.
 *
 * <p>The total of the reference report is 443.10 first and 257.38 second; its gap is -185.72. Immutable and safe for use by many
 * threads.
 */
public final class ComparedFigure implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Figure first;
    private final transient @Nullable Figure second;

    private ComparedFigure(@Nullable Figure first, @Nullable Figure second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Compares two numbers.
     *
     * @param first the number of the first side; null if it has none
     * @param second the number of the second side; null if it has none
     * @return both
     */
    public static ComparedFigure of(@Nullable Figure first, @Nullable Figure second) {
        return new ComparedFigure(first, second);
    }

    /**
     * Returns the number of the first side.
     *
     * @return the number; empty if the side has none
     */
    public Optional<Figure> first() {
        return Optional.ofNullable(first);
    }

    /**
     * Returns the number of the second side.
     *
     * @return the number; empty if the side has none
     */
    public Optional<Figure> second() {
        return Optional.ofNullable(second);
    }

    /**
     * Returns how far the second side lies above the first: {@code gap = second - first}.
     *
     * @return printed, the difference of what is printed; exact, the exact difference; empty unless both sides have the number
     */
    public Optional<Figure> gap() {
        return first == null || second == null ? Optional.empty() : Optional.of(second.minus(first));
    }

    /**
     * Says whether both sides have the number and it is exactly the same.
     *
     * @return whether the exact gap is 0
     */
    public boolean agrees() {
        return first != null && second != null && first.exact().equals(second.exact());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparedFigure that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns both numbers and the gap, for example "443.10 → 257.38 (-185.72)". */
    @Override
    public String toString() {
        String both = (first == null ? "-" : first) + " → " + (second == null ? "-" : second);
        return gap().map(gap -> both + " (" + signed(gap) + ")").orElse(both);
    }

    /** Returns a gap with its sign: "+185.72", "-185.72" or "0.00". */
    static String signed(Figure gap) {
        return gap.reported().signum() > 0 ? "+" + gap : gap.toString();
    }

    private Form form() {
        return new Form(first, second);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a compared figure is read through its serialized form");
    }

    private record Form(@Nullable Figure first, @Nullable Figure second) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new ComparedFigure(first, second));
        }
    }
}
