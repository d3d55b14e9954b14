/** The module that an application with Jackson 2 registers. */
@NullMarked
package io.github.pmqa4j.json.jackson2;

import org.jspecify.annotations.NullMarked;
