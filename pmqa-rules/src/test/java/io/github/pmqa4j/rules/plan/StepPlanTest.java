package io.github.pmqa4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans in steps of criteria. */
class StepPlanTest {
    private final Framework small = Given.framework(500, 2, 2, 1);
    private final Scorer scorer = Scorer.of(small, ScoringModel.pmqa40());
    private final Planner planner = Planner.of(scorer);

    @Test
    void boxesAreTickedInTheOrderOfTheTiersAndTheCheapestOnesFirst() {
        Assessment assessment = Given.assessment(small)
                .criterion("A.1", Given.checklist(2, 3, 1, 2, 0, 1))
                .criterion("A.2", "250.5")
                .criterion("B.1", Given.checklist(0, 1, 0, 2, 0, 1))
                .build();
        // A: (200 + 250.5) / 2 = 225.25, B: 0; the box of B.1 alone gains (300 - 0) / 2 = 150 of the total.
        Plan plan = planner.plan(assessment, Target.total("262"));
        assertThat(english(plan)).containsExactly("B.1: tick box 1 of Basic (0.00 -> 300.00)");
        Plan more = planner.plan(assessment, Target.total("325"));
        // A.1 gains 150/4 and 50/4, A.2 49.5/4, B.1 50/2 and 50/2 and 100/2: 262.625 + 37.5 + 25 = 325.125.
        assertThat(english(more))
                .containsExactly(
                        "A.1: tick box 3 of Basic (200.00 -> 350.00)",
                        "B.1: tick box 1 of Basic (0.00 -> 300.00)",
                        "B.1: tick box 1 of Advance (300.00 -> 350.00)");
        assertThat(thai(more)).startsWith("A.1: ทำข้อ 3 ระดับพื้นฐาน (200.00 -> 350.00)");
        assertThat(more.summary().en())
                .isEqualTo("can be reached: plan in steps, cost 3, total 112.63 -> 325.13, level 0.90 -> 2.60");
        PlanItem item = more.items().get(1);
        assertThat(item.id()).isEqualTo("B.1");
        assertThat(item.category().id()).isEqualTo("B");
        assertThat(item.cost()).isEqualTo(Fraction.of(2));
        assertThat(item.before().orElseThrow()).hasToString("0.00");
        assertThat(item.after().orElseThrow()).hasToString("350.00");
        assertThat(item).hasToString("B.1: steps 2, cost 2 (0.00 -> 350.00)");
    }

    @Test
    void aDirectScoreGoesToTheNextTier() {
        Assessment assessment = Given.scores(small, 299, 300, 450);
        assertThat(planner.steps(assessment).stream()
                        .flatMap(item -> item.steps().stream())
                        .map(step -> step.summary().en()))
                .containsExactly(
                        "A.1: reach Basic (300) (299.00 -> 300.00)",
                        "A.1: reach Advance (400) (300.00 -> 400.00)",
                        "A.1: reach Significance (500) (400.00 -> 500.00)",
                        "A.2: reach Advance (400) (300.00 -> 400.00)",
                        "A.2: reach Significance (500) (400.00 -> 500.00)",
                        "B.1: reach Significance (500) (450.00 -> 500.00)");
        assertThat(planner.steps(Given.scores(small, 500, 500, 500))).isEmpty();
    }

    @Test
    void tiersOfAnotherTopAreInProportionAndRoundedUpToItsDecimals() {
        Framework odd = Given.framework(33, 1, 1);
        Planner planning = Planner.of(Scorer.of(odd, ScoringModel.pmqa40()));
        assertThat(planning.steps(Given.scores(odd, 0)).get(0).steps())
                .extracting(step -> step.step())
                .containsExactly(
                        new Step.ReachTier("A.1", MaturityTier.BASIC, Given.number("19.8")),
                        new Step.ReachTier("A.1", MaturityTier.ADVANCE, Given.number("26.4")),
                        new Step.ReachTier("A.1", MaturityTier.SIGNIFICANCE, Given.number("33")));
        Framework whole = Given.framework(33, 0, 1);
        assertThat(Planner.of(Scorer.of(whole, ScoringModel.pmqa40()))
                        .plan(Given.scores(whole, 0), Target.total("19.8"))
                        .after()
                        .total())
                .hasToString("20.00");
    }

