package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decimals that a report prints its columns with, and so the exact values that its numbers may stand for.
 *
 * <p>A column has the decimals of its finest number: beside 326.67, an entry that is typed 450 is a 450.00, not anything from
 * 449.5 to 450.5. Scores and totals are one column, levels another, the scores in band lists a third.
 */
final class Columns {
    final int scores;
    final int levels;
    final int lists;
    private final ScoringModel model;

    Columns(List<Sheet> sheets, ScoringModel model) {
        this.model = model;
        scores = decimals(sheets.stream().flatMap(s -> Stream.concat(s.table.stream(), s.totals.stream())));
        levels = decimals(sheets.stream().flatMap(s -> s.levels.stream()));
        lists = decimals(sheets.stream().flatMap(s -> s.listed.stream()));
    }

    /** What the printed score of a category in a table stands for. */
    Interval score(Entry entry) {
        return values(entry.number(), scores, model.rounding().category());
    }

    /** What the printed score of a category in a band list stands for. */
    Interval listed(Entry entry) {
        return values(entry.number(), lists, model.rounding().category());
    }

    Interval total(Entry entry) {
        return values(entry.number(), scores, model.rounding().total());
    }

    Interval level(Entry entry) {
        return values(entry.number(), levels, model.rounding().level());
    }

    static int decimals(Stream<Entry> column) {
        return column.mapToInt(entry -> entry.number().scale()).max().orElse(0);
    }

    // What a model rounds on the way has no more decimals than that, so it is exactly what is printed.
    private static Interval values(BigDecimal printed, int decimals, @Nullable Rounding stage) {
        Fraction value = Fraction.of(printed);
        return stage != null
                        && decimals >= stage.decimals()
                        && stage.round(value).equals(value)
                ? Interval.point(value)
                : Interval.rounded(printed, decimals);
    }
}
