/** Reading values out of tokens: within the limits, with every mistake at its place. */
@NullMarked
package io.github.pmqa4j.json.reader;

import org.jspecify.annotations.NullMarked;
