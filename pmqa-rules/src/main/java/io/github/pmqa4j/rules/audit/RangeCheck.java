package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds numbers that stand for nothing from 0 to the top of the scale or the highest level. */
final class RangeCheck {
    private final Fraction top;
    private final Fraction max;
    private final PossibleValues possible;
    private final Findings findings;
    private final Set<PrintedNumber> outside = new HashSet<>();

    RangeCheck(int top, Fraction max, PossibleValues possible, Findings findings) {
        this.top = Fraction.of(top);
        this.max = max;
        this.possible = possible;
        this.findings = findings;
    }

    void check(List<PrintedSource> sources) {
        for (PrintedSource source : sources) {
            Map<String, List<PrintedNumber>> scores = new LinkedHashMap<>();
            collect(source.table, possible::score, top, scores);
            collect(source.listed, possible::score, top, scores);
            scores.values().forEach(entries -> report(entries, top));
            Map<String, List<PrintedNumber>> others = new LinkedHashMap<>();
            collect(source.totals, possible::total, top, others);
            others.values().forEach(entries -> report(entries, top));
            others.clear();
            collect(source.levels, possible::level, max, others);
            others.values().forEach(entries -> report(entries, max));
        }
    }

    boolean isWithin(PrintedNumber entry) {
        return !outside.contains(entry);
    }

    private void collect(
            List<PrintedNumber> entries,
            Function<PrintedNumber, Interval> values,
            Fraction most,
            Map<String, List<PrintedNumber>> found) {
        Interval range = new Interval(Fraction.ZERO, most, true);
        for (PrintedNumber entry : entries) {
            if (!values.apply(entry).meets(range)) {
                outside.add(entry);
                found.computeIfAbsent(entry.what(), what -> new ArrayList<>()).add(entry);
            }
        }
    }

    private void report(List<PrintedNumber> entries, Fraction most) {
        List<Statement> statements =
                entries.stream().map(PrintedNumber::statement).toList();
        String range = "0 ... " + most;
        findings.mistake(
                "number-out-of-range",
                statements,
                range,
                FindingWords.sentence(
                        statements, "อยู่นอกช่วงที่กำหนด (" + range + ")", "is out of range (" + range + ")"));
    }
}
