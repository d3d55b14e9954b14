package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds numbers below 0, or above the top of the scale or the highest level. */
final class RangeCheck {
    private final Fraction top;
    private final Fraction max;
    private final Findings findings;
    private final Set<Entry> outside = new HashSet<>();

    RangeCheck(int top, Fraction max, Findings findings) {
        this.top = Fraction.of(top);
        this.max = max;
        this.findings = findings;
    }

    void check(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            Map<String, List<Entry>> scores = new LinkedHashMap<>();
            collect(sheet.table, top, scores);
            collect(sheet.listed, top, scores);
            scores.values().forEach(entries -> report(entries, top));
            Map<String, List<Entry>> others = new LinkedHashMap<>();
            collect(sheet.totals, top, others);
            others.values().forEach(entries -> report(entries, top));
            others.clear();
            collect(sheet.levels, max, others);
            others.values().forEach(entries -> report(entries, max));
        }
    }

    boolean isWithin(Entry entry) {
        return !outside.contains(entry);
    }

    private void collect(List<Entry> entries, Fraction most, Map<String, List<Entry>> found) {
        for (Entry entry : entries) {
            if (entry.number().signum() < 0 || Fraction.of(entry.number()).compareTo(most) > 0) {
                outside.add(entry);
                found.computeIfAbsent(entry.what(), what -> new ArrayList<>()).add(entry);
            }
        }
    }

    private void report(List<Entry> entries, Fraction most) {
        List<Statement> statements = entries.stream().map(Entry::statement).toList();
        String range = "0 ... " + most;
        findings.error(
                "number-out-of-range",
                statements,
                range,
                Words.sentence(statements, "อยู่นอกช่วงที่กำหนด (" + range + ")", "is out of range (" + range + ")"));
    }
}
