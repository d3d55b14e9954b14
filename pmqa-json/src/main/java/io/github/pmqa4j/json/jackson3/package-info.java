/** The module that an application with Jackson 3 registers. */
@NullMarked
package io.github.pmqa4j.json.jackson3;

import org.jspecify.annotations.NullMarked;
