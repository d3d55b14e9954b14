/** Tests of the command-line tool, by what it prints and by its exit codes. */
@NullMarked
package io.github.pmqa4j.examples.cli;

import org.jspecify.annotations.NullMarked;
