package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.optional;
import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.plan.BandTarget;
import io.github.pmqa4j.rules.plan.CategoryTarget;
import io.github.pmqa4j.rules.plan.FloorTarget;
import io.github.pmqa4j.rules.plan.LevelTarget;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.PlanItem;
import io.github.pmqa4j.rules.plan.PlanUnit;
import io.github.pmqa4j.rules.plan.PlannedStep;
import io.github.pmqa4j.rules.plan.RaiseCategory;
import io.github.pmqa4j.rules.plan.ReachTier;
import io.github.pmqa4j.rules.plan.ReplaceEvidence;
import io.github.pmqa4j.rules.plan.Step;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.plan.TickBox;
import io.github.pmqa4j.rules.plan.TierTarget;
import io.github.pmqa4j.rules.plan.TotalTarget;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "plan", ..., "targets": [...], "items": [...], "before": {...}, "after": {...}}}. */
final class PlanShapes {
    private static final Part<Target> TARGET = new RulePart<>(Target.class, PlanShapes::targetId)
            .setting("least", ScoringModelShape.notNegative())
            .setting("tier", Parts.ID)
            .optional("scale", ScoringModelShape.TIERS)
            .setting("category", Parts.ID)
            .setting("band", Parts.ID)
            .rule("total", TotalTarget.class, s -> new TotalTarget(s.get("least")), Map.of("least", TotalTarget::least))
            .rule("level", LevelTarget.class, s -> new LevelTarget(s.get("least")), Map.of("least", LevelTarget::least))
            .rule(
                    "tier",
                    TierTarget.class,
                    s -> new TierTarget(s.getOrNull("scale"), s.get("tier")),
                    Map.of("tier", TierTarget::tier, "scale", TierTarget::scale))
            .rule(
                    "every-category",
                    FloorTarget.class,
                    s -> new FloorTarget(s.get("least")),
                    Map.of("least", FloorTarget::least))
            .rule(
                    "category",
                    CategoryTarget.class,
                    s -> new CategoryTarget(s.get("category"), s.get("least")),
                    Map.of("category", CategoryTarget::category, "least", CategoryTarget::least))
            .rule(
                    "band",
                    BandTarget.class,
                    s -> new BandTarget(s.get("category"), s.get("band")),
                    Map.of("category", BandTarget::category, "band", BandTarget::band));
    private static final Part<Evidence> EVIDENCE = Parts.part(PlanShapes::readEvidence, (v, out) -> {
        out.beginObject();
        CategoriesWriter.writeEvidence(v, out);
        out.endObject();
    });
    private static final Part<Step> STEP = new RulePart<>("step", Step.class, PlanShapes::stepId)
            .setting("criterion", Parts.ID)
            .setting("category", Parts.ID)
            .setting("tier", Parts.choice(MaturityTier.class))
            .setting("box", Parts.integer(1, 64))
            .setting("score", ScoringModelShape.notNegative())
            .setting("points", Parts.positive())
            .setting("evidence", EVIDENCE)
            .setting("summary", Parts.LOCALIZED)
            .rule(
                    "tick-box",
                    TickBox.class,
                    s -> new TickBox(s.get("criterion"), s.get("tier"), s.<Integer>get("box")),
                    Map.of("criterion", TickBox::criterion, "tier", TickBox::tier, "box", TickBox::box))
            .rule(
                    "reach-tier",
                    ReachTier.class,
                    s -> new ReachTier(s.get("criterion"), s.get("tier"), s.get("score")),
                    Map.of("criterion", ReachTier::criterion, "tier", ReachTier::tier, "score", ReachTier::score))
            .rule(
                    "replace-evidence",
                    ReplaceEvidence.class,
                    s -> new ReplaceEvidence(s.get("criterion"), s.get("evidence"), s.get("summary")),
                    Map.of(
                            "criterion",
                            ReplaceEvidence::criterion,
                            "evidence",
                            ReplaceEvidence::evidence,
                            "summary",
                            ReplaceEvidence::summary))
            .rule(
                    "raise-category",
                    RaiseCategory.class,
                    s -> new RaiseCategory(s.get("category"), s.get("points")),
                    Map.of("category", RaiseCategory::category, "points", RaiseCategory::points));
    private static final Part<PlannedStep> PLANNED = RecordPart.of(
            v -> new PlannedStep(v.get(0), v.get(1), v.getOrNull(2), v.getOrNull(3)),
            property("what", STEP, PlannedStep::step),
            property("cost", Parts.positive(), PlannedStep::cost),
            optional("before", Parts.FIGURE, PlannedStep::before),
            optional("after", Parts.FIGURE, PlannedStep::after));
    private static final Part<Item> ITEM = RecordPart.of(
            v -> new Item(v.get(0), v.getOrNull(1), v.get(2)),
            property("category", Parts.ID, Item::category),
            optional("criterion", Parts.ID, Item::criterion),
            property("steps", Parts.nonEmpty(PLANNED), Item::steps));

