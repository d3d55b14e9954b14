package io.github.pmqa4j.core.assessment;

import java.util.List;

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
     *
     * @param indicators the component {@code indicators}
     */
    public Indicators {
        indicators = List.copyOf(indicators);
    }

    /**
     * Makes the evidence.
     *
     * @param indicators in the order of the form
     * @return the evidence
     */
    public static Indicators of(Indicator... indicators) {
        return new Indicators(List.of(indicators));
    }
}
