package io.github.pmqa4j.rules.report;

import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Prints a report once more with one of its numbers changed; one instance serves one reprint. */
public final class Reprint {
    private final int changed;
    private final UnaryOperator<BigDecimal> change;
    private final List<BigDecimal> numbers = new ArrayList<>();

    private Reprint(int changed, UnaryOperator<BigDecimal> change) {
        this.changed = changed;
        this.change = change;
    }

    /** Returns every number that a report prints. */
    public static List<BigDecimal> numbers(FeedbackReport report) {
        Reprint reprint = new Reprint(-1, UnaryOperator.identity());
        reprint.report(report);
        return reprint.numbers;
    }

    /** Returns the report with the number at a position of {@link #numbers} changed. */
    public static FeedbackReport with(FeedbackReport report, int position, UnaryOperator<BigDecimal> change) {
        return new Reprint(position, change).report(report);
    }

    private FeedbackReport report(FeedbackReport report) {
        ScoreTable gaps = report.gaps();
        return FeedbackReport.of(
                        report.framework(),
                        report.organization(),
                        report.fiscalYear(),
                        report.sources().stream().map(this::source).toList())
                .withGaps(gaps == null ? null : table(gaps))
                .withFeedback(report.feedback());
    }

    private SourceReport source(SourceReport source) {
        Headline headline = source.headline();
        return SourceReport.of(source.source(), table(source.scores()))
                .withProvisional(source.provisional())
                .withHeadline(
                        headline == null ? null : new Headline(optional(headline.total()), optional(headline.level())))
                .withBands(source.bands().stream()
                        .map(list -> new BandList(list.band(), list.name(), scores(list.categories())))
                        .toList());
    }

    private ScoreTable table(ScoreTable table) {
        return new ScoreTable(scores(table.categories()), optional(table.total()), optional(table.level()));
    }

    private List<PrintedScore> scores(List<PrintedScore> scores) {
        return scores.stream()
                .map(score -> new PrintedScore(score.category(), number(score.score())))
                .toList();
    }

    private @Nullable BigDecimal optional(@Nullable BigDecimal number) {
        return number == null ? null : number(number);
    }

    private BigDecimal number(BigDecimal number) {
        numbers.add(number);
        return numbers.size() - 1 == changed ? change.apply(number) : number;
    }
}