    private PlanShapes() {}

    // An item names its category and criterion; which those are, the framework of the results says.
    private record Item(String category, @Nullable String criterion, List<PlannedStep> steps) {}

    static Shape<Plan> plan() {
        return new DerivedShape<>(DocumentKind.PLAN, PlanShapes::make)
                .essential("unit", Parts.choice(PlanUnit.class), Plan::unit)
                .essential("targets", Parts.list(TARGET), Plan::targets)
                .essential("items", Parts.list(ITEM), PlanShapes::items)
                .essential("before", AnalysisShapes.RESULT, Plan::before)
                .essential("after", AnalysisShapes.RESULT, Plan::after)
                .essential("unmet", Parts.list(TARGET), Plan::unmet)
                .derived("reached", (v, out) -> out.bool(v.isReached()))
                .derived("cost", (v, out) -> out.exact(v.cost()))
                .derived("summary", (v, out) -> Header.writeText(v.summary(), out));
    }

    @SuppressWarnings("unchecked") // each value comes from the essential part at its position
    private static Plan make(List<Object> v) {
        AssessmentResult before = (AssessmentResult) v.get(3);
        List<PlanItem> items = new ArrayList<>();
        for (Item item : (List<Item>) v.get(2)) {
            items.add(item(item, before.framework()));
        }
        return new Plan(
                (PlanUnit) v.get(0), (List<Target>) v.get(1), items, before, (AssessmentResult) v.get(4), (List<Target>)
                        v.get(5));
    }

    private static PlanItem item(Item item, Framework framework) {
        Category category = framework
                .category(item.category)
                .orElseThrow(() -> new IllegalArgumentException("category must be one of the framework"));
        Criterion criterion = null;
        if (item.criterion != null) {
            criterion = category.criteria().stream()
                    .filter(c -> c.id().equals(item.criterion))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("criterion must be one of the category"));
        }
        return new PlanItem(category, criterion, item.steps);
    }

    private static List<Item> items(Plan plan) {
        List<Item> items = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            Criterion criterion = item.criterion();
            items.add(new Item(item.category().id(), criterion == null ? null : criterion.id(), item.steps()));
        }
        return items;
    }

    private static @Nullable Evidence readEvidence(TokenSource in, Catalogue catalogue) {
        CriterionAssessment entry = new CriterionReader(in).read("unread");
        if (entry != null
                && (entry.note() != null
                        || !entry.references().isEmpty()
                        || !entry.suggestions().isEmpty())) {
            in.problem(Mistake.UNKNOWN_PROPERTY, in.place(), "", "");
            return null;
        }
        return entry == null ? null : entry.evidence();
    }

    private static String targetId(Target target) {
        if (target instanceof TotalTarget) {
            return "total";
        }
        if (target instanceof LevelTarget) {
            return "level";
        }
        if (target instanceof TierTarget) {
            return "tier";
        }
        if (target instanceof FloorTarget) {
            return "every-category";
        }
        return target instanceof CategoryTarget ? "category" : "band";
    }

    private static String stepId(Step step) {
        if (step instanceof TickBox) {
            return "tick-box";
        }
        if (step instanceof ReachTier) {
            return "reach-tier";
        }
        return step instanceof ReplaceEvidence ? "replace-evidence" : "raise-category";
    }
}