    @Test
    void costsDecideAndTiesGoToTheGreaterTotalIfNoRiseIsSmaller() {
        Assessment assessment = Given.scores(small, 400, 400, 400);
        // Each step gains 25 in A or 50 in B; all reach 410.
        assertThat(english(planner.plan(assessment, Target.total("410"))))
                .containsExactly("B.1: reach Significance (500) (400.00 -> 500.00)");
        Planner dearB = planner.withCost(new GivenCosts(Map.of(), Map.of("B.1", Fraction.of(3, 2))));
        assertThat(english(dearB.plan(assessment, Target.total("410"))))
                .containsExactly("A.1: reach Significance (500) (400.00 -> 500.00)");
        Plan dear = dearB.plan(assessment, Target.total("450"));
        assertThat(dear.cost()).isEqualTo(Fraction.of(3, 2));
        assertThat(dear.summary().en()).contains("cost 1.5,");
        Planner cheapest = planner.withCost(
                (criterion, step) -> Fraction.of(1, criterion.id().equals("A.2") ? 7 : 3));
        assertThat(english(cheapest.plan(assessment, Target.category("A", "401"))))
                .containsExactly("A.2: reach Significance (500) (400.00 -> 500.00)");
        assertThat(cheapest.plan(assessment, Target.category("A", "401"))
                        .summary()
                        .en())
                .contains("cost 1/7,");
    }

    @Test
    void whatIsStatedIsRaisedByPointsBesideTheStepsOfCriteria() {
        Assessment assessment = Given.assessment(small)
                .criterion("A.1", "300")
                .criterion("A.2", new NotApplicable("no branch"))
                .category("B", "100")
                .build();
        Plan plan = planner.plan(assessment, Target.total("500"));
        assertThat(plan.unit()).isEqualTo(PlanUnit.STEPS_AND_POINTS);
        assertThat(plan.isReached()).isTrue();
        assertThat(english(plan))
                .containsExactly(
                        "A.1: reach Advance (400) (300.00 -> 400.00)",
                        "A.1: reach Significance (500) (400.00 -> 500.00)",
                        "category B: 400 points more (100.00 -> 500.00)");
        assertThat(plan.summary().en())
                .isEqualTo(
                        "can be reached: plan in steps and points, cost 402, total 200.00 -> 500.00, level 1.60 -> 4.00");
        Plan out = planner.plan(assessment, Target.total("501"));
        assertThat(out.items()).isEqualTo(plan.items());
        assertThat(out.unmet()).containsExactly(Target.total("501"));
        // A step of A.1 gains 50 of the total, as 100 points of B do.
        assertThat(english(planner.plan(assessment, Target.total("251"))))
                .containsExactly(
                        "A.1: reach Advance (400) (300.00 -> 400.00)",
                        "A.1: reach Significance (500) (400.00 -> 500.00)");
        Planner dear = planner.withCost(new GivenCosts(Map.of(), Map.of("A.1", Fraction.of(90))));
        assertThat(english(dear.plan(assessment, Target.total("251"))))
                .containsExactly(
                        "A.1: reach Advance (400) (300.00 -> 400.00)", "category B: 2 points more (100.00 -> 102.00)");
    }

    @Test
    void gapsHaveStepsWhereTheyCountAsZeroOnly() {
        Assessment draft = Given.assessment(small).criterion("A.1", "300").build();
        Scorer zero = Scorer.of(
                small,
                ScoringModel.pmqa40().toBuilder("zero")
                        .missing(MissingPolicy.ZERO)
                        .build());
        Plan plan = Planner.of(zero).plan(draft, Target.everyCategory("300"));
        assertThat(english(plan))
                .containsExactly("A.2: reach Basic (300) (0.00 -> 300.00)", "B.1: reach Basic (300) (0.00 -> 300.00)");
        assertThat(plan.isReached()).isTrue();
        Scorer assessed = Scorer.of(
                small,
                ScoringModel.pmqa40().toBuilder("some")
                        .missing(MissingPolicy.ASSESSED_ONLY)
                        .build());
        Plan lenient = Planner.of(assessed).plan(draft, Target.everyCategory("400"));
        assertThat(english(lenient)).containsExactly("A.1: reach Advance (400) (300.00 -> 400.00)");
        Plan without = Planner.of(assessed).plan(draft, Target.band("B", "URGENT"));
        assertThat(without.isReached()).isFalse();
        assertThat(without.items()).extracting(PlanItem::id).containsExactly("A.1");
        assertThatThrownBy(() -> planner.plan(draft, Target.total("1"))).isInstanceOf(RefusedAssessmentException.class);
    }

