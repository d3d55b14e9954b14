/**
 * Scoring: a {@link io.github.pmqa4j.rules.scoring.Scorer} turns an assessment into an {@link
 * io.github.pmqa4j.rules.scoring.AssessmentResult}, or refuses it with everything that is wrong.
 */
@NullMarked
package io.github.pmqa4j.rules.scoring;

import org.jspecify.annotations.NullMarked;
