package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.report.ScoreTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds gaps that are not the difference of the numbers printed beside them, second source minus first.
 *
 * <p>Columns add up as they are printed, so this is checked without intervals; where a gap was computed before its numbers were
 * rounded, that explains it.
 */
final class GapCheck {
    private final Sheet first;
    private final Sheet second;
    private final Columns columns;
    private final Findings findings;

    GapCheck(Sheet first, Sheet second, Columns columns, Findings findings) {
        this.first = first;
        this.second = second;
        this.columns = columns;
        this.findings = findings;
    }

    void check(ScoreTable gaps) {
        List<Entry> scores = Sheet.gaps(gaps);
        List<Entry> totals = Sheet.totalGaps(gaps);
        int decimals = Columns.decimals(Stream.concat(scores.stream(), totals.stream()));
        for (Entry gap : scores) {
            check(gap, first.inTable(gap.what()), second.inTable(gap.what()), columns.scores, decimals);
        }
        for (Entry gap : totals) {
            boolean total = gap.what().equals(Sheet.TOTAL);
            check(
                    gap,
                    (total ? first.totals : first.levels).stream().findFirst(),
                    (total ? second.totals : second.levels).stream().findFirst(),
                    total ? columns.scores : columns.levels,
                    decimals);
        }
    }

    private void check(Entry gap, Optional<Entry> one, Optional<Entry> other, int decimals, int gapDecimals) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        BigDecimal difference = other.get().number().subtract(one.get().number());
        int kept = Math.min(gapDecimals, difference.scale());
        if (difference.setScale(kept, RoundingMode.HALF_UP).compareTo(gap.number()) == 0) {
            return;
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(gap.statement());
        statements.add(one.get().statement());
        statements.add(other.get().statement());
        boolean roundedLater =
                Interval.rounded(gap.number(), gapDecimals).meets(difference(one.get(), other.get(), decimals));
        findings.explained(
                "gap-not-following",
                statements,
                difference.toPlainString(),
                roundedLater ? Rounding.halfUp(gapDecimals) : null,
                Words.sentence(
                        statements,
                        "ส่วนต่างไม่เท่ากับผลลบของค่าที่พิมพ์ไว้ (" + difference.toPlainString() + ")",
                        "the gap is not the difference of the printed numbers (" + difference.toPlainString() + ")"));
    }

    private static Interval difference(Entry one, Entry other, int decimals) {
        Interval left = Interval.rounded(one.number(), decimals);
        Interval right = Interval.rounded(other.number(), decimals);
        return new Interval(right.low().minus(left.high()), right.high().minus(left.low()), false);
    }
}
