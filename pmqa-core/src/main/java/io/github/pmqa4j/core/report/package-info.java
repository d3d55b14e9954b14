/**
 * What a feedback report (รายงานผลป้อนกลับ) prints, as data: {@link io.github.pmqa4j.core.report.FeedbackReport}.
 *
 * <p>The same records hold a report that the library composes and one that was published and is typed in to be audited; so they
 * can hold mistakes: a category that is missing, printed twice or unknown, and numbers that do not agree.
 */
@NullMarked
package io.github.pmqa4j.core.report;

import org.jspecify.annotations.NullMarked;
