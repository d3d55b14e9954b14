/** The command-line tool: one class for each command, and what they share. */
@NullMarked
package io.github.pmqa4j.examples.cli;

import org.jspecify.annotations.NullMarked;