    @Test
    void aTierThatCountsCategoriesIsReachedAtTheLeastCost() {
        Framework three = Given.framework(500, 2, 1, 1, 1);
        NamedLimit limit = NamedLimit.of("TWO", LocalizedText.same("Two"), Fraction.ZERO);
        Target two = Target.tier(new AnyCategories(limit, 2, Fraction.of(400)), "TWO");
        Plan plan = Planner.of(Scorer.of(three, ScoringModel.pmqa40())).plan(Given.scores(three, 0, 100, 300), two);
        // One step for C, and two for A or for B; one of them stays urgent, and from 100 to 400 is the smaller rise.
        assertThat(plan.cost()).isEqualTo(Fraction.of(3));
        assertThat(plan.items()).extracting(PlanItem::id).containsExactly("B.1", "C.1");
        assertThat(plan.hasAlternatives()).isTrue();
    }

    @Test
    void aRuleOfOnesOwnGivesStepsToWhatHasNone() {
        Assessment assessment = Given.scores(small, 0, 0, 0);
        StepRule byFifty = state -> {
            Fraction score = ((DirectScore) state.evidence()).value();
            return score.equals(Fraction.of(500))
                    ? Optional.empty()
                    : Optional.of(new Step.ReplaceEvidence(
                            state.criterion(),
                            new DirectScore(score.plus(Fraction.of(50))),
                            LocalizedText.same("more")));
        };
        Plan plan = planner.withSteps(byFifty).plan(assessment, Target.total("30"));
        assertThat(plan.cost()).isEqualTo(Fraction.of(2));
        // Two steps of B.1 gain more, but raise it by 100.
        assertThat(plan.after().total()).hasToString("37.50");
        assertThat(plan.items()).extracting(PlanItem::id).containsExactly("A.1", "B.1");
    }

