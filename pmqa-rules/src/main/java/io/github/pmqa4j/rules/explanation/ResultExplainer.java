package io.github.pmqa4j.rules.explanation;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation.Kind;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import io.github.pmqa4j.rules.explanation.Explanation.Subject;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains a result: level, tiers and total here, categories and criteria in {@link CategoryExplainer}. */
final class ResultExplainer {
    private final Assessment assessment;
    private final AssessmentResult result;
    private final ScoringModel model;
    private final int top;
    // Asked for once: making them anew for every category would be quadratic.
    private final List<CategoryResult> categories;

    ResultExplainer(Assessment assessment, AssessmentResult result) {
        this.assessment = assessment;
        this.result = result;
        model = result.model();
        top = result.framework().top();
        categories = result.categories();
    }

    Explanation explain() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(level());
        for (int i = 0; i < model.tierScales().size(); i++) {
            parts.add(tier(model.tierScales().get(i), i + 1));
        }
        parts.add(total());
        LocalizedText text = new BilingualLine()
                .add(result.organization().name())
                .add(" " + result.fiscalYear() + " ")
                .add(result.source().label())
                .add(": คะแนนรวม ", ": total ")
                .add(result.total())
                .add(" ระดับ ", ", level ")
                .add(result.level())
                .add(" ตาม ", ", by ")
                .add(model.name())
                .done();
        List<Note> notes = new ArrayList<>();
        if (result.isProvisional()) {
            notes.add(new BilingualLine()
                    .add("ผลชั่วคราว: มีหลักฐานร้อยละ ", "provisional: there is evidence for ")
                    .add(result.coverage().times(100))
                    .add(" ของน้ำหนัก", " % of the weight")
                    .note("provisional"));
        }
        Subject subject = new Subject(
                Kind.RESULT, result.organization().code(), result.organization().name());
        return Explanation.of(subject, model.id(), text).withNotes(notes).withParts(parts);
    }

    private Explanation level() {
        LevelScale scale = model.levelScale();
        Fraction total = result.total().exact();
        BilingualLine line = new BilingualLine().add("ระดับ = ", "level = ");
        if (scale instanceof LinearLevel linear) {
            line.add(total).add(" * ").add(linear.max()).add(" / " + top);
        } else {
            line.add("กฎ \"" + scale.id() + "\" ของ ", "rule \"" + scale.id() + "\" of ")
                    .add(total);
        }
        LocalizedText text = line.add(" = ").add(result.level()).done();
        Fraction unrounded = scale.level(Totals.of(
                result.framework(),
                total,
                id -> result.category(id).flatMap(CategoryResult::score).map(Figure::exact)));
        List<Note> notes = rounded(unrounded, result.level(), model.rounding().level()).stream()
                .toList();
        Subject subject = new Subject(Kind.LEVEL, "level", new LocalizedText("ระดับ", "level"));
        return Explanation.of(subject, scale.id(), text)
                .withValue(result.level())
                .withNotes(notes);
    }

    private Explanation tier(TierScale scale, int position) {
        LocalizedText name = new LocalizedText("ขั้น", "tier");
        NamedLimit tier = result.tier(scale).orElse(null);
        BilingualLine line = new BilingualLine().add(name);
        if (model.tierScales().size() > 1) {
            line.add(" " + position);
        }
        line.add(": ");
        LimitWords words = new LimitWords(scale.tiers(), scale.id(), top);
        words.add(line, tier, result.total());
        List<Note> notes = new ArrayList<>();
        words.nearMiss(result.total()).ifPresent(notes::add);
        if (scale instanceof GatedTiers gated) {
            addBelowFloor(gated.floor(), notes);
        }
        Subject subject = new Subject(Kind.TIER, Integer.toString(position), name);
        return Explanation.of(subject, scale.id(), line.done()).withLimit(tier).withNotes(notes);
    }

    private void addBelowFloor(Fraction floor, List<Note> notes) {
        for (CategoryResult category : categories) {
            Figure score = category.score().orElse(null);
            if (score != null && score.exact().compareTo(floor) < 0) {
                notes.add(new BilingualLine()
                        .add("หมวด ", "category ")
                        .add(category.category().id() + " (")
                        .add(BilingualLine.exact(score.exact()))
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
        CategoryExplainer explainer = new CategoryExplainer(model, top);
        int next = 0;
        for (CategoryResult category : categories) {
            CategoryAssessment entry = null;
            if (next < entries.size()
                    && entries.get(next).category().equals(category.category().id())) {
                entry = entries.get(next++);
            }
            Explanation part = explainer.explain(category, entry);
            parts.add(part);
            mean.add(part);
        }
        LocalizedText text = new BilingualLine()
                .add("คะแนนรวม = ", "total = ")
                .add(mean.formula())
                .add(" = ")
                .add(result.total())
                .done();
        List<Note> notes = new ArrayList<>();
        rounded(mean.value(), result.total(), model.rounding().total()).ifPresent(notes::add);
        notes.addAll(mean.notes());
        Subject subject = new Subject(Kind.TOTAL, "total", new LocalizedText("คะแนนรวม", "total"));
        return Explanation.of(subject, WeighedParts.RULE, text)
                .withValue(result.total())
                .withNotes(notes)
                .withParts(parts);
    }

    /** Returns a note if a stage has changed a value. */
    static Optional<Note> rounded(Fraction before, Figure after, @Nullable Rounding stage) {
        if (stage == null || before.equals(after.exact())) {
            return Optional.empty();
        }
        BilingualLine line = new BilingualLine().add(BilingualLine.exact(before));
        switch (stage.mode()) {
            case DOWN, FLOOR -> line.add(" ตัดทศนิยมเหลือ ", " is truncated to ");
            case UP, CEILING -> line.add(" ปัดขึ้นเป็น ", " is rounded up to ");
            case HALF_UP -> line.add(" ปัดเศษครึ่งขึ้นเป็น ", " is rounded half up to ");
            case HALF_DOWN -> line.add(" ปัดเศษครึ่งลงเป็น ", " is rounded half down to ");
            case HALF_EVEN -> line.add(" ปัดเศษครึ่งเข้าหาเลขคู่เป็น ", " is rounded half to even to ");
            case UNNECESSARY -> throw new IllegalStateException("no rounding has this mode");
        }
        return Optional.of(line.add(after).note("rounded"));
    }
}
