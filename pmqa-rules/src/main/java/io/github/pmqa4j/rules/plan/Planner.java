package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the cheapest steps by which an assessment reaches its targets.
 *
 * <p>For the assessor's side of the reference report, which states category scores, level 2.50 takes 385.83 points more: {@code
 * 7 * 312.5 - 1801.67}.
 *
 * <p>The steps of a criterion are those of the {@link StepRule}, from the first on: a second step needs the first. Criteria that do
 * not apply have none. What was not assessed has steps under {@link MissingPolicy#ZERO} only, where it counts 0; if gaps are left
 * out, a new score may lower a mean, and is no step of a plan. A category whose score is stated is raised by points, in the last
 * decimal that the framework allows.
 *
 * <p>No plan is cheaper. Of plans that cost the same, the planner prefers those that leave the fewest categories in the worst band of
 * the model; of these, those whose largest rise of a criterion or of a stated score is the smallest; of these, those with the greatest
 * total, before the total is rounded. If there is still a choice, a plan in steps has the highest score in the first category, then in
 * the second, and so on; then the most steps of the first criterion, then of the second, and so on; a plan in points takes the same
 * choice each time. {@link Plan#hasAlternatives()} says whether others cost the same.
 *
 * <p>The {@linkplain io.github.pmqa4j.rules.plan package} tells how plans are found, and why none is cheaper. Immutable and safe for
 * use by many threads.
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
     * @param cost what a step costs
     * @return a planner
     */
    public Planner withCost(StepCost cost) {
        return new Planner(scorer, cost, rule);
    }

    /**
     * Returns this planner with other steps.
     *
     * @param rule which steps there are
     * @return a planner
     */
    public Planner withSteps(StepRule rule) {
        return new Planner(scorer, cost, rule);
    }

    /**
     * Finds the cheapest plan that reaches all targets.
     *
     * @param assessment the assessment as it is
     * @param targets what to reach, all at once; if there are none, all is reached already
     * @return the plan; {@link Plan#isReached()} is false if there is none
     * @throws RefusedAssessmentException if the assessment cannot be scored
     * @throws IllegalArgumentException if a target names what framework or model does not have, a cost is not above 0, or a
     *     rule of your own lowers a score or never ends
     * @throws PlanTooLargeException if it takes more memory or work than a planner allows itself
     */
    public Plan plan(Assessment assessment, Target... targets) {
        return plan(assessment, Arrays.asList(Objects.requireNonNull(targets, "targets")));
    }

    /**
     * Finds the cheapest plan that reaches all targets.
     *
     * @param assessment the assessment as it is
     * @param targets what to reach, all at once; if there are none, all is reached already
     * @return the plan; {@link Plan#isReached()} is false if there is none
     * @throws RefusedAssessmentException if the assessment cannot be scored
     * @throws IllegalArgumentException if a target names what framework or model does not have, a cost is not above 0, or a
     *     rule of your own lowers a score or never ends
     * @throws PlanTooLargeException if it takes more memory or work than a planner allows itself
     */
    public Plan plan(Assessment assessment, List<Target> targets) {
        Objects.requireNonNull(assessment, "assessment");
        List<Target> wanted = Copies.list(targets, Target.class, "targets");
        AssessmentResult before = scorer.score(assessment);
        Goals goals = new Goals(scorer, wanted);
        if (Plan.unmet(wanted, before).isEmpty()) {
            return Plan.of(PlanDraft.unitOf(assessment), wanted, List.of(), before, before);
        }
        PlanDraft draft = new PlanDraft(scorer, cost, rule, assessment, before);
        Optional<PlanDraft.Outcome> best = draft.best(goals);
        List<PlanItem> items = best.isPresent() ? best.get().items() : draft.all();
        return finished(draft.unit(), wanted, items, assessment, before)
                .withAlternatives(best.isPresent() && best.get().alternatives());
    }

    /**
     * Returns every step there is for an assessment, with its cost and what it does to the score.
     *
     * @param assessment the assessment as it is
     * @return the steps by criterion, in the order of the framework; of a stated category all points to the top
     * @throws RefusedAssessmentException if the assessment cannot be scored
     * @throws IllegalArgumentException if a cost is not above 0, or a rule of your own lowers a score or never ends
     */
    public List<PlanItem> steps(Assessment assessment) {
        AssessmentResult before = scorer.score(Objects.requireNonNull(assessment, "assessment"));
        return new PlanDraft(scorer, cost, rule, assessment, before).all();
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
        Objects.requireNonNull(assessment, "assessment");
        List<Step> given = Copies.list(steps, Step.class, "steps");
        List<Target> wanted =
                Copies.list(Arrays.asList(Objects.requireNonNull(targets, "targets")), Target.class, "targets");
        AssessmentResult before = scorer.score(assessment);
        List<PlanItem> items = new Rehearsal(scorer, cost).items(assessment, before, given);
        return finished(PlanDraft.unitOf(assessment), wanted, items, assessment, before);
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
        return Plan.of(unit, targets, items, before, after);
    }

    /** Returns the ids of framework and model, for example "planner of pmqa-4.0 by national-agency". */
    @Override
    public String toString() {
        return "planner of " + scorer.framework().id() + " by " + scorer.model().id();
    }
}
