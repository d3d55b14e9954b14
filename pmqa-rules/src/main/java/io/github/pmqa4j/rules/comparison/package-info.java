/** Compares two results, of two sources or two years: {@link io.github.pmqa4j.rules.comparison.Comparison}. */
@NullMarked
package io.github.pmqa4j.rules.comparison;

import org.jspecify.annotations.NullMarked;
