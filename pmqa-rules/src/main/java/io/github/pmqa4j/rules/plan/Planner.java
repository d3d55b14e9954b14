package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Finds the cheapest steps by which an assessment reaches its targets.
 *
 * <p>For the assessor's side of the reference report, which states category scores, level 2.50 takes 385.83 points more: {@code
 * 7 * 312.5 - 1801.67}.
 *
 * <h2>Which steps there are</h2>
 *
 * Those of the {@link StepRule}, from the first on: a criterion's second step needs its first. Criteria that do not apply have
 * none. What was not assessed has steps under {@link MissingPolicy#ZERO} only, where it counts 0; where gaps are left out, a new
 * score may lower a mean, and is no step of a plan. A category whose score is stated has none either; only where an assessment
 * states category scores and nothing else, the plan is made in {@linkplain PlanUnit#POINTS points}.
 *
 * <h2>Why no plan in steps is cheaper</h2>
 *
 * It is a multiple-choice knapsack: one number of steps for each criterion. Scoring never lowers a category when a criterion
 * rises, nor the total, level or tier when a category rises. So of two ways to treat a part of the framework (some criteria of a
 * category, or some categories), one that costs no less and scores no more than the other can be left out: in any plan the
 * other may take its place, and the plan costs no more and reaches no less. What remains, the Pareto frontier of cost and score,
 * is joined criterion by criterion within each category, by exact dynamic programming; choices that miss a target of their
 * category are dropped there. Categories are then joined in the same way, by their weights, with a bound from the relaxed
 * problem that cuts off what can only cost more than a plan that is known. What is needed is asked of the model itself, by
 * halving over the totals that there can be; so any level scale serves. Tier scales see categories too: because they are
 * monotone, what they ask for is a list of least demands, each a total with a floor for every category. A plan that reaches the
 * tier meets one of them, so the best of the best plans for each is taken. Most scales have one demand; "any five of seven
 * categories at 400" has 21.
 *
 * <p>Of plans that cost the same, the one with the greatest total before the total is rounded is taken; of these the one with the
 * higher score in the first category, before it is rounded, then in the second, and so on; of these the one with more steps of
 * the first criterion, then of the second, and so on.
 *
 * <h2>Why no plan in points is cheaper</h2>
 *
 * Points are counted in the last decimal that the framework allows, because a stated score cannot be finer. The points
 * that targets of single categories and floors of tiers ask for are needed by every plan. The rest is bought where a
 * point gains the total most for its cost: the weight of its category over the cost of a point. With one cost for all points
 * no plan needs fewer, because any other with as many gains no more; with different ones the plan costs less than a single unit
 * of one category more than the least in real numbers. Where the model rounds categories, the unit is a step of that rounding.
 * Where points are worth the same, the category with the lowest score is raised first, then the first in order.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Planner implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Scorer scorer;
    private final StepCost cost;
    private final StepRule rule;

    private Planner(Scorer scorer, StepCost cost, StepRule rule) {
        this.scorer = Objects.requireNonNull(scorer, "scorer");
        this.cost = Objects.requireNonNull(cost, "cost");
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    /**
     * Makes a planner of standard steps that cost 1 each.
     *
     * @param scorer the framework and the model that count
     * @return a planner
     */
    public static Planner of(Scorer scorer) {
        return new Planner(scorer, StepCost.one(), StepRule.standard());
    }

    /**
     * Returns this planner with other costs.
     *
     * @param newCost what a step costs
     * @return a planner
     */
    public Planner withCost(StepCost newCost) {
        return new Planner(scorer, newCost, rule);
    }

    /**
     * Returns this planner with other steps.
     *
     * @param newRule which steps there are
     * @return a planner
     */
    public Planner withSteps(StepRule newRule) {
        return new Planner(scorer, cost, newRule);
    }

    /**
     * Finds the cheapest plan that reaches all targets.
     *
     * @param assessment the assessment as it is
     * @param targets what to reach, all at once; none is reached already
     * @return the plan; {@link Plan#isReached()} is false where there is none
     * @throws RefusedAssessmentException if the assessment cannot be scored
     * @throws IllegalArgumentException if a target names what framework or model does not have, a cost is not above 0, or a
     *     step of a rule of one's own lowers a score or does not come to an end
     * @throws PlanTooLargeException if it takes more memory or work than a planner allows itself
     */
    public Plan plan(Assessment assessment, Target... targets) {
        return plan(assessment, List.of(targets));
    }

    /**
     * Finds the cheapest plan that reaches all targets.
     *
     * @param assessment the assessment as it is
     * @param targets what to reach, all at once; none is reached already
     * @return the plan; {@link Plan#isReached()} is false where there is none
     * @throws RefusedAssessmentException if the assessment cannot be scored
     * @throws IllegalArgumentException if a target names what framework or model does not have, a cost is not above 0, or a
     *     step of a rule of one's own lowers a score or does not come to an end
     * @throws PlanTooLargeException if it takes more memory or work than a planner allows itself
     */
    public Plan plan(Assessment assessment, List<Target> targets) {
        AssessmentResult before = scorer.score(assessment);
        Goals goals = new Goals(scorer, targets);
        PlanUnit unit = unitOf(assessment);
        if (Plan.unmet(targets, before).isEmpty()) {
            return new Plan(unit, targets, List.of(), before, before, List.of());
        }
        List<PlanItem> items;
        if (unit == PlanUnit.POINTS) {
            PointSearch search = new PointSearch(scorer.model(), goals, cost, assessment, before);
            List<Step> steps = search.solve();
            items = new Walk(scorer, cost).items(assessment, before, steps == null ? search.all() : steps);
        } else {
            List<Path> paths = new Paths(scorer, cost, rule).of(assessment, before);
            List<PlanItem> found = new StepSearch(scorer.model(), goals, paths).solve(before);
            items = found == null ? Paths.all(paths) : found;
        }
        return finished(unit, targets, items, assessment, before);
    }

    /**
     * Returns every step there is for an assessment, with its cost and what it does to the score.
     *
     * @param assessment the assessment as it is
     * @return the steps by criterion, in the order of the framework; in points all that lead to the top
     * @throws RefusedAssessmentException if the assessment cannot be scored
     * @throws IllegalArgumentException if a cost is not above 0, or a step of a rule of one's own lowers a score or does not
     *     come to an end
     */
    public List<PlanItem> steps(Assessment assessment) {
        AssessmentResult before = scorer.score(assessment);
        if (unitOf(assessment) == PlanUnit.POINTS) {
            Goals none = new Goals(scorer, List.of());
            List<Step> all = new PointSearch(scorer.model(), none, cost, assessment, before).all();
            return new Walk(scorer, cost).items(assessment, before, all);
        }
        return Paths.all(new Paths(scorer, cost, rule).of(assessment, before));
    }

    /**
     * Returns what given steps would lead to.
     *
     * @param assessment the assessment as it is
     * @param steps any steps that fit it, those of one criterion in the order they are done
     * @param targets what to measure the result against; may be none
     * @return the steps as a plan, best or not
     * @throws RefusedAssessmentException if the assessment cannot be scored, before the steps or after them
     * @throws IllegalArgumentException if a step does not fit the assessment, a target names what framework or model does not
     *     have, or a cost is not above 0
     */
    public Plan whatIf(Assessment assessment, List<Step> steps, Target... targets) {
        AssessmentResult before = scorer.score(assessment);
        List<Target> wanted = List.of(targets);
        List<PlanItem> items = new Walk(scorer, cost).items(assessment, before, steps);
        return finished(unitOf(assessment), wanted, items, assessment, before);
    }

    private Plan finished(
            PlanUnit unit, List<Target> targets, List<PlanItem> items, Assessment assessment, AssessmentResult before) {
        Assessment changed = assessment;
        for (PlanItem item : items) {
            for (PlannedStep step : item.steps()) {
                changed = step.step().applyTo(changed);
            }
        }
        AssessmentResult after = scorer.score(changed);
        return new Plan(unit, targets, items, before, after, Plan.unmet(targets, after));
    }

    private static PlanUnit unitOf(Assessment assessment) {
        List<CategoryAssessment> entries = assessment.categories();
        boolean onlyStated = !entries.isEmpty() && entries.stream().allMatch(entry -> entry.score() != null);
        return onlyStated ? PlanUnit.POINTS : PlanUnit.STEPS;
    }
}
