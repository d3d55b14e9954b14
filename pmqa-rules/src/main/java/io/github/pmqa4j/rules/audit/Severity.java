package io.github.pmqa4j.rules.audit;

/** How much a finding of an audit matters. */
public enum Severity {
    /** Two statements contradict each other, and nothing explains it. */
    ERROR,
    /** Two statements contradict each other, but rounding or truncating once too often explains it; or only an assumption fails. */
    WARNING
}
