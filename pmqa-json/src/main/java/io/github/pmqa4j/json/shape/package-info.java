/** What formats are described with: fields of objects, lists, maps, alternatives, and how each is read, written and published. */
@NullMarked
package io.github.pmqa4j.json.shape;

import org.jspecify.annotations.NullMarked;
