package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.report.ScoreTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds gaps that are not the difference of the numbers printed beside them, second source minus first.
 *
 * <p>Where all three have as many decimals they add up as they are printed: -1.48 beside 3.54 and 2.06. A gap that was computed
 * before its numbers were rounded is found then, and rounding explains it. Numbers of different decimals cannot be held to that;
 * their gap only has to be one of the exact values that they stand for.
 */
final class GapCheck {
    private final PrintedSource first;
    private final PrintedSource second;
    private final PossibleValues possible;
    private final Findings findings;

    GapCheck(PrintedSource first, PrintedSource second, PossibleValues possible, Findings findings) {
        this.first = first;
        this.second = second;
        this.possible = possible;
        this.findings = findings;
    }

    void check(ScoreTable gaps) {
        for (PrintedNumber gap : PrintedSource.gaps(gaps)) {
            check(gap, first.inTable(gap.what()), second.inTable(gap.what()), possible::score);
        }
        for (PrintedNumber gap : PrintedSource.totalGaps(gaps)) {
            if (gap.what().equals(PrintedSource.TOTAL)) {
                check(
                        gap,
                        first.totals.stream().findFirst(),
                        second.totals.stream().findFirst(),
                        possible::total);
            } else {
                check(
                        gap,
                        first.levels.stream().findFirst(),
                        second.levels.stream().findFirst(),
                        possible::level);
            }
        }
    }

    private void check(
            PrintedNumber gap,
            Optional<PrintedNumber> first,
            Optional<PrintedNumber> second,
            Function<PrintedNumber, Interval> values) {
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        PrintedNumber one = first.get();
        PrintedNumber other = second.get();
        BigDecimal printed = other.number().subtract(one.number());
        Interval left = values.apply(one);
        Interval right = values.apply(other);
        Interval exact =
                new Interval(right.low().minus(left.high()), right.high().minus(left.low()), true);
        boolean sameDecimals =
                one.number().scale() == other.number().scale() && gap.number().scale() == printed.scale();
        if (isDifference(gap.number(), printed)
                || (!sameDecimals && isPossible(gap.number(), printed.scale(), exact))) {
            return;
        }
        List<Statement> statements = List.of(gap.statement(), one.statement(), other.statement());
        boolean roundedLater = rounded(gap.number()).meets(exact);
        findings.explained(
                "gap-not-following",
                statements,
                printed.toPlainString(),
                roundedLater ? Rounding.halfUp(gap.number().scale()) : null,
                FindingWords.sentence(
                        statements,
                        "ส่วนต่างไม่เท่ากับผลลบของค่าที่พิมพ์ไว้ (" + printed.toPlainString() + ")",
                        "the gap is not the difference of the printed numbers (" + printed.toPlainString() + ")"));
    }

    private static boolean isDifference(BigDecimal gap, BigDecimal printed) {
        int kept = Math.min(gap.scale(), printed.scale());
        return printed.setScale(kept, RoundingMode.HALF_UP).compareTo(gap) == 0;
    }

    // A gap that is finer than its numbers lies between the ends of what they stand for, and reaches neither.
    private static boolean isPossible(BigDecimal gap, int decimals, Interval exact) {
        Fraction value = Fraction.of(gap);
        return gap.scale() <= decimals
                ? rounded(gap).meets(exact)
                : value.compareTo(exact.low()) > 0 && value.compareTo(exact.high()) < 0;
    }

    // A negative number is rounded away from 0 too, so that -39.5 is printed -40: here both ends count.
    private static Interval rounded(BigDecimal gap) {
        Interval values = Interval.rounded(gap);
        return new Interval(values.low(), values.high(), true);
    }
}
