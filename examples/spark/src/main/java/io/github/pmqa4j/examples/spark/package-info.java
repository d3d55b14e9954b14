/** The library on Apache Spark: a job that scores JSON Lines and aggregates them into one cohort. */
@NullMarked
package io.github.pmqa4j.examples.spark;

import org.jspecify.annotations.NullMarked;
