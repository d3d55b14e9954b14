/** What the tests of all packages share. */
@NullMarked
package io.github.pmqa4j.rules;

import org.jspecify.annotations.NullMarked;
