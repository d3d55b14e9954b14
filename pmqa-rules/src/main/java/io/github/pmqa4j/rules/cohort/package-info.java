/**
 * Cohorts: what many organizations' results of one year have in common, and where one stands among them.
 *
 * <p>A {@link io.github.pmqa4j.rules.cohort.Cohort#builder builder} takes results one by one, or other builders, in any order and in memory
 * that does not grow with their number; a {@link io.github.pmqa4j.rules.cohort.Cohort} answers with {@link
 * io.github.pmqa4j.rules.cohort.Distribution}s of the published figures.
 */
@NullMarked
package io.github.pmqa4j.rules.cohort;

import org.jspecify.annotations.NullMarked;
