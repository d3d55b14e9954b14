package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.explanation.Explanation.Kind;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import io.github.pmqa4j.rules.explanation.Explanation.Subject;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import io.github.pmqa4j.rules.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains the categories of a result and their criteria. */
final class CategoryExplainer {
    private final ScoringModel model;
    private final LimitWords bands;
    private final EvidenceExplainer evidence;

    CategoryExplainer(ScoringModel model, int top) {
        this.model = model;
        bands = new LimitWords(model.bands().bands(), model.bands().id(), top);
        evidence = new EvidenceExplainer(model, top);
    }

    Explanation explain(CategoryResult result, @Nullable CategoryAssessment entry) {
        Category category = result.category();
        Subject subject = new Subject(Kind.CATEGORY, category.id(), category.name());
        BilingualLine line = new BilingualLine().add("หมวด ", "category ").add(category.id());
        Figure score = result.score().orElse(null);
        CategoryRounding rounding = model.rounding().of(category.id());
        Fraction stated = entry == null ? null : entry.score();
        if (stated != null && score != null) {
            line.add(" = ").add(score).add(" ตามที่ระบุ", ", as stated");
            List<Note> notes = ResultExplainer.rounded(stated, score, rounding.category()).stream()
                    .toList();
            return inBand(result, subject, "stated", line, score, notes);
        }
        List<Explanation> parts = criteria(result, rounding, entry == null ? List.of() : entry.criteria());
        if (score == null) {
            return withoutScore(subject, line, parts);
        }
        WeighedParts mean = new WeighedParts();
        parts.forEach(mean::add);
        line.add(" = ").add(mean.formula()).add(" = ").add(score);
        List<Note> notes = new ArrayList<>();
        ResultExplainer.rounded(mean.value(), score, rounding.category()).ifPresent(notes::add);
        notes.addAll(mean.notes());
        String rule = result.status() == Status.SCORED ? WeighedParts.RULE : WeighedParts.COUNTED_AS_ZERO;
        return inBand(result, subject, rule, line, score, notes).withParts(parts);
    }

    private static Explanation withoutScore(Subject subject, BilingualLine line, List<Explanation> parts) {
        boolean applies = parts.stream().anyMatch(part -> !part.rule().equals(WeighedParts.NOT_APPLICABLE));
        if (applies) {
            line.add(" ไม่มีหลักฐาน ไม่นำมาคิด", " has no evidence and is left out");
        } else {
            line.add(
                    " ไม่เกี่ยวข้อง เพราะไม่มีหัวข้อใดเกี่ยวข้อง ไม่นำมาคิด",
                    " does not apply, as none of its criteria does, and is left out");
        }
        return Explanation.of(subject, applies ? WeighedParts.LEFT_OUT : WeighedParts.NOT_APPLICABLE, line.done())
                .withParts(parts);
    }

    private Explanation inBand(
            CategoryResult result, Subject subject, String rule, BilingualLine line, Figure score, List<Note> notes) {
        NamedLimit band = result.band().orElse(null);
        line.add(" -> ");
        bands.add(line, band, score);
        List<Note> all = new ArrayList<>();
        bands.nearMiss(score).ifPresent(all::add);
        all.addAll(notes);
        return Explanation.of(subject, rule, line.done())
                .withValue(score)
                .withWeight(model.weighting().weightOf(result.category()))
                .withLimit(band)
                .withNotes(all);
    }

    private List<Explanation> criteria(
            CategoryResult category, CategoryRounding rounding, List<CriterionAssessment> entries) {
        List<Explanation> parts = new ArrayList<>();
        int next = 0;
        for (CriterionResult criterion : category.criteria()) {
            CriterionAssessment entry = null;
            if (next < entries.size()
                    && entries.get(next)
                            .criterion()
                            .equals(criterion.criterion().id())) {
                entry = entries.get(next++);
            }
            parts.add(criterion(category.category(), criterion, rounding, entry));
        }
        return parts;
    }

    private Explanation criterion(
            Category category, CriterionResult result, CategoryRounding rounding, @Nullable CriterionAssessment entry) {
        Criterion criterion = result.criterion();
        Subject subject = new Subject(Kind.CRITERION, criterion.id(), criterion.name());
        BilingualLine line = new BilingualLine().add("หัวข้อ ", "criterion ").add(criterion.id());
        Figure score = result.score().orElse(null);
        if (score == null) {
            if (entry != null && entry.evidence() instanceof NotApplicable notApplicable) {
                line.add(" ไม่เกี่ยวข้อง: ", " does not apply: ").add(notApplicable.reason());
                return Explanation.of(subject, WeighedParts.NOT_APPLICABLE, line.done());
            }
            line.add(" ไม่มีหลักฐาน ไม่นำมาคิด", " has no evidence and is left out");
            return Explanation.of(subject, WeighedParts.LEFT_OUT, line.done());
        }
        Fraction weight = model.weighting().weightOf(category, criterion);
        line.add(" = ");
        if (entry == null || result.status() == Status.COUNTED_AS_ZERO) {
            line.add(score).add(" ไม่มีหลักฐาน คิดเป็น 0", ", without evidence, counted as 0");
            return Explanation.of(subject, WeighedParts.COUNTED_AS_ZERO, line.done())
                    .withValue(score)
                    .withWeight(weight);
        }
        return evidence.explain(subject, line, entry.evidence(), score, rounding)
                .withWeight(weight);
    }
}
