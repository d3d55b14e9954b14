package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.TextRule;
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
     */
    public NotApplicable {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Kind kind() {
        return Kind.NOT_APPLICABLE;
    }

    /** Returns the reason, for example "not applicable: no such duty". */
    @Override
    public String toString() {
        return "not applicable: " + TextRule.inOneLine(reason);
    }
}
