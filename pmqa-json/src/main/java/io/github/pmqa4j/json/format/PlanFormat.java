package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.OneOf;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.PlanItem;
import io.github.pmqa4j.rules.plan.PlanUnit;
import io.github.pmqa4j.rules.plan.PlannedStep;
import io.github.pmqa4j.rules.plan.Step;
import io.github.pmqa4j.rules.plan.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "plan", ..., "targets": [...], "items": [...], "before": {...}, "after": {...}}}. */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class PlanFormat {
    private static final Shape<Target> TARGET = OneOf.by(
                    "rule", Target.class, PlanFormat::targetId, "target", "เป้าหมาย / A target")
            .type("total", Target.Total.class, f -> {
                var least = f.essential("least", Shapes.NOT_NEGATIVE, Target.Total::least);
                return v -> new Target.Total(v.get(least));
            })
            .type("level", Target.Level.class, f -> {
                var least = f.essential("least", Shapes.NOT_NEGATIVE, Target.Level::least);
                return v -> new Target.Level(v.get(least));
            })
            .type("tier", Target.Tier.class, f -> {
                var tier = f.essential("tier", Shapes.ID, Target.Tier::tier);
                var scale = f.optional("scale", ScoringModelFormat.TIERS, Target.Tier::scale);
                return v -> new Target.Tier(v.orNull(scale), v.get(tier));
            })
            .type("every-category", Target.Floor.class, f -> {
                var least = f.essential("least", Shapes.NOT_NEGATIVE, Target.Floor::least);
                return v -> new Target.Floor(v.get(least));
            })
            .type("category", Target.CategoryScore.class, f -> {
                var least = f.essential("least", Shapes.NOT_NEGATIVE, Target.CategoryScore::least);
                var category = f.essential("category", Shapes.ID, Target.CategoryScore::category);
                return v -> new Target.CategoryScore(v.get(category), v.get(least));
            })
            .type("band", Target.Band.class, f -> {
                var category = f.essential("category", Shapes.ID, Target.Band::category);
                var band = f.essential("band", Shapes.ID, Target.Band::band);
                return v -> new Target.Band(v.get(category), v.get(band));
            })
            .closed();

    private static final Shape<MaturityTier> TIER = Shapes.choice(MaturityTier.class);
    private static final Form TIER_FORM = TIER.form()
            .with("description", "ขั้นของรายการตรวจ / a tier of a checklist")
            .named("tier");

    private static final Shape<Step> STEP = OneOf.by(
                    "step", Step.class, PlanFormat::stepId, "step", "สิ่งที่ต้องทำ / What is to be done")
            .type("tick-box", Step.TickBox.class, f -> {
                var criterion = f.essential("criterion", Shapes.ID, Step.TickBox::criterion);
                var tier = f.essential("tier", TIER, Step.TickBox::tier).schema(TIER_FORM);
                var box = f.essential("box", Shapes.integer(1, 64), Step.TickBox::box);
                return v -> new Step.TickBox(v.get(criterion), v.get(tier), v.get(box));
            })
            .type("reach-tier", Step.ReachTier.class, f -> {
                var criterion = f.essential("criterion", Shapes.ID, Step.ReachTier::criterion);
                var tier = f.essential("tier", TIER, Step.ReachTier::tier).schema(TIER_FORM);
                var score = f.essential("score", Shapes.NOT_NEGATIVE, Step.ReachTier::score);
                return v -> new Step.ReachTier(v.get(criterion), v.get(tier), v.get(score));
            })
            .type("reach-score", Step.ReachScore.class, f -> {
                var criterion = f.essential("criterion", Shapes.ID, Step.ReachScore::criterion);
                var score = f.essential("score", Shapes.NOT_NEGATIVE, Step.ReachScore::score);
                return v -> new Step.ReachScore(v.get(criterion), v.get(score));
            })
            .type("replace-evidence", Step.ReplaceEvidence.class, f -> {
                var criterion = f.essential("criterion", Shapes.ID, Step.ReplaceEvidence::criterion);
                var evidence = f.essential("evidence", Evidences.EVIDENCE, Step.ReplaceEvidence::evidence);
                var summary = f.essential("summary", Shapes.LOCALIZED, Step.ReplaceEvidence::summary);
                return v -> new Step.ReplaceEvidence(v.get(criterion), v.get(evidence), v.get(summary));
            })
            .type("raise-category", Step.RaiseCategory.class, f -> {
                var category = f.essential("category", Shapes.ID, Step.RaiseCategory::category);
                var points = f.essential("points", Shapes.POSITIVE, Step.RaiseCategory::points);
                return v -> new Step.RaiseCategory(v.get(category), v.get(points));
            })
            .closed();

    private static final Shape<PlannedStep> PLANNED = ObjectShape.of(f -> {
        f.named("plannedStep", "ขั้นตอนพร้อมต้นทุน / A step, its cost, and the score before and after");
        var what = f.essential("what", STEP, PlannedStep::step);
        var cost = f.essential("cost", Shapes.POSITIVE, PlannedStep::cost);
        var before = f.ifPresent("before", Figures.SHAPE, PlannedStep::before);
        var after = f.ifPresent("after", Figures.SHAPE, PlannedStep::after);
        return v -> PlannedStep.of(v.get(what), v.get(cost)).withScores(v.orNull(before), v.orNull(after));
    });

    private static final Shape<NamedItem> ITEM = ObjectShape.of(f -> {
        f.named("planItem", "ขั้นตอนของหัวข้อหนึ่ง / The steps of one criterion or category");
        var category = f.essential("category", Shapes.ID, NamedItem::category);
        var criterion = f.optional("criterion", Shapes.ID, NamedItem::criterion);
        var steps = f.essential("steps", Shapes.nonEmpty(PLANNED), NamedItem::steps);
        return v -> new NamedItem(v.get(category), v.orNull(criterion), v.get(steps));
    });

    private static final ObjectShape<Plan> SHAPE = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.PLAN, 1);
        var unit = f.essential("unit", Shapes.choice(PlanUnit.class), Plan::unit);
        var targets = f.essential("targets", Shapes.list(TARGET), Plan::targets);
        var items = f.essential("items", Shapes.list(ITEM), PlanFormat::items);
        var before = f.essential("before", ResultFormat.SHAPE, Plan::before);
        var after = f.essential("after", ResultFormat.SHAPE, Plan::after);
        var alternatives = f.essential("alternatives", Shapes.BOOLEAN, Plan::hasAlternatives)
                .says("มีแผนอื่นที่ต้นทุนเท่ากัน / whether other steps reach the targets at the same cost");
        f.derived("unmet", Shapes.list(TARGET), Plan::unmet)
                .says("เป้าหมายที่ไปไม่ถึง / targets that cannot be reached");
        f.derived("reached", Shapes.BOOLEAN, Plan::isReached);
        f.derived("cost", Shapes.NOT_NEGATIVE, Plan::cost);
        f.derived("summary", Shapes.LOCALIZED, Plan::summary);
        return v -> {
            Framework framework = v.get(before).framework();
            List<NamedItem> named = v.get(items);
            List<PlanItem> found = new ArrayList<>();
            for (int i = 0; i < named.size(); i++) {
                PlanItem item = named.get(i).in(framework, v.in(), items.name(), i);
                if (item != null) {
                    found.add(item);
                }
            }
            return found.size() < named.size()
                    ? null
                    : Plan.of(v.get(unit), v.get(targets), found, v.get(before), v.get(after))
                            .withAlternatives(v.get(alternatives));
        };
    });

    static final Versions<Plan> VERSIONS = Versions.of(new Format<>(
            DocumentKind.PLAN,
            1,
            "แผน / Plan",
            "ขั้นตอนที่น้อยที่สุดที่ถึงเป้าหมาย / The least that reaches the targets",
            SHAPE));

    private PlanFormat() {}

    // An item names its category and criterion; which those are, the framework of the results says.
    private record NamedItem(String category, @Nullable String criterion, List<PlannedStep> steps) {
        @Nullable
        PlanItem in(Framework framework, DocumentReader in, String list, int index) {
            Place place = in.place().property(list).index(index);
            Category known = framework.category(category).orElse(null);
            if (known == null) {
                String allowed =
                        framework.categories().stream().map(Category::id).collect(Collectors.joining(", "));
                in.problem(Mistake.NOT_IN_FRAMEWORK, place.property("category"), allowed, category);
                return null;
            }
            if (criterion == null) {
                return PlanItem.of(known, steps);
            }
            Criterion named = known.criteria().stream()
                    .filter(c -> c.id().equals(criterion))
                    .findFirst()
                    .orElse(null);
            if (named == null) {
                String allowed = known.criteria().stream().map(Criterion::id).collect(Collectors.joining(", "));
                in.problem(Mistake.NOT_IN_FRAMEWORK, place.property("criterion"), allowed, criterion);
                return null;
            }
            return PlanItem.of(known, named, steps);
        }
    }

    private static List<NamedItem> items(Plan plan) {
        return plan.items().stream()
                .map(item -> new NamedItem(
                        item.category().id(),
                        item.criterion().map(Criterion::id).orElse(null),
                        item.steps()))
                .toList();
    }

    private static String targetId(Target target) {
        return switch (target.kind()) {
            case TOTAL -> "total";
            case LEVEL -> "level";
            case TIER -> "tier";
            case FLOOR -> "every-category";
            case CATEGORY_SCORE -> "category";
            case BAND -> "band";
        };
    }

    private static String stepId(Step step) {
        return switch (step.kind()) {
            case TICK_BOX -> "tick-box";
            case REACH_TIER -> "reach-tier";
            case REACH_SCORE -> "reach-score";
            case REPLACE_EVIDENCE -> "replace-evidence";
            case RAISE_CATEGORY -> "raise-category";
        };
    }
}
