/** The shape of every kind of document, each written down once for reading and once for writing. */
@NullMarked
package io.github.pmqa4j.json.mapping;

import org.jspecify.annotations.NullMarked;
