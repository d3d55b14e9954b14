package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.TextRule;
import java.util.List;
import java.util.Objects;

/**
 * Bands that begin at given scores, or at given shares of the top.
 *
 * <p>With limits 0, 300 and 450, a category at 299.99 is in the first, one at 300 in the second. Immutable and safe for use by
 * many threads.
 *
 * @param bands the bands, from the lowest; the first begins at 0, the others ascend
 */
public record Bands(List<NamedLimit> bands) implements BandSet {
    /**
     * Makes bands.
     *
     * @throws IllegalArgumentException if there is none, the first does not begin at 0, or they do not ascend
     */
    public Bands {
        bands = NamedLimit.requireAscending(bands, "bands");
        if (bands.get(0).limit().signum() != 0) {
            throw new IllegalArgumentException("the first band must begin at 0, but begins at "
                    + bands.get(0).start());
        }
    }

    @Override
    public String id() {
        return "bands";
    }

    @Override
    public NamedLimit bandOf(CategoryScore score) {
        NamedLimit found =
                NamedLimit.highest(bands, Objects.requireNonNull(score, "score").score(), score.top());
        // The first begins at 0, and no score is below.
        return found == null ? bands.get(0) : found;
    }

    /** Returns id and bands, for example "bands: [URGENT from 0, STRENGTH from 450]". */
    @Override
    public String toString() {
        return TextRule.line(id() + ": " + bands);
    }
}
