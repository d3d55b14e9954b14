/** The benchmarks, the table that compares them, and what they measure. */
@NullMarked
package io.github.pmqa4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
