/** What people would compute the total of thirty criteria with instead: each peer takes scores and gives categories, total, level. */
@NullMarked
package io.github.pmqa4j.examples.benchmarks.arithmetic;

import org.jspecify.annotations.NullMarked;
