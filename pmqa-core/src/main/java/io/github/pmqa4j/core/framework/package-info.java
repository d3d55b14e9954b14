/**
 * The catalogue: a {@link io.github.pmqa4j.core.framework.Framework} has categories, a category has criteria.
 *
 * <p>PMQA 4.0 comes with the library; an agency can bring its own.
 */
@NullMarked
package io.github.pmqa4j.core.framework;

import org.jspecify.annotations.NullMarked;
