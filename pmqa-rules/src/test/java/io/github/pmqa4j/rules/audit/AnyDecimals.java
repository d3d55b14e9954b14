package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.rules.comparison.CategoryComparison;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Prints results as any program might: each column, or each number, with decimals of its own. */
final class AnyDecimals {
    private final Random random;
    private final boolean eachNumber;

    AnyDecimals(Random random) {
        this.random = random;
        eachNumber = random.nextInt(4) == 0;
    }

    FeedbackReport print(List<AssessmentResult> results) {
        AssessmentResult first = results.get(0);
        List<SourceReport> sources = results.stream().map(this::source).toList();
        ScoreTable gaps = results.size() < 2
                ? null
                : gaps(
                        Comparison.of(first, results.get(1)),
                        sources.get(0).scores(),
                        sources.get(1).scores());
        return FeedbackReport.of(first.framework(), first.organization(), first.fiscalYear(), sources)
                .withGaps(gaps);
    }

    private SourceReport source(AssessmentResult result) {
        Column scores = new Column();
        Column totals = new Column();
        Column lists = new Column();
        ScoreTable table = new ScoreTable(
                scores(result.categories(), scores), totals.print(result.total()), new Column().print(result.level()));
        Headline headline = random.nextBoolean()
                ? null
                : new Headline(new Column().print(result.total()), new Column().print(result.level()));
        List<BandList> bands = new ArrayList<>();
        for (NamedLimit band : result.model().bands().bands()) {
            bands.add(new BandList(band.id(), band.name(), scores(result.categoriesIn(band), lists)));
        }
        boolean scoreMissing = result.categories().stream().anyMatch(category -> score(category) == null);
        return SourceReport.of(result.source(), table)
                .withProvisional(result.isProvisional() || scoreMissing)
                .withHeadline(headline)
                .withBands(bands);
    }

    private static List<PrintedScore> scores(List<CategoryResult> categories, Column column) {
        List<PrintedScore> printed = new ArrayList<>();
        for (CategoryResult category : categories) {
            Figure score = score(category);
            if (score != null) {
                printed.add(new PrintedScore(category.category().id(), column.print(score)));
            }
        }
        return printed;
    }

    private static @Nullable Figure score(CategoryResult category) {
        return category.score().orElse(null);
    }

    private ScoreTable gaps(Comparison exact, ScoreTable first, ScoreTable second) {
        Column column = new Column();
        List<PrintedScore> printed = new ArrayList<>();
        for (CategoryComparison category : exact.categories()) {
            String id = category.category().id();
            category.score()
                    .gap()
                    .ifPresent(gap ->
                            printed.add(new PrintedScore(id, column.printGap(gap, find(first, id), find(second, id)))));
        }
        return new ScoreTable(
                printed,
                column.printGap(
                        exact.total().gap().orElseThrow(),
                        Objects.requireNonNull(first.total()),
                        Objects.requireNonNull(second.total())),
                column.printGap(
                        exact.level().gap().orElseThrow(),
                        Objects.requireNonNull(first.level()),
                        Objects.requireNonNull(second.level())));
    }

    private static BigDecimal find(ScoreTable table, String category) {
        return table.categories().stream()
                .filter(score -> score.category().equals(category))
                .map(PrintedScore::score)
                .findFirst()
                .orElseThrow();
    }

    private final class Column {
        private final int decimals = random.nextInt(7);

        BigDecimal print(Figure figure) {
            return Rounding.halfUp(decimals()).decimal(figure.exact());
        }

        // The difference of what is printed, or of what it was printed from, which shows in fewer decimals only.
        BigDecimal printGap(Figure exact, BigDecimal first, BigDecimal second) {
            BigDecimal difference = second.subtract(first);
            int kept = decimals();
            return kept < difference.scale() && random.nextBoolean()
                    ? Rounding.halfUp(kept).decimal(exact.exact())
                    : difference.setScale(kept, RoundingMode.HALF_UP);
        }

        private int decimals() {
            return eachNumber ? random.nextInt(7) : decimals;
        }
    }
}
