package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.explanation.Note;
import io.github.pmqa4j.rules.explanation.Subject;
import io.github.pmqa4j.rules.explanation.Subject.Kind;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.TierScale;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains a result: level, tiers and total here, categories and criteria in {@link CategoryExplainer}. */
final class Explainer {
    private final Layout layout;
    private final Assessment assessment;
    private final AssessmentResult result;

    Explainer(Layout layout, Assessment assessment, AssessmentResult result) {
        this.layout = layout;
        this.assessment = assessment;
        this.result = result;
    }

    Explanation explain() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(level());
        for (int i = 0; i < layout.model.tierScales().size(); i++) {
            parts.add(tier(layout.model.tierScales().get(i), i + 1));
        }
        parts.add(total());
        LocalizedText text = new Line()
                .add(result.organization().name())
                .add(" " + result.fiscalYear() + " ")
                .add(result.source().label())
                .add(": คะแนนรวม ", ": total ")
                .add(result.total())
                .add(" ระดับ ", ", level ")
                .add(result.level())
                .add(" ตาม ", ", by ")
                .add(layout.model.id())
                .done();
        List<Note> notes = new ArrayList<>();
        if (result.isProvisional()) {
            notes.add(new Line()
                    .add("ผลชั่วคราว: มีหลักฐานร้อยละ ", "provisional: there is evidence for ")
                    .add(result.coverage().times(100))
                    .add(" ของน้ำหนัก", " % of the weight")
                    .note("provisional"));
        }
        Subject subject = new Subject(
                Kind.RESULT, result.organization().code(), result.organization().name());
        return new Explanation(subject, layout.model.id(), text, null, null, null, notes, parts);
    }

    private Explanation level() {
        Fraction total = result.total().exact();
        Line line = new Line().add("ระดับ = ", "level = ");
        if (layout.model.levelScale() instanceof LinearLevel linear) {
            line.add(total).add(" * ").add(linear.max()).add(" / " + layout.framework.top());
        } else {
            line.add(layout.model.levelScale().id() + "(").add(total).add(")");
        }
        LocalizedText text = line.add(" = ").add(result.level()).done();
        Fraction unrounded = StrategyCheck.level(layout.model.levelScale(), total, layout.framework.top());
        List<Note> notes = new ArrayList<>();
        rounded(unrounded, result.level(), layout.model.rounding().level()).ifPresent(notes::add);
        Subject subject = new Subject(Kind.LEVEL, "level", new LocalizedText("ระดับ", "level"));
        return new Explanation(
                subject, layout.model.levelScale().id(), text, result.level(), null, null, notes, List.of());
    }

    private Explanation tier(TierScale scale, int position) {
        LocalizedText name = new LocalizedText("ขั้น", "tier");
        NamedLimit tier = result.tier(scale).orElse(null);
        Line line = new Line().add(name);
        if (layout.model.tierScales().size() > 1) {
            line.add(" " + position);
        }
        line.add(": ");
        LimitWords.add(line, scale.tiers(), tier, result.total(), scale.id());
        List<Note> notes = new ArrayList<>();
        LimitWords.nearMiss(scale.tiers(), result.total()).ifPresent(notes::add);
        if (scale instanceof GatedTiers gated) {
            addBelowFloor(gated.floor(), notes);
        }
        Subject subject = new Subject(Kind.TIER, Integer.toString(position), name);
        return new Explanation(subject, scale.id(), line.done(), null, null, tier, notes, List.of());
    }

    private void addBelowFloor(Fraction floor, List<Note> notes) {
        for (CategoryResult category : result.categories()) {
            Figure score = category.score();
            if (score != null && score.exact().compareTo(floor) < 0) {
                notes.add(new Line()
                        .add("หมวด ", "category ")
                        .add(category.category().id() + " (")
                        .add(Line.exact(score.exact()))
                        .add(") ต่ำกว่าคะแนนขั้นต่ำ ", ") is below the floor ")
                        .add(floor)
                        .note("below-floor"));
            }
        }
    }

    private Explanation total() {
        List<Explanation> parts = new ArrayList<>();
        WeighedParts mean = new WeighedParts();
        List<CategoryAssessment> entries = assessment.categories();
        CategoryExplainer explainer = new CategoryExplainer(layout);
        int next = 0;
        for (int c = 0; c < layout.categories(); c++) {
            CategoryResult category = result.categories().get(c);
            CategoryAssessment entry = null;
            if (next < entries.size()
                    && entries.get(next).category().equals(category.category().id())) {
                entry = entries.get(next++);
            }
            Explanation part = explainer.explain(c, category, entry);
            parts.add(part);
            mean.add(part);
        }
        LocalizedText text = new Line()
                .add("คะแนนรวม = ", "total = ")
                .add(mean.formula())
                .add(" = ")
                .add(result.total())
                .done();
        List<Note> notes = new ArrayList<>();
        rounded(mean.value(), result.total(), layout.model.rounding().total()).ifPresent(notes::add);
        notes.addAll(mean.notes());
        Subject subject = new Subject(Kind.TOTAL, "total", new LocalizedText("คะแนนรวม", "total"));
        return new Explanation(subject, WeighedParts.RULE, text, result.total(), null, null, notes, parts);
    }

    /** Returns a note where a stage has changed a value. */
    static Optional<Note> rounded(Fraction before, Figure after, @Nullable Rounding stage) {
        if (stage == null || before.equals(after.exact())) {
            return Optional.empty();
        }
        Line line = new Line().add(Line.exact(before));
        if (stage.mode() == RoundingMode.DOWN || stage.mode() == RoundingMode.FLOOR) {
            line.add(" ตัดทศนิยมเหลือ ", " is truncated to ");
        } else if (stage.mode() == RoundingMode.HALF_UP) {
            line.add(" ปัดเศษครึ่งขึ้นเป็น ", " is rounded half up to ");
        } else {
            line.add(" ปัดเศษ (" + stage.mode() + ") เป็น ", " is rounded (" + stage.mode() + ") to ");
        }
        return Optional.of(line.add(after).note("rounded"));
    }
}
