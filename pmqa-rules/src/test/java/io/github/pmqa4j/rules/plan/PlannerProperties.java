package io.github.pmqa4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Plans are cheapest, and are what they say they are. */
class PlannerProperties {
    private static final int MOST_COMBINATIONS = 1_500;

    @Property
    void noSetOfStepsIsCheaperAndTiesAreBrokenAsDocumented(@ForAll long seed) {
        SmallCase given = new SmallCase(seed);
        BruteForce all = new BruteForce(given);
        Assume.that(given.scorer.check(given.assessment).isEmpty() && all.combinations() <= MOST_COMBINATIONS);
        Plan plan = Planner.of(given.scorer).withCost(given.cost).plan(given.assessment, given.targets);
        Optional<BruteForce.Tried> best = all.best();
        assertThat(plan.isReached()).isEqualTo(best.isPresent());
        BruteForce.Tried expected = best.orElseGet(all::everything);
        assertThat(counts(plan)).isEqualTo(all.counts(expected));
        assertThat(plan.cost()).isEqualTo(expected.cost());
        assertThat(plan.after()).isEqualTo(expected.result());
        assertThat(plan.unit()).isEqualTo(PlanUnit.STEPS);
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
        assertThat(repeated).isEqualTo(plan);
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
        Target target = new LevelTarget(Fraction.of(tenths, 10));
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
        Target target = new LevelTarget(Fraction.of(1 + random.nextInt(40), 10));
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
        Figure before = Objects.requireNonNull(item.before());
        return Objects.requireNonNull(item.steps().get(last).after())
                .minus(before)
                .exact();
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

    private static Map<String, Integer> counts(Plan plan) {
        Map<String, Integer> counts = new HashMap<>();
        plan.items().forEach(item -> counts.put(item.id(), item.steps().size()));
        return counts;
    }
}
