package io.github.pmqa4j.rules.scoring;

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
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.explanation.Note;
import io.github.pmqa4j.rules.explanation.Subject;
import io.github.pmqa4j.rules.explanation.Subject.Kind;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.List;

/** Explains how evidence became the score of a criterion; the numbers are those of {@link EvidenceRules}. */
final class EvidenceExplainer {
    private final ScoringModel model;
    private final int top;
    private final EvidenceRules rules;

    EvidenceExplainer(ScoringModel model, int top) {
        this.model = model;
        this.top = top;
        rules = new EvidenceRules(model.achievement(), top);
    }

    /** Takes a line that ends in "criterion 1.1 = ". */
    Explanation explain(Subject subject, Line line, Evidence evidence, Figure score, Fraction weight) {
        List<Note> notes = new ArrayList<>();
        List<Explanation> parts = List.of();
        String rule;
        if (evidence instanceof Checklist checklist) {
            rule = "checklist";
            parts = tiers(subject, checklist);
            String sum = sum(parts);
            // A single term is the score itself.
            line.add(sum.contains(" + ") ? sum + " = " : "").add(score);
        } else if (evidence instanceof Indicators indicators) {
            rule = "indicators";
            parts = indicators(subject, indicators.indicators());
            WeighedParts mean = new WeighedParts();
            parts.forEach(mean::add);
            line.add(mean.formula()).add(" = ").add(score);
        } else if (evidence instanceof Rating rating) {
            rule = "rating";
            line.add("ร้อยละ " + rating.percent() + " ของ " + top, rating.percent() + " % of " + top)
                    .add(" = ")
                    .add(score);
            notes.add(weakestDimension(rating));
        } else {
            rule = "score";
            line.add(score).add(" ตามที่ให้คะแนน", ", as scored");
        }
        Explainer.rounded(rules.score(evidence), score, model.rounding().criterion())
                .ifPresent(notes::add);
        return new Explanation(subject, rule, line.done(), score, weight, null, notes, parts);
    }

    private static String sum(List<Explanation> parts) {
        List<String> terms = new ArrayList<>();
        for (Explanation part : parts) {
            Figure value = part.value();
            if (value != null && part.rule().equals("share-of-boxes")) {
                terms.add(Line.plain(value.exact()));
            }
        }
        return String.join(" + ", terms);
    }

    private List<Explanation> tiers(Subject criterion, Checklist checklist) {
        List<Explanation> parts = new ArrayList<>();
        LocalizedText gate = null;
        for (MaturityTier tier : MaturityTier.values()) {
            Boxes boxes = checklist.boxes(tier);
            Subject subject = new Subject(Kind.CHECKLIST_TIER, criterion.id() + "/" + tier, tier.label());
            Fraction score = gate == null ? rules.share(tier, boxes) : Fraction.ZERO;
            Figure value = Figure.of(score);
            Line line = new Line().add(tier.label()).add(" = ");
            if (gate == null) {
                line.add(rules.worth(tier)).add(" * " + boxes + " = ").add(value);
            } else {
                line.add(value)
                        .add(" เพราะยังไม่ครบทุกข้อใน", " because not all boxes are ticked in ")
                        .add(gate)
                        .add(" (" + boxes + ")");
            }
            parts.add(new Explanation(
                    subject,
                    gate == null ? "share-of-boxes" : "gate-closed",
                    line.done(),
                    value,
                    null,
                    null,
                    List.of(),
                    List.of()));
            if (gate == null && !boxes.isComplete()) {
                gate = tier.label();
            }
        }
        return parts;
    }

    private List<Explanation> indicators(Subject criterion, List<Indicator> indicators) {
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            parts.add(indicator(criterion.id() + "/" + (i + 1), indicators.get(i)));
        }
        return parts;
    }

    private Explanation indicator(String id, Indicator indicator) {
        LocalizedText given = indicator.name();
        LocalizedText name = given == null ? LocalizedText.same(id) : given;
        Subject subject = new Subject(Kind.INDICATOR, id, name);
        Figure value = Figure.of(rules.score(indicator));
        Fraction share = indicator.weight();
        Fraction weight = share == null ? Fraction.ONE : share;
        Line line = new Line().add("ตัวชี้วัด ", "indicator ").add(id);
        if (!indicator.appropriate()) {
            line.add(" = ").add(value).add(" เพราะผู้ตรวจเห็นว่าไม่เหมาะสม", ", found not appropriate");
            return new Explanation(subject, "not-appropriate", line.done(), value, weight, null, List.of(), List.of());
        }
        List<Note> notes = new ArrayList<>();
        line.add(": ")
                .add(achievement(indicator, notes))
                .add(" -> ")
                .add(rule(indicator))
                .add(" -> ")
                .add(value);
        return new Explanation(
                subject, rules.scaleOf(indicator).id(), line.done(), value, weight, null, notes, List.of());
    }

    // For example "100 * 41 / 100 = 41 %".
    private static LocalizedText achievement(Indicator indicator, List<Note> notes) {
        boolean lower = indicator.direction() == Direction.LOWER_IS_BETTER;
        Fraction target = indicator.target();
        if (target == null) {
            return new Line().add(indicator.actual()).done();
        }
        Fraction percent = EvidenceRules.achievement(indicator);
        Fraction unclamped = EvidenceRules.unclamped(indicator);
        if (!percent.equals(unclamped)) {
            notes.add(new Line()
                    .add("ผลต่ำกว่า 0 คิดเป็น 0", "an achievement below 0 counts as 0")
                    .note("clamped"));
        }
        return new Line()
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
        return band == null ? id : id + " " + Line.plain(band.from()) + " ... " + Line.plain(band.to());
    }

    private static Note weakestDimension(Rating rating) {
        Line line = new Line();
        int weakest = rating.dimensions().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        return line.add(
                        "มิติที่อ่อนที่สุดได้ " + weakest + " จาก 5",
                        "the weakest dimension is rated " + weakest + " of 5")
                .note("weakest-dimension");
    }
}
