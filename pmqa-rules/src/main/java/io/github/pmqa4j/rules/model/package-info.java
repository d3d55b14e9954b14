/**
 * The scoring model as data: a {@link io.github.pmqa4j.rules.model.ScoringModel} names a weighting, a missing policy, an
 * achievement scale, bands, a level scale, tiers and the roundings of each stage.
 *
 * <p>Each strategy is a small interface with built-in records and a stable id; a user's own is a class that implements the
 * interface and passes the published contract test.
 */
@NullMarked
package io.github.pmqa4j.rules.model;

import org.jspecify.annotations.NullMarked;
