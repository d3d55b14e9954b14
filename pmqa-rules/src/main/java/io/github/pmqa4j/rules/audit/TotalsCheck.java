package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Rounding;
import java.math.BigDecimal;
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
    private final PossibleValues possible;
    private final Derivation derivation;
    private final StructureCheck structure;
    private final RangeCheck ranges;
    private final Findings findings;
    private final Set<PrintedSource> readFromLists = new HashSet<>();

    TotalsCheck(
            PossibleValues possible,
            Derivation derivation,
            StructureCheck structure,
            RangeCheck ranges,
            Findings findings) {
        this.possible = possible;
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

    /** What a total and a level should be by the scores of the categories; null if nothing can be recomputed. */
    private record Recomputed(
            @Nullable Interval total, @Nullable Interval level, boolean totalFollows, boolean levelFollows) {

        boolean follows() {
            return total != null && totalFollows && levelFollows;
        }
    }

    /** Finds out which numbers total and level follow from: those of the table, or those restated in the band lists. */
    Basis basis(PrintedSource source) {
        boolean fromTable = recomputed(source, false).follows();
        boolean fromLists = recomputed(source, true).follows();
        if (fromTable == fromLists) {
            return Basis.UNKNOWN;
        }
        if (fromLists) {
            readFromLists.add(source);
        }
        return fromTable ? Basis.TABLE : Basis.LISTS;
    }

    void check(List<PrintedSource> sources) {
        for (PrintedSource source : sources) {
            check(source, recomputed(source, readFromLists.contains(source)));
        }
    }

    private void check(PrintedSource source, Recomputed recomputed) {
        List<PrintedNumber> totals = within(source.totals);
        List<PrintedNumber> levels = within(source.levels);
        restated(totals, possible::total);
        restated(levels, possible::level);
        boolean levelFollows = recomputed.levelFollows();
        Interval total = recomputed.total();
        if (!recomputed.totalFollows() && total != null) {
            List<PrintedNumber> wrong = new ArrayList<>(totals);
            // A level that was computed from a wrong total is no mistake of its own.
            if (!levelFollows && totals.stream().anyMatch(entry -> levelFollows(levels, possible.total(entry)))) {
                wrong.addAll(levels);
                levelFollows = true;
            }
            notFollowing("total", wrong, total);
        }
        Interval level = recomputed.level();
        if (!levelFollows && level != null) {
            notFollowing("level", levels, level);
        }
    }

    private Recomputed recomputed(PrintedSource source, boolean fromLists) {
        List<PrintedNumber> totals = within(source.totals);
        List<PrintedNumber> levels = within(source.levels);
        Interval derived = derived(source, fromLists);
        if (derived == null) {
            // A level can still be held against the printed total.
            Interval printed = totals.isEmpty() ? null : possible.total(totals.get(0));
            return printed == null
                    ? new Recomputed(null, null, true, true)
                    : new Recomputed(null, derivation.level(printed), true, levelFollows(levels, printed));
        }
        Optional<PrintedNumber> matching = matching(totals, derived);
        Interval base =
                matching.map(entry -> possible.total(entry).and(derived)).orElse(derived);
        return new Recomputed(
                derived, derivation.level(base), totals.isEmpty() || matching.isPresent(), levelFollows(levels, base));
    }

    private boolean levelFollows(List<PrintedNumber> levels, Interval total) {
        Interval level = derivation.level(total);
        return levels.isEmpty()
                || levels.stream().anyMatch(entry -> possible.level(entry).meets(level));
    }

    private Optional<PrintedNumber> matching(List<PrintedNumber> totals, Interval derived) {
        return totals.stream()
                .filter(entry -> possible.total(entry).meets(derived))
                .findFirst();
    }

    private List<PrintedNumber> within(List<PrintedNumber> entries) {
        return entries.stream().filter(ranges::isWithin).toList();
    }

    // Null if the table does not have every category once and in range: then nothing can be recomputed from it.
    private @Nullable Interval derived(PrintedSource source, boolean fromLists) {
        if (!structure.isSound(source) || !source.table.stream().allMatch(ranges::isWithin)) {
            return null;
        }
        Map<String, Interval> scores = new HashMap<>();
        for (PrintedNumber entry : source.table) {
            scores.put(entry.what(), possible.score(entry));
        }
        if (fromLists) {
            for (PrintedNumber entry : within(source.listed)) {
                scores.put(entry.what(), possible.score(entry));
            }
        }
        return derivation.total(scores);
    }

    private void restated(List<PrintedNumber> entries, Function<PrintedNumber, Interval> values) {
        if (entries.size() < 2) {
            return;
        }
        PrintedNumber first = entries.get(0);
        PrintedNumber second = entries.get(1);
        if (!values.apply(first).meets(values.apply(second))) {
            List<Statement> statements = List.of(first.statement(), second.statement());
            List<Rounding> explanations = new ArrayList<>(values.apply(first).explanations(second.number()));
            explanations.addAll(values.apply(second).explanations(first.number()));
            findings.explained(
                    "number-restated-differently",
                    statements,
                    first.number().toPlainString(),
                    explanations.isEmpty() ? null : explanations.get(0),
                    FindingWords.sentence(statements, "ไม่ตรงกัน", "do not agree"));
        }
    }

    private void notFollowing(String what, List<PrintedNumber> entries, Interval expected) {
        BigDecimal printed = entries.get(0).number();
        List<Statement> statements =
                entries.stream().map(PrintedNumber::statement).toList();
        String range = expected.printed(printed.scale());
        List<Rounding> explanations = expected.explanations(printed);
        findings.explained(
                what + "-not-following",
                statements,
                range,
                explanations.isEmpty() ? null : explanations.get(0),
                FindingWords.sentence(
                        statements,
                        "ไม่เป็นไปตามคะแนนที่พิมพ์ไว้ซึ่งให้ค่า " + range,
                        "does not follow from the printed scores, which give " + range));
    }
}
