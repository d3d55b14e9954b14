/** Composes the feedback report of one or two results: {@link io.github.pmqa4j.rules.report.FeedbackReports}. */
@NullMarked
package io.github.pmqa4j.rules.report;

import org.jspecify.annotations.NullMarked;
