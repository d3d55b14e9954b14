/** Tests of what the terminal shows. */
@NullMarked
package io.github.pmqa4j.examples.cli.text;

import org.jspecify.annotations.NullMarked;
