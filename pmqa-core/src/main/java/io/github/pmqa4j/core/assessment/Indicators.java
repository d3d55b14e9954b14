package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.Copies;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The indicators of a results criterion.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param indicators in the order of the form; sound with at least one
 */
public record Indicators(List<Indicator> indicators) implements Evidence {
    /**
     * Makes the evidence.
     */
    public Indicators {
        indicators = Copies.list(indicators, Indicator.class, "indicators");
    }

    /**
     * Makes the evidence.
     *
     * @param indicators in the order of the form
     * @return the evidence
     */
    public static Indicators of(Indicator... indicators) {
        return new Indicators(Arrays.asList(Objects.requireNonNull(indicators, "indicators")));
    }

    @Override
    public Kind kind() {
        return Kind.INDICATORS;
    }

    /** Returns how many there are, for example "2 indicators". */
    @Override
    public String toString() {
        return indicators.size() + (indicators.size() == 1 ? " indicator" : " indicators");
    }
}
