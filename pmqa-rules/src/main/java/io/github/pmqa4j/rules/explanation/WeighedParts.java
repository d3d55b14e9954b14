package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import io.github.pmqa4j.rules.internal.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The formula of a weighted mean, and what is to be said of the parts that are not in it. */
final class WeighedParts {
    static final String RULE = "weighted-mean";
    static final String LEFT_OUT = "left-out";
    static final String COUNTED_AS_ZERO = "counted-as-zero";
    static final String NOT_APPLICABLE = "not-applicable";

    // The parts of a long mean can be read one by one; its line stays a line.
    private static final int SHOWN = 20;

    private final List<Fraction> scores = new ArrayList<>();
    private final List<Fraction> weights = new ArrayList<>();
    private final Map<String, List<String>> others = new TreeMap<>();

    void add(Explanation part) {
        part.value().ifPresent(value -> {
            scores.add(value.exact());
            weights.add(part.weight().orElseThrow());
        });
        if (List.of(LEFT_OUT, COUNTED_AS_ZERO, NOT_APPLICABLE).contains(part.rule())) {
            others.computeIfAbsent(part.rule(), rule -> new ArrayList<>())
                    .add(part.subject().id());
        }
    }

    /** Returns for example "mean(300, 300, 0, 0)" or "weighted mean(12 * 300, 8 * 350)". */
    LocalizedText formula() {
        boolean equal = weights.stream().distinct().count() <= 1;
        BilingualLine line = new BilingualLine()
                .add(equal ? "ค่าเฉลี่ย(" : "ค่าเฉลี่ยถ่วงน้ำหนัก(", equal ? "mean(" : "weighted mean(");
        for (int i = 0; i < scores.size() && i < SHOWN; i++) {
            line.add(i == 0 ? "" : ", ");
            if (!equal) {
                line.add(BilingualLine.exact(weights.get(i))).add(" * ");
            }
            line.add(scores.get(i));
        }
        if (scores.size() > SHOWN) {
            int more = scores.size() - SHOWN;
            line.add(", และอีก " + more, ", and " + more + " more");
        }
        return line.add(")").done();
    }

    /** Returns the exact mean. */
    Fraction value() {
        WeightedMean mean = new WeightedMean();
        for (int i = 0; i < scores.size(); i++) {
            mean.add(scores.get(i), weights.get(i));
        }
        return mean.value();
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        others.forEach((rule, ids) -> {
            String list = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())))
                    + (ids.size() > SHOWN ? ", ..." : "");
            BilingualLine line = new BilingualLine();
            switch (rule) {
                case COUNTED_AS_ZERO ->
                    notes.add(line.add("ไม่มีหลักฐาน คิดเป็น 0: ", "without evidence, counted as 0: ")
                            .add(list)
                            .note("gaps-counted-as-zero"));
                case LEFT_OUT ->
                    notes.add(line.add("ไม่มีหลักฐาน ไม่นำมาคิด: ", "without evidence, left out: ")
                            .add(list)
                            .note("gaps-left-out"));
                default ->
                    notes.add(line.add("ไม่เกี่ยวข้อง ไม่นำมาคิด: ", "not applicable, left out: ")
                            .add(list)
                            .note("not-applicable"));
            }
        });
        return notes;
    }
}
