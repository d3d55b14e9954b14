package io.github.pmqa4j.core.framework;

/** The kinds of evidence that score a criterion. */
public enum EvidenceKind {
    /** A number that somebody states. */
    SCORE,
    /** A maturity checklist; criteria of {@link CategoryKind#PROCESS} only. */
    CHECKLIST,
    /** Indicators with targets; criteria of {@link CategoryKind#RESULTS} only. */
    INDICATORS,
    /** A percentage rated on four dimensions, as PMQA B.E. 2562 has it. */
    RATING
}
