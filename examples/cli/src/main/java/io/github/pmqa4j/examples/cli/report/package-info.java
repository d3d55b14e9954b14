/** What a feedback report shows beyond its numbers, whether it is shown as text or as a page. */
@NullMarked
package io.github.pmqa4j.examples.cli.report;

import org.jspecify.annotations.NullMarked;
