/** What other modules of the library need and its users do not; it may change at any time. */
@NullMarked
package io.github.pmqa4j.rules.internal;

import org.jspecify.annotations.NullMarked;
