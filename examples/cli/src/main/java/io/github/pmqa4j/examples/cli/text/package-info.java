/** What the tool says, as text for a terminal: columns that line up in Thai too, and lines that break between words. */
@NullMarked
package io.github.pmqa4j.examples.cli.text;

import org.jspecify.annotations.NullMarked;
