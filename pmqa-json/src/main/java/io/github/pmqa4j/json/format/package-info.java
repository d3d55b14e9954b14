/** The format of every kind of document: one description each, for reading, writing, the published schema and the tests. */
@NullMarked
package io.github.pmqa4j.json.format;

import org.jspecify.annotations.NullMarked;
