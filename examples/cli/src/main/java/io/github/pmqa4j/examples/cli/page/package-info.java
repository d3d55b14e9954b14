/** The feedback report as one self-contained page of HTML; the template is in {@code src/main/jte}. */
@NullMarked
package io.github.pmqa4j.examples.cli.page;

import org.jspecify.annotations.NullMarked;
