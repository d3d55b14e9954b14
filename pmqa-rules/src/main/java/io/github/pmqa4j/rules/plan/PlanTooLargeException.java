package io.github.pmqa4j.rules.plan;

import java.io.Serial;
import java.util.Objects;

/**
 * A plan was not found within the memory and work that a planner allows itself; it says nothing about whether there is one.
 *
 * <p>Frameworks of hundreds of criteria stay within these limits. What exceeds them are costs and weights without a common
 * measure on very many steps, and tier scales that tie categories together in very many ways.
 */
public final class PlanTooLargeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what grew too large, and how large it may be
     */
    public PlanTooLargeException(String message) {
        super(Objects.requireNonNull(message, "message"));
    }
}
