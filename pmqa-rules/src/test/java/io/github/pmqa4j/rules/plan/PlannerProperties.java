package io.github.pmqa4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Plans are cheapest, and are what they say they are. */
class PlannerProperties {
    private static final int MOST_COMBINATIONS = 1_500;

    @Property
    void noPlanIsCheaperAndTiesAreBrokenAsDocumented(@ForAll long seed) {
        SmallCase given = new SmallCase(seed);
        BruteForce all = new BruteForce(given);
        Assume.that(given.scorer.check(given.assessment).isEmpty() && all.combinations() <= MOST_COMBINATIONS);
        Plan plan = Planner.of(given.scorer).withCost(given.cost).plan(given.assessment, given.targets);
        List<BruteForce.Tried> cheapest = all.cheapest();
        List<BruteForce.Tried> best = cheapest.isEmpty() ? List.of(all.everything()) : all.best(cheapest);
        assertThat(plan.isReached()).isEqualTo(!cheapest.isEmpty());
        assertThat(plan.cost()).isEqualTo(best.get(0).cost());
        assertThat(best).anySatisfy(one -> {
            assertThat(amounts(plan)).isEqualTo(all.amounts(one));
            assertThat(plan.after()).isEqualTo(one.result());
        });
        assertThat(plan.hasAlternatives()).isEqualTo(cheapest.size() > 1);
    }

    @Property
    void aPlanCarriedOutIsWhatItSaidItWouldBe(@ForAll long seed) {
        SmallCase given = new SmallCase(seed);
        Assume.that(given.scorer.check(given.assessment).isEmpty());
        Planner planner = Planner.of(given.scorer).withCost(given.cost);
        Plan plan = planner.plan(given.assessment, given.targets);
        assertThat(given.scorer.score(plan.applyTo(given.assessment))).isEqualTo(plan.after());
        assertThat(plan.before()).isEqualTo(given.scorer.score(given.assessment));
        List<Step> steps = plan.steps().stream().map(PlannedStep::step).toList();
        Plan repeated = planner.whatIf(given.assessment, steps, given.targets.toArray(new Target[0]));
        assertThat(repeated.withAlternatives(plan.hasAlternatives())).isEqualTo(plan);
        if (plan.isReached()) {
            Plan nothingMore = planner.plan(plan.applyTo(given.assessment), given.targets);
            assertThat(nothingMore.isEmpty()).isTrue();
        }
    }

    @Property
    void thirtyCriteriaCostWhatAnIndependentKnapsackSays(@ForAll long seed) {
        Random random = new Random(seed);
        Framework framework = Framework.pmqa40();
        Assessment assessment = thirty(random);
        // Half of the targets lie on a total that there can be, where being one unit off shows.
        int tenths = 1 + random.nextInt(40);
        Target target = new Target.Level(Fraction.of(tenths, 10));
        Scorer scorer = Scorer.pmqa40();
        Plan plan = Planner.of(scorer).plan(assessment, target);
        int least = leastSteps(
                assessment, Fraction.of(tenths, 10).times(framework.top()).dividedBy(4));
        assertThat(plan.isReached()).isTrue();
        assertThat(plan.cost()).isEqualTo(Fraction.of(least));
        Plan again = Streams.roundTrip(Planner.of(scorer)).plan(Streams.roundTrip(assessment), target);
        assertThat(again).isEqualTo(plan);
    }

    @Property(tries = 50)
    void noStepOfAPlanCanBeLeftOut(@ForAll long seed) {
        Random random = new Random(seed);
        Assessment assessment = thirty(random);
        Map<String, Fraction> costs = new HashMap<>();
        for (Criterion criterion : Framework.pmqa40().criteria()) {
            costs.put(criterion.id(), Fraction.of(1 + random.nextInt(1_000), 1 + random.nextInt(60)));
        }
        Planner planner = Planner.of(Scorer.pmqa40()).withCost(new GivenCosts(Map.of(), costs));
        Target target = new Target.Level(Fraction.of(1 + random.nextInt(40), 10));
        Plan plan = planner.plan(assessment, target, Target.everyCategory("200"));
        for (PlanItem item : plan.items()) {
            List<Step> rest =
                    new ArrayList<>(plan.steps().stream().map(PlannedStep::step).toList());
            rest.remove(item.steps().get(item.steps().size() - 1).step());
            Plan less = planner.whatIf(assessment, rest, target, Target.everyCategory("200"));
            assertThat(less.isReached()).as(item.id()).isFalse();
        }
    }

    /** As many points per step as can be had in each category, then as many per step in all, by number of steps. */
    private static int leastSteps(Assessment assessment, Fraction need) {
        AssessmentResult before = Scorer.pmqa40().score(assessment);
        List<PlanItem> items = Planner.of(Scorer.pmqa40()).steps(assessment);
        List<Fraction> best = new ArrayList<>(List.of(before.total().exact()));
        for (PlanItem item : items) {
            int siblings = item.category().criteria().size();
            Fraction share = Fraction.of(1, 7L * siblings);
            List<Fraction> next = new ArrayList<>();
            for (int count = 0; count < best.size() + item.steps().size(); count++) {
                Fraction most = null;
                for (int own = Math.max(0, count - best.size() + 1);
                        own <= Math.min(count, item.steps().size());
                        own++) {
                    Fraction gain = own == 0 ? Fraction.ZERO : gain(item, own - 1);
                    Fraction total = best.get(count - own).plus(gain.times(share));
                    most = most == null || total.compareTo(most) > 0 ? total : most;
                }
                next.add(most);
            }
            best = next;
        }
        int steps = 0;
        while (best.get(steps).compareTo(need) < 0) {
            steps++;
        }
        return steps;
    }

    private static Fraction gain(PlanItem item, int last) {
        Figure before = item.before().orElseThrow();
        return item.steps().get(last).after().orElseThrow().minus(before).exact();
    }

    private static Assessment thirty(Random random) {
        AssessmentBuilder builder = Given.assessment(Framework.pmqa40());
        List<Criterion> criteria = Framework.pmqa40().criteria();
        for (int k = 0; k < criteria.size(); k++) {
            if (k < 24 && random.nextInt(4) > 0) {
                int[] counts = {1 + random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(3)};
                builder.criterion(
                        criteria.get(k).id(),
                        Given.checklist(
                                random.nextInt(counts[0] + 1),
                                counts[0],
                                random.nextInt(counts[1] + 1),
                                counts[1],
                                random.nextInt(counts[2] + 1),
                                counts[2]));
            } else {
                builder.criterion(criteria.get(k).id(), Integer.toString(random.nextInt(501)));
            }
        }
        return builder.build();
    }

    private static Map<String, Fraction> amounts(Plan plan) {
        Map<String, Fraction> amounts = new HashMap<>();
        for (PlanItem item : plan.items()) {
            Step first = item.steps().get(0).step();
            amounts.put(
                    item.id(),
                    first instanceof Step.RaiseCategory raise
                            ? raise.points()
                            : Fraction.of(item.steps().size()));
        }
        return amounts;
    }
}
