/** Jackson's streaming parser and generator behind the seam of tokens; the facade and the module for Jackson 2 share them. */
@NullMarked
package io.github.pmqa4j.json.stream;

import org.jspecify.annotations.NullMarked;
