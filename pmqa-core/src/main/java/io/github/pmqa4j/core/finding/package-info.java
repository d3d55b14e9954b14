/** What is wrong with data: every mistake is a {@link io.github.pmqa4j.core.finding.Finding}, and all come at once. */
@NullMarked
package io.github.pmqa4j.core.finding;

import org.jspecify.annotations.NullMarked;