    @Test
    void aRuleThatBreaksItsContractIsNamed() {
        Assessment assessment = Given.scores(small, 100, 0, 0);
        LocalizedText text = LocalizedText.same("step");
        StepRule endless = state -> Optional.of(new Step.ReplaceEvidence(state.criterion(), state.evidence(), text));
        assertThatThrownBy(() -> planner.withSteps(endless).plan(assessment, Target.total("100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps of criterion A.1 must be at most 1000, but were more");
        StepRule lowering = state -> state.evidence().equals(DirectScore.of("100"))
                ? Optional.of(new Step.ReplaceEvidence(state.criterion(), DirectScore.of("99"), text))
                : Optional.empty();
        assertThatThrownBy(() -> planner.withSteps(lowering).plan(assessment, Target.total("100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step of criterion A.1 must not lower its score of 100.00, but gave 99.00");
        StepRule foreign = state -> Optional.of(new Step.ReplaceEvidence("B.1", state.evidence(), text));
        assertThatThrownBy(() -> planner.withSteps(foreign).plan(assessment, Target.total("100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("step of criterion A.1 must be its own, but was B.1: step");
        StepRule category = state -> Optional.of(new Step.RaiseCategory("A.1", Fraction.ONE));
        assertThatThrownBy(() -> planner.withSteps(category).plan(assessment, Target.total("100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("step of criterion A.1 must be its own, but was category A.1: 1 points more");
    }

    @Test
    void costsThatAreNotAboveZeroAreRefused() {
        Assessment assessment = Given.scores(small, 0, 0, 0);
        assertThatThrownBy(() ->
                        planner.withCost((criterion, step) -> Fraction.ZERO).plan(assessment, Target.total("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost of a step of A.1 must be above 0, but was 0");
        StepCost points = new StepCost() {
            @Override
            public Fraction of(Criterion criterion, Step step) {
                return Fraction.ONE;
            }

            @Override
            public Fraction ofPoint(Category category) {
                return Fraction.of(-1);
            }
        };
        assertThatThrownBy(() -> planner.withCost(points).plan(Given.stated(small, "1", "2"), Target.total("3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost of a step of A must be above 0, but was -1");
        assertThatThrownBy(() -> new GivenCosts(Map.of(), Map.of("A.1", Fraction.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost of A.1 must be above 0, but was 0");
        assertThatThrownBy(() -> new GivenCosts(Map.of("A", Fraction.of(-2)), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost of A must be above 0, but was -2");
    }

    @Test
    void whatIsTooLargeIsSaidAndDoesNotFillTheMemory() {
        // Costs and weights that double: every set of steps has a cost and a gain of its own.
        assertThatThrownBy(() -> doubling(20, 400, "450"))
                .isInstanceOf(PlanTooLargeException.class)
                .hasMessage("a plan may keep at most 262144 partial plans, but there were more");
        assertThatThrownBy(() -> doubling(30, 400, "450"))
                .isInstanceOf(PlanTooLargeException.class)
                .hasMessage("a plan may join at most 268435456 pairs of partial plans, but these were 32768 * 32768");
        assertThat(doubling(16, 400, "450").cost()).isEqualTo(Fraction.of(1 << 15));
    }

    @Test
    void aTierThatTiesCategoriesTogetherInTooManyWaysIsGivenUp() {
        Framework wide = Given.framework(500, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        Map<String, Fraction> costs = new HashMap<>();
        AssessmentBuilder builder = Given.assessment(wide);
        int salt = 7;
        for (Criterion criterion : wide.criteria()) {
            salt = salt * 31 % 1009;
            costs.put(criterion.id(), Fraction.of(1000 + salt));
            builder.criterion(criterion.id(), Integer.toString(salt % 300));
        }
        NamedLimit limit = NamedLimit.of("HALF", LocalizedText.same("Half"), Fraction.of(250));
        Target half = Target.tier(new AnyCategories(limit, 9, Fraction.of(450)), "HALF");
        Planner planning = Planner.of(Scorer.of(wide, ScoringModel.pmqa40())).withCost(new GivenCosts(Map.of(), costs));
        Assessment assessment = builder.build();
        assertThatThrownBy(() -> planning.plan(assessment, half))
                .isInstanceOf(PlanTooLargeException.class)
                .hasMessage("tiers may tie categories together in at most 2000 ways, but there are more");
    }

    private static Plan doubling(int criteria, int score, String target) {
        Framework framework = Given.framework(500, 2, criteria);
        Map<String, Fraction> powers = new HashMap<>();
        AssessmentBuilder builder = Given.assessment(framework);
        for (int k = 0; k < criteria; k++) {
            String id = framework.criteria().get(k).id();
            powers.put(id, Fraction.of(1L << k));
            builder.criterion(id, Integer.toString(score));
        }
        ScoringModel model = ScoringModel.pmqa40().toBuilder("doubling")
                .weighting(new GivenWeights(Map.of(), powers))
                .build();
        return Planner.of(Scorer.of(framework, model))
                .withCost(new GivenCosts(Map.of(), powers))
                .plan(builder.build(), Target.total(target));
    }

    @Test
    void weightsThatFitNoLongAreExactToo() {
        Map<String, Fraction> weights = new HashMap<>();
        Map<String, Fraction> costs = new HashMap<>();
        long[] primes = {1_000_000_007L, 998_244_353L, 4_294_967_291L};
        for (int k = 0; k < primes.length; k++) {
            String id = small.criteria().get(k).id();
            weights.put(id, Fraction.of(primes[k] - 1, primes[k]));
            costs.put(id, Fraction.of(primes[2 - k] + 1, primes[2 - k]));
        }
        ScoringModel model = ScoringModel.pmqa40().toBuilder("odd")
                .weighting(new GivenWeights(Map.of("A", Fraction.of(primes[0], primes[1]), "B", Fraction.ONE), weights))
                .build();
        Planner planning = Planner.of(Scorer.of(small, model)).withCost(new GivenCosts(Map.of(), costs));
        Plan plan = planning.plan(Given.scores(small, 300, 300, 300), Target.category("A", "350"));
        // A.1 weighs a little more than A.2, so that one step of it suffices, and one of A.2 would not.
        assertThat(plan.items()).extracting(PlanItem::id).containsExactly("A.1");
        assertThat(plan.cost()).isEqualTo(Fraction.of(4_294_967_292L, 4_294_967_291L));
        assertThat(plan.isReached()).isTrue();
    }

    @Test
    void threeHundredCriteriaArePlanned() {
        int[] sizes = {43, 43, 43, 43, 43, 43, 42};
        Framework large = Given.framework(500, 2, sizes);
        int[] scores = new int[300];
        for (int k = 0; k < scores.length; k++) {
            scores[k] = 100 * (k % 5);
        }
        Plan plan = Planner.of(Scorer.of(large, ScoringModel.pmqa40()))
                .plan(Given.scores(large, scores), Target.total("400"));
        assertThat(plan.isReached()).isTrue();
        // 60 criteria each at 0, 100 and 200 gain 300, 200 and 100 by their first steps, and all others 100 a step:
        // from a mean
        // near 200, 60 * 300 + 60 * 200 leave about 30000 of 60000 points to steps of 100.
        assertThat(plan.cost().longNumerator()).isBetween(415L, 425L);
    }

    private static List<String> english(Plan plan) {
        return plan.steps().stream().map(step -> step.summary().en()).toList();
    }

    private static List<String> thai(Plan plan) {
        return plan.steps().stream().map(step -> step.summary().th()).toList();
    }
}
