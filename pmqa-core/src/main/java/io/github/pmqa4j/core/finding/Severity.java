package io.github.pmqa4j.core.finding;

/** How grave a finding is, the gravest first. */
public enum Severity {
    /** Something is wrong; it must be corrected. */
    MISTAKE,
    /** Something is not there yet; a draft may have gaps, and the scoring model decides what becomes of them. */
    GAP,
    /** Something is worth a look; nothing is ever refused because of it. */
    WARNING
}
