package io.github.pmqa4j.examples.cli.report;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.report.FeedbackReports;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feedback report as it is shown.
 *
 * @param report what it prints
 * @param model the rules, for the highest level and for which band is better
 * @param summary what it comes to, in one line; null for a report of which only the print is known
 * @param explanations how each side's numbers came about; empty for a report of which only the print is known
 */
public record ShownReport(
        FeedbackReport report,
        ScoringModel model,
        @Nullable LocalizedText summary,
        Map<Source, Explanation> explanations) {
    public ShownReport {
        explanations = Map.copyOf(explanations);
    }

    /** Scores both sides of a year and composes the report. */
    public static ShownReport of(Scorer scorer, Evaluation evaluation) {
        AssessmentResult self = scorer.score(evaluation.self());
        AssessmentResult assessor = scorer.score(evaluation.assessor());
        Map<Source, Explanation> explanations = new EnumMap<>(Source.class);
        explanations.put(Source.SELF, Explanation.of(scorer, evaluation.self()));
        explanations.put(Source.ASSESSOR, Explanation.of(scorer, evaluation.assessor()));
        return new ShownReport(
                FeedbackReports.of(self, assessor, evaluation.feedback()),
                scorer.model(),
                Comparison.of(self, assessor).summary(),
                explanations);
    }

    /** Shows a report that was published. */
    public static ShownReport published(FeedbackReport report, ScoringModel model) {
        return new ShownReport(report, model, null, Map.of());
    }

    /** Returns what is printed for a category in a list, or null where it is not in it. */
    public static @Nullable BigDecimal scoreOf(String category, List<PrintedScore> scores) {
        return scores.stream()
                .filter(score -> score.category().equals(category))
                .findFirst()
                .map(PrintedScore::score)
                .orElse(null);
    }

    /** Returns the level of a source, which some reports print in the headline only. */
    public static @Nullable BigDecimal levelOf(SourceReport source) {
        BigDecimal level = source.scores().level();
        return level == null && source.headline() != null ? source.headline().level() : level;
    }

    /** Returns the total of a source, which some reports print in the headline only. */
    public static @Nullable BigDecimal totalOf(SourceReport source) {
        BigDecimal total = source.scores().total();
        return total == null && source.headline() != null ? source.headline().total() : total;
    }

    /** Returns the explanation of a side; null where there is none. */
    public @Nullable Explanation explanation(Source source) {
        return explanations.get(Objects.requireNonNull(source, "source"));
    }
}
