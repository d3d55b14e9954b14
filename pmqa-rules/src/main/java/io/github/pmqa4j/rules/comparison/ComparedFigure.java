package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.number.Figure;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number on both sides of a comparison.
 *
 * <p>The total of the reference report is 443.10 first and 257.38 second; its gap is -185.72. Immutable and safe for use by many
 * threads.
 *
 * @param first the number of the first side; null where it has none
 * @param second the number of the second side; null where it has none
 */
public record ComparedFigure(
        @Nullable Figure first, @Nullable Figure second) implements Serializable {
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
}
