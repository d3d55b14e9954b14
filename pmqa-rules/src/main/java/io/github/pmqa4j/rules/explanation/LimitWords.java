package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a score lies in a band or reaches a tier, and whether it misses the next by less than is printed. */
final class LimitWords {
    private final List<NamedLimit> limits;
    private final String rule;
    private final int top;

    LimitWords(List<NamedLimit> limits, String rule, int top) {
        this.limits = limits;
        this.rule = rule;
        this.top = top;
    }

    /** Adds for example "URGENT (below 300)"; {@code limit} is one of the limits or, for a total below all tiers, null. */
    void add(BilingualLine line, @Nullable NamedLimit limit, Figure score) {
        Fraction from = Fraction.ZERO;
        if (limit == null) {
            line.add("ไม่ถึงขั้นใด", "no tier");
        } else {
            line.add(limit.name().th(), limit.id());
            from = limit.from(top);
        }
        int index = limit == null ? -1 : limits.indexOf(limit);
        NamedLimit next = index + 1 < limits.size() ? limits.get(index + 1) : null;
        if (score.exact().compareTo(from) < 0 || (next != null && score.exact().compareTo(next.from(top)) >= 0)) {
            line.add(" (ตามกฎ \"" + rule + "\")", " (by rule \"" + rule + "\")"); // not by its limits alone
            return;
        }
        boolean hasStart = from.signum() > 0;
        if (hasStart || next != null) {
            line.add(" (");
            if (hasStart) {
                line.add("ตั้งแต่ ", "from ").add(from);
            }
            if (next != null) {
                line.add(hasStart ? " " : "", hasStart ? ", " : "")
                        .add("ต่ำกว่า ", "below ")
                        .add(next.from(top));
            }
            line.add(")");
        }
    }

    /** Returns a note if the printed score is on a limit that the exact one does not reach. */
    Optional<Note> nearMiss(Figure score) {
        return limits.stream()
                .filter(limit -> score.exact().compareTo(limit.from(top)) < 0
                        && Fraction.of(score.reported()).compareTo(limit.from(top)) >= 0)
                .findFirst()
                .map(limit -> new BilingualLine()
                        .add("ค่าจริง ", "the exact value ")
                        .add(BilingualLine.exact(score.exact()))
                        .add(" ต่ำกว่า ", " is below ")
                        .add(limit.from(top))
                        .add(" แม้จะแสดงเป็น ", ", although it is printed ")
                        .add(score)
                        .note("near-miss"));
    }
}
