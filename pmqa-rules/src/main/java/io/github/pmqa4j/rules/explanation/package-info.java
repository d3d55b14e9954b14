/**
 * How the numbers of a result came about: an {@link io.github.pmqa4j.rules.explanation.Explanation} is a tree, with one entry for the
 * level, each tier, the total, each category, criterion, tier of a checklist and indicator.
 */
@NullMarked
package io.github.pmqa4j.rules.explanation;

import org.jspecify.annotations.NullMarked;
