package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.explanation.Note;
import io.github.pmqa4j.rules.explanation.Subject;
import io.github.pmqa4j.rules.explanation.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains the categories of a result and their criteria. */
final class CategoryExplainer {
    private final Layout layout;
    private final EvidenceExplainer evidence;

    CategoryExplainer(Layout layout) {
        this.layout = layout;
        evidence = new EvidenceExplainer(layout.model, layout.framework.top());
    }

    Explanation explain(int index, CategoryResult category, @Nullable CategoryAssessment entry) {
        Subject subject = new Subject(
                Kind.CATEGORY, category.category().id(), category.category().name());
        Line line = new Line().add("หมวด ", "category ").add(subject.id());
        Figure score = category.score();
        List<Note> notes = new ArrayList<>();
        Fraction stated = entry == null ? null : entry.score();
        if (stated != null && score != null) {
            line.add(" = ").add(score).add(" ตามที่ระบุ", ", as stated");
            rounded(stated, score).ifPresent(notes::add);
            return of(index, category, subject, "stated", line, score, notes, List.of());
        }
        List<Explanation> parts = criteria(index, category, entry == null ? List.of() : entry.criteria());
        WeighedParts mean = new WeighedParts();
        parts.forEach(mean::add);
        if (score == null) {
            LocalizedText text = line.add(" ไม่มีหลักฐาน ไม่นำมาคิด", " has no evidence and is left out")
                    .done();
            return new Explanation(subject, WeighedParts.LEFT_OUT, text, null, null, null, List.of(), parts);
        }
        line.add(" = ").add(mean.formula()).add(" = ").add(score);
        rounded(mean.value(), score).ifPresent(notes::add);
        notes.addAll(mean.notes());
        String rule = category.status() == Status.SCORED ? WeighedParts.RULE : WeighedParts.COUNTED_AS_ZERO;
        return of(index, category, subject, rule, line, score, notes, parts);
    }

    private Explanation of(
            int index,
            CategoryResult category,
            Subject subject,
            String rule,
            Line line,
            Figure score,
            List<Note> notes,
            List<Explanation> parts) {
        line.add(" -> ");
        LimitWords.add(
                line,
                layout.model.bands().bands(),
                category.band(),
                score,
                layout.model.bands().id());
        List<Note> all = new ArrayList<>(notes);
        LimitWords.nearMiss(layout.model.bands().bands(), score).ifPresent(note -> all.add(0, note));
        return new Explanation(subject, rule, line.done(), score, layout.weight(index), category.band(), all, parts);
    }

    private Optional<Note> rounded(Fraction before, Figure after) {
        return Explainer.rounded(before, after, layout.model.rounding().category());
    }

    private List<Explanation> criteria(int index, CategoryResult category, List<CriterionAssessment> entries) {
        List<Explanation> parts = new ArrayList<>();
        int next = 0;
        for (int k = 0; k < category.criteria().size(); k++) {
            CriterionResult criterion = category.criteria().get(k);
            CriterionAssessment entry = null;
            if (next < entries.size()
                    && entries.get(next)
                            .criterion()
                            .equals(criterion.criterion().id())) {
                entry = entries.get(next++);
            }
            parts.add(criterion(index, k, criterion, entry));
        }
        return parts;
    }

    private Explanation criterion(int index, int k, CriterionResult result, @Nullable CriterionAssessment entry) {
        Criterion criterion = result.criterion();
        Subject subject = new Subject(Kind.CRITERION, criterion.id(), criterion.name());
        Line line = new Line().add("หัวข้อ ", "criterion ").add(criterion.id());
        Figure score = result.score();
        if (score == null) {
            String rule = WeighedParts.LEFT_OUT;
            if (entry != null && entry.evidence() instanceof NotApplicable notApplicable) {
                rule = WeighedParts.NOT_APPLICABLE;
                line.add(" ไม่เกี่ยวข้อง: ", " does not apply: ").add(notApplicable.reason());
            } else {
                line.add(" ไม่มีหลักฐาน ไม่นำมาคิด", " has no evidence and is left out");
            }
            return new Explanation(subject, rule, line.done(), null, null, null, List.of(), List.of());
        }
        line.add(" = ");
        if (entry == null || result.status() == Status.COUNTED_AS_ZERO) {
            LocalizedText text = line.add(score)
                    .add(" ไม่มีหลักฐาน คิดเป็น 0", ", without evidence, counted as 0")
                    .done();
            return new Explanation(
                    subject,
                    WeighedParts.COUNTED_AS_ZERO,
                    text,
                    score,
                    layout.weight(index, k),
                    null,
                    List.of(),
                    List.of());
        }
        return evidence.explain(subject, line, entry.evidence(), score, layout.weight(index, k));
    }
}
