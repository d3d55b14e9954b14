package io.github.pmqa4j.core.framework;

/** What the criteria of a category are about; it decides which evidence they take. */
public enum CategoryKind {
    /** How the agency works (categories 1 to 6 of PMQA 4.0); measured by maturity checklists. */
    PROCESS,
    /** What the agency reaches (category 7 of PMQA 4.0); measured by indicators. */
    RESULTS
}
