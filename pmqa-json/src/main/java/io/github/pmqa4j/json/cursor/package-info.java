/** Tokens of JSON, read and written: the seam between this library and the parsers and generators of Jackson. */
@NullMarked
package io.github.pmqa4j.json.cursor;

import org.jspecify.annotations.NullMarked;
