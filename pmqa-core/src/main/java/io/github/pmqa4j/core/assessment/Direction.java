package io.github.pmqa4j.core.assessment;

/** Which way an indicator is better; never inferred. */
public enum Direction {
    /** More is better: achievement is {@code 100 * actual / target} percent. */
    HIGHER_IS_BETTER,
    /** Less is better: achievement is {@code 200 - 100 * actual / target} percent. */
    LOWER_IS_BETTER
}
