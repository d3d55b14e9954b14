package io.github.pmqa4j.core.assessment;

import java.util.Objects;

/**
 * The criterion does not apply to the organization; it is left out of its category's mean.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param reason why not; sound if not blank
 */
public record NotApplicable(String reason) implements Evidence {
    /**
     * Makes the evidence.
     *
     * @param reason the component {@code reason}
     */
    public NotApplicable {
        Objects.requireNonNull(reason, "reason");
    }
}
