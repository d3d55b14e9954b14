/** How to write a strategy of one's own, use it in a scoring model, and have it checked. */
@NullMarked
package io.github.pmqa4j.examples.strategy;

import org.jspecify.annotations.NullMarked;
