/**
 * Plans: the cheapest steps that lead an assessment to its targets, and what any given steps would lead to.
 *
 * <p>A {@link io.github.pmqa4j.rules.plan.Planner} makes a {@link io.github.pmqa4j.rules.plan.Plan} of {@link
 * io.github.pmqa4j.rules.plan.Step}s that reaches {@link io.github.pmqa4j.rules.plan.Target}s; {@link
 * io.github.pmqa4j.rules.plan.StepRule} says which steps there are, {@link io.github.pmqa4j.rules.plan.StepCost} what they cost.
 *
 * <h2>How a plan is found, and why none is cheaper</h2>
 *
 * <p>A plan is a choice for each category: of numbers of steps for its criteria, or of a score if the assessment states one. Scoring
 * never lowers a category when a criterion rises, nor the total, level or tier when a category rises. So of two ways to treat a part
 * of the framework, one that costs no less and scores no more than the other can be left out: in any plan the other may take its
 * place, and the plan costs no more and reaches no less.
 *
 * <p><b>A category with criteria</b> has few choices: the Pareto frontier of cost and score, joined criterion by criterion. <b>A
 * category with a stated score</b> has up to fifty thousand, in equal steps: the scores in the framework's last decimal, because a
 * stated score cannot be finer; if the model rounds the category, the first of them for each rounded score.
 *
 * <p><b>What is needed</b> is asked of the model itself, by halving over the totals and scores that there can be; so any level scale
 * serves. Tier scales see categories too: because they are monotone, what they ask for is a list of least demands, each a total with a
 * floor for every category. A plan that reaches the tier meets one of them, so the best of the best plans for each is taken. Most
 * scales have one demand; "any five of seven categories at 400" has 21.
 *
 * <p><b>The rest is a knapsack</b>: one choice for each category such that the weighted scores add up to the need. If neighbouring
 * choices could be mixed, it would be solved by buying where a point costs least, and no whole choices are cheaper than that. This
 * bound cuts off what can only cost more than a plan that is known. Categories with criteria are then joined like criteria. For stated
 * scores ranges are split (branch and bound) until equal steps are left; then the cheapest steps are a shortest path through few
 * gains, because their order is free and need not lead further from the need than the greatest step. Brute force agrees with all this
 * in the tests: on small frameworks with every rounding, own weights and costs, and criteria and stated scores mixed.
 *
 * <p><b>Of plans that cost the same</b>, the preferred one is found by asking again. Costs are whole numbers of some unit; multiplied by
 * more than there are categories, they leave room to add 1 for each category in the worst band, and the least of these sums is the
 * least cost with the fewest such categories. The smallest largest rise is found by halving: steps that raise a criterion or a stated
 * score by more than a given number are taken away, and the question is whether the sum can still be had. The greatest total is found
 * by raising the need.
 */
@NullMarked
package io.github.pmqa4j.rules.plan;

import org.jspecify.annotations.NullMarked;
