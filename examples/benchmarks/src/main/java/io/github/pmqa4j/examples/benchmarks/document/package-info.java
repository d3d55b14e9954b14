/** What people would read an assessment, and write its result, with instead. */
@NullMarked
package io.github.pmqa4j.examples.benchmarks.document;

import org.jspecify.annotations.NullMarked;
