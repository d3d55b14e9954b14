/** What the command line may say: the values of options, and what a person is told of those that are none. */
@NullMarked
package io.github.pmqa4j.examples.cli.usage;

import org.jspecify.annotations.NullMarked;
