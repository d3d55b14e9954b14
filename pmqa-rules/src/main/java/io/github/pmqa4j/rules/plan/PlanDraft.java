package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan for an assessment can be made of: the steps of its criteria, and the points of the categories whose scores it states.
 *
 * <p>One instance serves one plan.
 */
final class PlanDraft {
    private final Scorer scorer;
    private final StepCost cost;
    private final Assessment assessment;
    private final AssessmentResult before;
    private final PlanUnit unit;
    private final Map<String, Fraction> stated = new LinkedHashMap<>();
    private final Map<String, List<StepLadder>> ladders = new LinkedHashMap<>();

    PlanDraft(Scorer scorer, StepCost cost, StepRule rule, Assessment assessment, AssessmentResult before) {
        this.scorer = scorer;
        this.cost = cost;
        this.assessment = assessment;
        this.before = before;
        unit = unitOf(assessment);
        List<CategoryResult> withCriteria = new ArrayList<>();
        for (CategoryResult result : before.categories()) {
            String id = result.category().id();
            CategoryAssessment entry = AssessmentEntries.entry(assessment, id);
            if (entry != null && entry.score() != null) {
                stated.put(id, entry.score());
            } else if (unit != PlanUnit.POINTS) {
                withCriteria.add(result);
            } else if (result.score().isPresent()) {
                stated.put(id, Fraction.ZERO);
            }
        }
        for (StepLadder ladder : new StepLadders(scorer, cost, rule).of(assessment, before, withCriteria)) {
            ladders.computeIfAbsent(ladder.category().id(), id -> new ArrayList<>())
                    .add(ladder);
        }
    }

    static PlanUnit unitOf(Assessment assessment) {
        List<CategoryAssessment> entries = assessment.categories();
        long stated = entries.stream().filter(entry -> entry.score() != null).count();
        if (stated == 0) {
            return PlanUnit.STEPS;
        }
        return stated == entries.size() ? PlanUnit.POINTS : PlanUnit.STEPS_AND_POINTS;
    }

    PlanUnit unit() {
        return unit;
    }

    /** Returns all steps of all criteria, and for each stated category the points to the top. */
    List<PlanItem> all() {
        Fraction top = Fraction.of(scorer.framework().top());
        List<Step> raises = new ArrayList<>();
        stated.forEach((id, score) -> raise(raises, id, top.minus(score)));
        List<PlanItem> items = new ArrayList<>();
        ladders.values()
                .forEach(own -> own.stream()
                        .filter(ladder -> !ladder.steps().isEmpty())
                        .forEach(ladder -> items.add(ladder.first(ladder.steps().size()))));
        return inOrder(items, raises);
    }

    /** Returns the items of the best plan; empty if all steps there are do not meet the goals. */
    Optional<Outcome> best(Goals goals) {
        Map<String, Fraction> prices = new HashMap<>();
        List<Fraction> costs = new ArrayList<>();
        Fraction perPoint = Fraction.ofDecimal(1, scorer.framework().decimals()).reciprocal();
        for (String id : stated.keySet()) {
            Category category = scorer.framework().category(id).orElseThrow();
            Fraction price = Rehearsal.pointCost(cost, category).dividedBy(perPoint);
            prices.put(id, price);
            costs.add(price);
        }
        ladders.values().forEach(own -> own.forEach(ladder -> ladder.steps().forEach(step -> costs.add(step.cost()))));
        Fraction perCost = WholeUnits.perOne(costs);
        List<CriteriaOptions> criteria = new ArrayList<>();
        List<StatedOptions> points = new ArrayList<>();
        List<Boolean> order = new ArrayList<>();
        for (CategoryResult result : before.categories()) {
            String id = result.category().id();
            List<StepLadder> own = ladders.get(id);
            Fraction score = stated.get(id);
            if (score != null) {
                points.add(new StatedOptions(
                        result.category(),
                        scorer.model().rounding().category(id),
                        perPoint,
                        score,
                        Fraction.of(scorer.framework().top()),
                        prices.getOrDefault(id, Fraction.ONE).times(perCost)));
                order.add(true);
            } else if (own != null) {
                criteria.add(new CriteriaOptions(scorer.model(), own, perCost));
                order.add(false);
            } else if (goals.needs(result.category())) {
                return Optional.empty();
            }
        }
        return new PlanSearch(scorer.model(), goals, criteria, points, order)
                .solve()
                .map(found -> new Outcome(items(found, prices, perCost), found.alternatives()));
    }

    /** The items of a plan, and whether others cost the same. */
    record Outcome(List<PlanItem> items, boolean alternatives) {}

    private List<PlanItem> items(PlanSearch.Found found, Map<String, Fraction> prices, Fraction perCost) {
        List<PlanItem> items = new ArrayList<>();
        List<Step> raises = new ArrayList<>();
        Fraction perPoint = Fraction.ofDecimal(1, scorer.framework().decimals()).reciprocal();
        for (int c = 0; c < found.choices().size(); c++) {
            CategoryOptions options = found.options().get(c);
            CategoryOptions.OfCriteria own = options.criteria();
            if (own == null) {
                String id = options.category().id();
                Fraction units = options.stairs()
                        .cost(found.choices().get(c))
                        .dividedBy(prices.getOrDefault(id, Fraction.ONE).times(perCost));
                raise(raises, id, units.dividedBy(perPoint));
            } else {
                List<Integer> counts = own.counts(found.choices().get(c).intValue());
                for (int k = 0; k < counts.size(); k++) {
                    if (counts.get(k) > 0) {
                        items.add(own.ladders().get(k).first(counts.get(k)));
                    }
                }
            }
        }
        return inOrder(items, raises);
    }

    private static void raise(List<Step> raises, String category, Fraction points) {
        if (points.signum() > 0) {
            raises.add(new Step.RaiseCategory(category, points));
        }
    }

    private List<PlanItem> inOrder(List<PlanItem> ofCriteria, List<Step> raises) {
        List<PlanItem> items = new ArrayList<>(ofCriteria);
        items.addAll(new Rehearsal(scorer, cost).items(assessment, before, raises));
        List<String> ids =
                scorer.framework().categories().stream().map(Category::id).toList();
        items.sort(Comparator.comparingInt(item -> ids.indexOf(item.category().id())));
        return items;
    }
}
