/**
 * Exact numbers: {@link io.github.pmqa4j.core.number.Fraction} to compute with, {@link
 * io.github.pmqa4j.core.number.Rounding} to report with, and {@link
 * io.github.pmqa4j.core.number.Figure}, which is both at once.
 */
@NullMarked
package io.github.pmqa4j.core.number;

import org.jspecify.annotations.NullMarked;
