package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Rounding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds totals and levels that do not follow from what they are computed of, or are stated differently elsewhere. */
final class TotalsCheck {
    private final Columns columns;
    private final Derivation derivation;
    private final StructureCheck structure;
    private final RangeCheck ranges;
    private final Findings findings;
    private final Set<Sheet> readFromLists = new HashSet<>();

    TotalsCheck(
            Columns columns, Derivation derivation, StructureCheck structure, RangeCheck ranges, Findings findings) {
        this.columns = columns;
        this.derivation = derivation;
        this.structure = structure;
        this.ranges = ranges;
        this.findings = findings;
    }

    /** Which of two places a total and a level follow from, where they differ. */
    enum Basis {
        TABLE,
        LISTS,
        UNKNOWN
    }

    /** What a total and a level should be by the scores of the categories; null where nothing can be recomputed. */
    private record Recomputed(
            @Nullable Interval total, @Nullable Interval level, boolean totalFollows, boolean levelFollows) {

        boolean follows() {
            return total != null && totalFollows && levelFollows;
        }
    }

    /** Finds out which numbers total and level follow from: those of the table, or those restated in the band lists. */
    Basis basis(Sheet sheet) {
        boolean fromTable = recomputed(sheet, false).follows();
        boolean fromLists = recomputed(sheet, true).follows();
        if (fromTable == fromLists) {
            return Basis.UNKNOWN;
        }
        if (fromLists) {
            readFromLists.add(sheet);
        }
        return fromTable ? Basis.TABLE : Basis.LISTS;
    }

    void check(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            check(sheet, recomputed(sheet, readFromLists.contains(sheet)));
        }
    }

    private void check(Sheet sheet, Recomputed recomputed) {
        List<Entry> totals = within(sheet.totals);
        List<Entry> levels = within(sheet.levels);
        restated(totals, columns::total, columns.scores);
        restated(levels, columns::level, columns.levels);
        boolean levelFollows = recomputed.levelFollows();
        Interval total = recomputed.total();
        if (!recomputed.totalFollows() && total != null) {
            List<Entry> wrong = new ArrayList<>(totals);
            // A level that was computed from a wrong total is no mistake of its own.
            if (!levelFollows && totals.stream().anyMatch(entry -> levelFollows(levels, columns.total(entry)))) {
                wrong.addAll(levels);
                levelFollows = true;
            }
            notFollowing("total", wrong, total, columns.scores);
        }
        Interval level = recomputed.level();
        if (!levelFollows && level != null) {
            notFollowing("level", levels, level, columns.levels);
        }
    }

    private Recomputed recomputed(Sheet sheet, boolean fromLists) {
        List<Entry> totals = within(sheet.totals);
        List<Entry> levels = within(sheet.levels);
        Interval derived = derived(sheet, fromLists);
        if (derived == null) {
            // A level can still be held against the printed total.
            Interval printed = totals.isEmpty() ? null : columns.total(totals.get(0));
            return printed == null
                    ? new Recomputed(null, null, true, true)
                    : new Recomputed(null, derivation.level(printed), true, levelFollows(levels, printed));
        }
        Optional<Entry> matching = matching(totals, derived);
        Interval base = matching.map(entry -> columns.total(entry).and(derived)).orElse(derived);
        return new Recomputed(
                derived, derivation.level(base), totals.isEmpty() || matching.isPresent(), levelFollows(levels, base));
    }

    private boolean levelFollows(List<Entry> levels, Interval total) {
        Interval level = derivation.level(total);
        return levels.isEmpty()
                || levels.stream().anyMatch(entry -> columns.level(entry).meets(level));
    }

    private Optional<Entry> matching(List<Entry> totals, Interval derived) {
        return totals.stream()
                .filter(entry -> columns.total(entry).meets(derived))
                .findFirst();
    }

    private List<Entry> within(List<Entry> entries) {
        return entries.stream().filter(ranges::isWithin).toList();
    }

    // Null where the table does not have every category once and in range: then nothing can be recomputed from it.
    private @Nullable Interval derived(Sheet sheet, boolean fromLists) {
        if (!structure.isSound(sheet) || !sheet.table.stream().allMatch(ranges::isWithin)) {
            return null;
        }
        Map<String, Interval> scores = new HashMap<>();
        for (Entry entry : sheet.table) {
            scores.put(entry.what(), columns.score(entry));
        }
        if (fromLists) {
            for (Entry entry : within(sheet.listed)) {
                scores.put(entry.what(), columns.listed(entry));
            }
        }
        return derivation.total(scores);
    }

    private void restated(List<Entry> entries, Function<Entry, Interval> values, int decimals) {
        if (entries.size() < 2) {
            return;
        }
        Entry first = entries.get(0);
        Entry second = entries.get(1);
        if (!values.apply(first).meets(values.apply(second))) {
            List<Statement> statements = List.of(first.statement(), second.statement());
            List<Rounding> explanations = new ArrayList<>(values.apply(first).explanations(second.number(), decimals));
            explanations.addAll(values.apply(second).explanations(first.number(), decimals));
            findings.explained(
                    "number-restated-differently",
                    statements,
                    "",
                    explanations.isEmpty() ? null : explanations.get(0),
                    Words.sentence(statements, "ไม่ตรงกัน", "do not agree"));
        }
    }

    private void notFollowing(String what, List<Entry> entries, Interval expected, int decimals) {
        List<Statement> statements = entries.stream().map(Entry::statement).toList();
        String range = expected.printed(decimals);
        List<Rounding> explanations = expected.explanations(entries.get(0).number(), decimals);
        findings.explained(
                what + "-not-following",
                statements,
                range,
                explanations.isEmpty() ? null : explanations.get(0),
                Words.sentence(
                        statements,
                        "ไม่เป็นไปตามคะแนนที่พิมพ์ไว้ซึ่งให้ค่า " + range,
                        "does not follow from the printed scores, which give " + range));
    }
}
