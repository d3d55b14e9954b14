/**
 * Plans: the cheapest steps that lead an assessment to its targets, and what any given steps would lead to.
 *
 * <p>A {@link io.github.pmqa4j.rules.plan.Planner} makes a {@link io.github.pmqa4j.rules.plan.Plan} of {@link
 * io.github.pmqa4j.rules.plan.Step}s that reaches {@link io.github.pmqa4j.rules.plan.Target}s; {@link
 * io.github.pmqa4j.rules.plan.StepRule} says which steps there are, {@link io.github.pmqa4j.rules.plan.StepCost} what they cost.
 */
@NullMarked
package io.github.pmqa4j.rules.plan;

import org.jspecify.annotations.NullMarked;
