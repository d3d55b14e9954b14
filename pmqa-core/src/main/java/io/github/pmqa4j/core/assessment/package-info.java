/**
 * What people typed: an {@link io.github.pmqa4j.core.assessment.Assessment} of one organization in one fiscal year from one
 * source, with its evidence.
 *
 * <p>The records refuse what is meaningless; what is wrong but can be said is found alike by {@link
 * io.github.pmqa4j.core.assessment.Assessment#violations()}, {@link
 * io.github.pmqa4j.core.assessment.Assessment#gaps()} and any Bean Validation provider.
 */
@NullMarked
package io.github.pmqa4j.core.assessment;

import org.jspecify.annotations.NullMarked;
