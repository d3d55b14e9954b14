package io.github.pmqa4j.core.assessment;

/** The Bean Validation group for assessments that are still being filled in: gaps are no mistake in a draft. */
public interface Draft {}
