package io.github.pmqa4j.rules.scoring;

/** How a criterion or category came to its score, or why it has none. */
public enum Status {
    /** It was scored from its evidence. */
    SCORED,
    /** Category only: its score was stated as a whole. */
    STATED,
    /** Criterion only: its category's score was stated as a whole, so it has none of its own. */
    COVERED,
    /**
     * It does not apply, and is left out of the mean above it: a criterion of its category's, a category of which no criterion
     * applies of the total.
     */
    NOT_APPLICABLE,
    /** It has no evidence, and scores 0 by the model's missing policy. */
    COUNTED_AS_ZERO,
    /** It has no evidence, and is left out by the model's missing policy. */
    LEFT_OUT
}
