/** Documents in JSON: {@link io.github.pmqa4j.json.PmqaJson} reads, checks and writes them. */
@NullMarked
package io.github.pmqa4j.json;

import org.jspecify.annotations.NullMarked;
