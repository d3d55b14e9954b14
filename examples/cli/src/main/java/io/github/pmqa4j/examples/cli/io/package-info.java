/** Where documents come from and where answers go: files, standard input and output. */
@NullMarked
package io.github.pmqa4j.examples.cli.io;

import org.jspecify.annotations.NullMarked;
