package io.github.pmqa4j.core.assessment;

import java.io.Serializable;

/**
 * What an assessment says of one criterion.
 *
 * <p>A score of 0, "not applicable" and "not assessed" are different things, and different types.
 */
public sealed interface Evidence extends Serializable
        permits DirectScore, Checklist, Indicators, Rating, NotApplicable, NotAssessed {}
