package io.github.pmqa4j.rules.scoring;

/** How a criterion or category came to its score, or why it has none. */
public enum Status {
    /** It was scored from its evidence. */
    SCORED,
    /** Category only: its score was stated as a whole. */
    STATED,
    /** Criterion only: its category's score was stated as a whole, so it has none of its own. */
    COVERED,
    /** Criterion only: it does not apply, and is left out of its category's mean. */
    NOT_APPLICABLE,
    /** It has no evidence, and scores 0 by the model's missing policy. */
    COUNTED_AS_ZERO,
    /** It has no evidence, and is left out by the model's missing policy. */
    LEFT_OUT
}
