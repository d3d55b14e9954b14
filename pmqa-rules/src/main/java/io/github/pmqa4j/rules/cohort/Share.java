package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many of a cohort lie in a band or tier.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param limit the band or tier; null for those in no tier
 * @param count how many lie in it, in [0, of]
 * @param of how many there are in all
 */
public record Share(@Nullable NamedLimit limit, long count, long of) implements Serializable {
    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * Makes a share.
     *
     * @param limit the component {@code limit}
     * @param count the component {@code count}
     * @param of the component {@code of}
     * @throws IllegalArgumentException if the count is out of range
     */
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "count must be in [0, %s], but was %s", of, count));
        }
    }

    /**
     * Returns the share in percent.
     *
     * @return in [0, 100]; 0 where there are none at all
     */
    public Figure percent() {
        return Figure.of(of == 0 ? Fraction.ZERO : HUNDRED.times(count).dividedBy(of));
    }
}
