package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import java.util.List;

/**
 * Bands that begin at given scores.
 *
 * <p>With limits 0, 300 and 450, a category at 299.99 is in the first, one at 300 in the second. Immutable and safe for use by
 * many threads.
 *
 * @param bands the bands, from the lowest; the first begins at 0, the others at ascending scores
 */
public record Bands(List<NamedLimit> bands) implements BandSet {
    /**
     * Makes bands.
     *
     * @param bands the component {@code bands}
     * @throws IllegalArgumentException if there is none, the first does not begin at 0, or they do not ascend
     */
    public Bands {
        bands = NamedLimit.requireAscending(bands, "bands");
        if (bands.get(0).from().signum() != 0) {
            throw new IllegalArgumentException("the first band must begin at 0, but begins at "
                    + bands.get(0).from());
        }
    }

    @Override
    public String id() {
        return "bands";
    }

    @Override
    public NamedLimit bandOf(Fraction score) {
        NamedLimit found = bands.get(0);
        for (NamedLimit band : bands) {
            if (score.compareTo(band.from()) >= 0) {
                found = band;
            }
        }
        return found;
    }
}
