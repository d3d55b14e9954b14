package io.github.pmqa4j.rules.report;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Composes feedback reports: what to print is read off the results, so that no number of a report is worked out twice.
 *
 * <p>Every number is printed in two places, or is the difference of two others: scores of categories in the table and in the band
 * lists, total and level in the table and in the headline, gaps as differences of what is printed. So a single number that is
 * changed later contradicts another one. Safe for use by many threads.
 */
public final class FeedbackReports {
    private FeedbackReports() {}

    /**
     * Composes the report of both sides of a year.
     *
     * @param self the agency's own result
     * @param assessor the result after verification; of the same organization, fiscal year, framework and model
     * @param feedback what the assessors say, by category, in any order; it is printed in the order of the framework
     * @return the report, with gaps (assessor minus self) and bands from the best
     * @throws IllegalArgumentException if the results are of one source, or differ in organization, year, framework or model
     */
    public static FeedbackReport of(AssessmentResult self, AssessmentResult assessor, List<CategoryFeedback> feedback) {
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(feedback, "feedback");
        requireSame(
                "organization",
                self.organization(),
                assessor.organization(),
                one -> one.name().en());
        requireSame("fiscal year", self.fiscalYear(), assessor.fiscalYear(), FiscalYear::toString);
        requireSame(
                "framework",
                self.framework(),
                assessor.framework(),
                one -> one.name().en());
        requireSame(
                "scoring model",
                self.model(),
                assessor.model(),
                one -> one.name().en());
        return report(List.of(self, assessor), gaps(self, assessor), feedback);
    }

    /**
     * Composes the report of one side.
     *
     * @param result the result
     * @param feedback what the assessors say, by category, in any order
     * @return the report, without gaps
     */
    public static FeedbackReport of(AssessmentResult result, List<CategoryFeedback> feedback) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(feedback, "feedback");
        return report(List.of(result), null, feedback);
    }

    /**
     * Scores both assessments of a year and composes the report.
     *
     * @param scorer a scorer of the evaluation's framework
     * @param evaluation both assessments and the feedback
     * @return the report
     * @throws RefusedAssessmentException if one of the assessments cannot be scored
     */
    public static FeedbackReport of(Scorer scorer, Evaluation evaluation) {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(evaluation, "evaluation");
        return of(scorer.score(evaluation.self()), scorer.score(evaluation.assessor()), evaluation.feedback());
    }

    private static FeedbackReport report(
            List<AssessmentResult> results, @Nullable ScoreTable gaps, List<CategoryFeedback> feedback) {
        AssessmentResult first = results.get(0);
        List<String> order =
                first.framework().categories().stream().map(Category::id).toList();
        return FeedbackReport.of(
                        first.framework(),
                        first.organization(),
                        first.fiscalYear(),
                        results.stream().map(FeedbackReports::source).toList())
                .withGaps(gaps)
                .withFeedback(feedback.stream()
                        .sorted(Comparator.comparingInt(entry -> position(order, entry.category())))
                        .toList());
    }

    // What the framework does not know comes last, as it does in an assessment.
    private static int position(List<String> order, String category) {
        int position = order.indexOf(category);
        return position < 0 ? order.size() : position;
    }

    private static SourceReport source(AssessmentResult result) {
        return SourceReport.of(
                        result.source(),
                        new ScoreTable(
                                scores(result.categories()),
                                result.total().reported(),
                                result.level().reported()))
                .withProvisional(result.isProvisional())
                .withHeadline(
                        new Headline(result.total().reported(), result.level().reported()))
                .withBands(bands(result));
    }

    private static List<BandList> bands(AssessmentResult result) {
        List<NamedLimit> ascending = result.model().bands().bands();
        List<BandList> lists = new ArrayList<>();
        for (int i = ascending.size() - 1; i >= 0; i--) {
            NamedLimit band = ascending.get(i);
            lists.add(new BandList(band.id(), band.name(), scores(result.categoriesIn(band))));
        }
        return lists;
    }

    private static List<PrintedScore> scores(List<CategoryResult> categories) {
        List<PrintedScore> scores = new ArrayList<>();
        for (CategoryResult category : categories) {
            category.score()
                    .ifPresent(score ->
                            scores.add(new PrintedScore(category.category().id(), score.reported())));
        }
        return scores;
    }

    private static ScoreTable gaps(AssessmentResult first, AssessmentResult second) {
        List<PrintedScore> gaps = new ArrayList<>();
        List<CategoryResult> left = first.categories();
        List<CategoryResult> right = second.categories();
        for (int c = 0; c < left.size(); c++) {
            Figure one = left.get(c).score().orElse(null);
            Figure other = right.get(c).score().orElse(null);
            if (one != null && other != null) {
                gaps.add(new PrintedScore(
                        left.get(c).category().id(), other.minus(one).reported()));
            }
        }
        return new ScoreTable(
                gaps,
                second.total().minus(first.total()).reported(),
                second.level().minus(first.level()).reported());
    }

    private static <T> void requireSame(String what, T one, T other, Function<T, String> name) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "both results must be of one %s, but were of \"%s\" and \"%s\"",
                    what,
                    name.apply(one),
                    name.apply(other)));
        }
    }
}
