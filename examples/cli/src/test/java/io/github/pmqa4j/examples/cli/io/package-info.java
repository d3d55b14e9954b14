/** Tests of where documents come from and where answers go. */
@NullMarked
package io.github.pmqa4j.examples.cli.io;

import org.jspecify.annotations.NullMarked;
