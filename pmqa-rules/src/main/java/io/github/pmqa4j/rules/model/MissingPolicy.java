package io.github.pmqa4j.rules.model;

/** What happens to a criterion or category without evidence. */
public enum MissingPolicy {
    /** The assessment is refused, and every gap is named. */
    STRICT,
    /** A gap scores 0, as some systems in use have it; the result says which. */
    ZERO,
    /** A gap is left out; the result says what share of the weight it covers, and is provisional. */
    ASSESSED_ONLY
}
