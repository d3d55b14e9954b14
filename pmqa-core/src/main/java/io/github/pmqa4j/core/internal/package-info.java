/** What the modules of this library share and nobody else needs; exported to them only, and free to change. */
@NullMarked
package io.github.pmqa4j.core.internal;

import org.jspecify.annotations.NullMarked;
