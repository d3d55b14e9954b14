/**
 * Audits what a published report prints: {@link io.github.pmqa4j.rules.audit.ReportAuditor} finds the numbers and bands that
 * contradict each other, {@link io.github.pmqa4j.rules.audit.ScoreCombinations} the criterion scores behind a category's score.
 */
@NullMarked
package io.github.pmqa4j.rules.audit;

import org.jspecify.annotations.NullMarked;
