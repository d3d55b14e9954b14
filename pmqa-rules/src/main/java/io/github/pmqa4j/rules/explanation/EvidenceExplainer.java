package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation.Kind;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import io.github.pmqa4j.rules.explanation.Explanation.Subject;
import io.github.pmqa4j.rules.internal.EvidenceRules;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.List;

/** Explains how evidence became the score of a criterion; the numbers are those of {@link EvidenceRules}. */
final class EvidenceExplainer {
    private static final String OPEN_GATE = "share-of-boxes";

    private final int top;
    private final EvidenceRules rules;

    EvidenceExplainer(ScoringModel model, int top) {
        this.top = top;
        rules = new EvidenceRules(model, top);
    }

    /** Takes a line that ends in "criterion 1.1 = ". */
    Explanation explain(
            Subject subject, BilingualLine line, Evidence evidence, Figure score, CategoryRounding rounding) {
        Explanation explanation = switch (evidence.kind()) {
            case SCORE ->
                Explanation.of(
                        subject,
                        "score",
                        line.add(score).add(" ตามที่ให้คะแนน", ", as scored").done());
            case CHECKLIST -> checklist(subject, line, (Checklist) evidence, score);
            case INDICATORS -> indicators(subject, line, (Indicators) evidence, score, rounding);
            case RATING -> rating(subject, line, (Rating) evidence, score);
            case NOT_APPLICABLE, NOT_ASSESSED ->
                throw new IllegalArgumentException("evidence must be scored, but was " + evidence);
        };
        List<Note> notes = new ArrayList<>(explanation.notes());
        ResultExplainer.rounded(rules.score(evidence, rounding), score, rounding.criterion())
                .ifPresent(notes::add);
        return explanation.withValue(score).withNotes(notes);
    }

    private Explanation checklist(Subject subject, BilingualLine line, Checklist checklist, Figure score) {
        List<Explanation> parts = tiers(subject, checklist);
        List<String> terms = parts.stream()
                .filter(part -> part.rule().equals(OPEN_GATE))
                .flatMap(part -> part.value().stream())
                .map(value -> BilingualLine.plain(value.exact()))
                .toList();
        // A single term is the score itself.
        if (terms.size() > 1) {
            line.add(String.join(" + ", terms)).add(" = ");
        }
        return Explanation.of(subject, "checklist", line.add(score).done()).withParts(parts);
    }

    private Explanation indicators(
            Subject subject, BilingualLine line, Indicators indicators, Figure score, CategoryRounding rounding) {
        List<Explanation> parts = new ArrayList<>();
        WeighedParts mean = new WeighedParts();
        for (Indicator indicator : indicators.indicators()) {
            Explanation part = indicator(subject.id() + "/" + (parts.size() + 1), indicator, rounding);
            parts.add(part);
            mean.add(part);
        }
        line.add(mean.formula()).add(" = ").add(score);
        return Explanation.of(subject, "indicators", line.done()).withParts(parts);
    }

    private Explanation rating(Subject subject, BilingualLine line, Rating rating, Figure score) {
        line.add("ร้อยละ " + rating.percent() + " ของ " + top, rating.percent() + " % of " + top)
                .add(" = ")
                .add(score);
        return Explanation.of(subject, "rating", line.done()).withNotes(List.of(weakestDimension(rating)));
    }

    private List<Explanation> tiers(Subject criterion, Checklist checklist) {
        List<Explanation> parts = new ArrayList<>();
        LocalizedText gate = null;
        for (MaturityTier tier : MaturityTier.values()) {
            Boxes boxes = checklist.boxes(tier);
            Subject subject = new Subject(Kind.CHECKLIST_TIER, criterion.id() + "/" + tier, tier.label());
            Figure value = Figure.of(gate == null ? rules.share(tier, boxes) : Fraction.ZERO);
            BilingualLine line = new BilingualLine().add(tier.label()).add(" = ");
            if (gate == null) {
                line.add(rules.worth(tier)).add(" * " + boxes + " = ").add(value);
            } else {
                line.add(value)
                        .add(" เพราะยังไม่ครบทุกข้อใน", " because not all boxes are ticked in ")
                        .add(gate)
                        .add(" (" + boxes + ")");
            }
            parts.add(Explanation.of(subject, gate == null ? OPEN_GATE : "gate-closed", line.done())
                    .withValue(value));
            if (gate == null && !boxes.isComplete()) {
                gate = tier.label();
            }
        }
        return parts;
    }

    private Explanation indicator(String id, Indicator indicator, CategoryRounding rounding) {
        LocalizedText given = indicator.name();
        Subject subject = new Subject(Kind.INDICATOR, id, given == null ? LocalizedText.same(id) : given);
        Rounding stage = indicator.band() == null ? rounding.indicator() : null;
        Figure value = Figure.of(rules.score(indicator, rounding), Stages.reporting(stage));
        Fraction share = indicator.weight();
        Fraction weight = share == null ? Fraction.ONE : share;
        BilingualLine line = new BilingualLine().add("ตัวชี้วัด ", "indicator ").add(id);
        if (!indicator.appropriate()) {
            line.add(" = ").add(value).add(" เพราะผู้ตรวจเห็นว่าไม่เหมาะสม", ", found not appropriate");
            return Explanation.of(subject, "not-appropriate", line.done())
                    .withValue(value)
                    .withWeight(weight);
        }
        List<Note> notes = new ArrayList<>();
        line.add(": ")
                .add(achievement(indicator, notes))
                .add(" -> ")
                .add(rule(indicator))
                .add(" -> ")
                .add(value);
        ResultExplainer.rounded(rules.unrounded(indicator), value, stage).ifPresent(notes::add);
        return Explanation.of(subject, rules.scaleOf(indicator).id(), line.done())
                .withValue(value)
                .withWeight(weight)
                .withNotes(notes);
    }

    // For example "100 * 41 / 100 = 41 %", or the value if no target is needed.
    private LocalizedText achievement(Indicator indicator, List<Note> notes) {
        boolean lower = indicator.direction() == Direction.LOWER_IS_BETTER;
        Fraction target = indicator.target();
        Fraction unclamped = EvidenceRules.achievement(indicator).unclamped().orElse(null);
        if (target == null || unclamped == null || !rules.scaleOf(indicator).needsTarget()) {
            return new BilingualLine().add(indicator.actual()).done();
        }
        if (unclamped.signum() < 0) {
            notes.add(new BilingualLine()
                    .add("ผลต่ำกว่า 0 คิดเป็น 0", "an achievement below 0 counts as 0")
                    .note("clamped"));
        }
        return new BilingualLine()
                .add(lower ? "200 - " : "")
                .add("100 * ")
                .add(indicator.actual())
                .add(" / ")
                .add(target)
                .add(" = ")
                .add(unclamped)
                .add(" %")
                .done();
    }

    private String rule(Indicator indicator) {
        LinearBand band = indicator.band();
        String id = rules.scaleOf(indicator).id();
        return band == null
                ? id
                : id + " " + BilingualLine.plain(band.from()) + " ... " + BilingualLine.plain(band.to());
    }

    private static Note weakestDimension(Rating rating) {
        int weakest = rating.dimensions().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        return new BilingualLine()
                .add(
                        "มิติที่อ่อนที่สุดได้ " + weakest + " จาก 5",
                        "the weakest dimension is rated " + weakest + " of 5")
                .note("weakest-dimension");
    }
}
