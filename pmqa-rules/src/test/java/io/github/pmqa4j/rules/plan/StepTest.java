package io.github.pmqa4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Single steps, what they do to an assessment, and what if. */
class StepTest {
    private final Framework small = Given.framework(500, 2, 2, 1);
    private final Planner planner = Planner.of(Scorer.of(small, ScoringModel.pmqa40()));

    @Test
    void aBoxIsTickedAndTheRestOfTheEntryStays() {
        CriterionAssessment entry = CriterionAssessment.of("A.1", Given.checklist(0, 3, 0, 1, 0, 1))
                .withNote("a note")
                .withSuggestions(Map.of(MaturityTier.BASIC, "go on"));
        Assessment assessment = Given.assessment(small).criterion(entry).build();
        Assessment changed = new Step.TickBox("A.1", MaturityTier.BASIC, 2).applyTo(assessment);
        CriterionAssessment after = changed.categories().get(0).criteria().get(0);
        assertThat(((Checklist) after.evidence()).basic()).isEqualTo(new Boxes(3, 0b010));
        assertThat(after.note()).isEqualTo("a note");
        assertThat(after.suggestions()).containsEntry(MaturityTier.BASIC, "go on");
        // The next step is the first box that is not ticked.
        assertThat(next(small, after)).contains(new Step.TickBox("A.1", MaturityTier.BASIC, 1));
        Checklist basicDone = Given.checklist(3, 3, 1, 1, 0, 64);
        assertThat(next(small, after.withEvidence(basicDone)))
                .contains(new Step.TickBox("A.1", MaturityTier.SIGNIFICANCE, 1));
        Checklist done = Given.checklist(3, 3, 1, 1, 64, 64);
        assertThat(next(small, after.withEvidence(done))).isEmpty();
        Assessment last = Given.assessment(small)
                .criterion("A.1", Given.checklist(1, 1, 1, 1, 63, 64))
                .build();
        assertThat(AssessmentEntries.evidence(
                        new Step.TickBox("A.1", MaturityTier.SIGNIFICANCE, 64).applyTo(last), "A.1"))
                .isEqualTo(Given.checklist(1, 1, 1, 1, 64, 64));
    }

    @Test
    void aStepThatDoesNotFitIsRefused() {
        Assessment assessment = Given.assessment(small)
                .criterion("A.1", Given.checklist(1, 3, 0, 1, 0, 1))
                .criterion("A.2", "300")
                .category("B", "100")
                .build();
        refused(
                assessment,
                new Step.TickBox("A.1", MaturityTier.BASIC, 1),
                "box of A.1 BASIC must be one of 3 that is not ticked, but was 1");
        refused(
                assessment,
                new Step.TickBox("A.1", MaturityTier.BASIC, 4),
                "box of A.1 BASIC must be one of 3 that is not ticked, but was 4");
        refused(
                assessment,
                new Step.TickBox("A.2", MaturityTier.BASIC, 1),
                "criterion A.2 must have a checklist, but had score 300");
        refused(
                assessment,
                new Step.TickBox("X", MaturityTier.BASIC, 1),
                "criterion must be one of framework small, but was \"X\"");
        refused(
                assessment,
                new Step.ReachTier("A.2", MaturityTier.BASIC, Fraction.of(300)),
                "criterion A.2 must have a score below 300, but had score 300");
        refused(
                assessment,
                new Step.ReachTier("A.1", MaturityTier.BASIC, Fraction.of(300)),
                "criterion A.1 must have a score below 300, but had checklist 1/3 0/1 0/1");
        refused(
                assessment,
                new Step.ReplaceEvidence("B.1", DirectScore.of("1"), LocalizedText.same("more")),
                "category B must have criteria, but its score is stated");
        refused(
                assessment,
                new Step.RaiseCategory("A", Fraction.ONE),
                "category A must have a stated score, but has criteria");
        refused(
                assessment,
                new Step.RaiseCategory("X", Fraction.ONE),
                "category must be one of framework small, but was \"X\"");
    }

    @Test
    void aStepMakesAnEntryWhereThereIsNone() {
        Assessment empty = Given.assessment(small).build();
        Assessment one = new Step.ReachTier("A.2", MaturityTier.BASIC, Fraction.of(300)).applyTo(empty);
        Assessment two = new Step.ReachTier("A.1", MaturityTier.ADVANCE, Fraction.of(400)).applyTo(one);
        Assessment three = new Step.RaiseCategory("B", Fraction.of(7)).applyTo(two);
        assertThat(three)
                .isEqualTo(Given.assessment(small)
                        .criterion("A.1", "400")
                        .criterion("A.2", "300")
                        .category("B", "7")
                        .build());
        assertThat(new Step.RaiseCategory("B", Given.number("0.5"))
                        .applyTo(three)
                        .categories()
                        .get(1)
                        .score())
                .isEqualTo(Given.number("7.5"));
    }

    @Test
    void stepsRefuseWhatIsMeaningless() {
        meaningless(() -> new Step.TickBox("A.1", MaturityTier.BASIC, 0), "box must be in [1, 64], but was 0");
        meaningless(() -> new Step.TickBox("A.1", MaturityTier.BASIC, 65), "box must be in [1, 64], but was 65");
        meaningless(() -> new Step.TickBox("", MaturityTier.BASIC, 1), "criterion must be");
        meaningless(
                () -> new Step.ReachTier("A.1", MaturityTier.BASIC, Fraction.ZERO), "score must be above 0, but was 0");
        meaningless(() -> new Step.ReachTier("", MaturityTier.BASIC, Fraction.ONE), "criterion must be");
        meaningless(() -> new Step.RaiseCategory("A", Fraction.ZERO), "points must be above 0, but was 0");
        meaningless(() -> new Step.RaiseCategory("", Fraction.ONE), "category must be");
        meaningless(
                () -> new Step.ReplaceEvidence("", new NotAssessed(), LocalizedText.same("x")), "criterion must be");
        Step step = new Step.TickBox("A.1", MaturityTier.BASIC, 64);
        meaningless(() -> PlannedStep.of(step, Fraction.ZERO), "cost must be above 0, but was 0");
        meaningless(() -> PlanItem.of(small.categories().get(0), List.of()), "steps must not be empty");
    }

    @Test
    void whatHasNoStepHasNone() {
        assertThat(next(small, CriterionAssessment.of("A.1", new NotApplicable("none"))))
                .isEmpty();
        assertThat(next(small, CriterionAssessment.of("A.1", new Rating(50, Map.of()))))
                .isEmpty();
        assertThat(next(small, CriterionAssessment.of("A.1", new NotAssessed())))
                .contains(new Step.ReachTier("A.1", MaturityTier.BASIC, Fraction.of(300)));
        Framework boxes = Framework.builder("boxes", small.name())
                .top(500)
                .decimals(2)
                .evidence(EnumSet.of(EvidenceKind.CHECKLIST))
                .categories(small.categories())
                .build();
        assertThat(next(boxes, CriterionAssessment.of("A.1", new NotAssessed())))
                .isEmpty();
    }

    @Test
    void whatIfTakesAnyStepsAndUsesTheSameTypes() {
        Assessment assessment = Given.assessment(small)
                .criterion("A.1", Given.checklist(0, 2, 0, 1, 0, 1))
                .criterion("A.2", "300")
                .criterion("B.1", "100")
                .build();
        Plan plan = planner.whatIf(
                assessment,
                List.of(
                        new Step.ReplaceEvidence("B.1", DirectScore.of("50"), LocalizedText.same("B.1: what if 50")),
                        new Step.TickBox("A.1", MaturityTier.BASIC, 2),
                        new Step.TickBox("A.1", MaturityTier.ADVANCE, 1),
                        new Step.TickBox("A.1", MaturityTier.BASIC, 1)),
                Target.total("200"),
                Target.category("A", "350"));
        assertThat(plan.steps().stream().map(step -> step.summary().en()))
                .containsExactly(
                        "A.1: tick box 2 of Basic (0.00 -> 150.00)",
                        "A.1: tick box 1 of Advance (150.00 -> 150.00)",
                        "A.1: tick box 1 of Basic (150.00 -> 400.00)",
                        "B.1: what if 50 (100.00 -> 50.00)");
        assertThat(plan.cost()).isEqualTo(Fraction.of(4));
        assertThat(plan.after().total()).hasToString("200.00");
        assertThat(plan.isReached()).isTrue();
        assertThat(planner.whatIf(assessment, List.of()).isEmpty()).isTrue();
        Plan without = planner.whatIf(
                assessment,
                List.of(new Step.ReplaceEvidence("A.2", new NotApplicable("gone"), LocalizedText.same("A.2: gone"))),
                Target.total("50.01"));
        assertThat(without.steps().get(0).summary().en()).isEqualTo("A.2: gone (300.00 -> -)");
        assertThat(without.after().total()).hasToString("50.00");
        assertThat(without.unmet()).containsExactly(Target.total("50.01"));
    }

    @Test
    void whatIfFillsGapsThatAreLeftOut() {
        Assessment draft = Given.assessment(small).criterion("A.1", "300").build();
        ScoringModel model = ScoringModel.pmqa40().toBuilder("some")
                .missing(MissingPolicy.ASSESSED_ONLY)
                .build();
        Plan plan = Planner.of(Scorer.of(small, model))
                .whatIf(draft, List.of(new Step.ReachTier("B.1", MaturityTier.BASIC, Fraction.of(300))));
        assertThat(plan.steps().get(0).summary().en()).isEqualTo("B.1: reach Basic (300) (- -> 300.00)");
    }

    @Test
    void pointsAndCriteriaOfTheSameIdAreKeptApart() {
        Framework twins = Framework.builder("twins", small.name())
                .top(500)
                .decimals(2)
                .evidence(EnumSet.of(EvidenceKind.SCORE))
                .categories(List.of(
                        new Category(
                                "X",
                                small.name(),
                                small.categories().get(0).kind(),
                                Fraction.ONE,
                                List.of(new Criterion("Y", small.name()))),
                        new Category(
                                "Y",
                                small.name(),
                                small.categories().get(0).kind(),
                                Fraction.ONE,
                                List.of(new Criterion("X", small.name())))))
                .build();
        Assessment assessment = Given.assessment(twins)
                .criterion("Y", "100")
                .category("Y", "200")
                .build();
        Plan plan = Planner.of(Scorer.of(twins, ScoringModel.pmqa40()))
                .whatIf(
                        assessment,
                        List.of(
                                new Step.RaiseCategory("Y", Fraction.of(50)),
                                new Step.ReachTier("Y", MaturityTier.BASIC, Fraction.of(300))));
        assertThat(plan.steps().stream().map(step -> step.summary().en()))
                .containsExactly(
                        "Y: reach Basic (300) (100.00 -> 300.00)", "category Y: 50 points more (200.00 -> 250.00)");
        assertThat(plan.items().get(0).criterion()).isPresent();
        assertThat(plan.items().get(1).criterion()).isEmpty();
        assertThat(plan.items().get(1).id()).isEqualTo("Y");
        assertThat(plan.unit()).isEqualTo(PlanUnit.STEPS_AND_POINTS);
        assertThat(plan.cost()).isEqualTo(Fraction.of(51));
    }

    @Test
    void everythingSurvivesSerialization() {
        Assessment assessment = Given.scores(small, 0, 100, 200);
        Plan plan = planner.plan(assessment, Target.total("333"), Target.category("A", "300"));
        assertThat(Streams.roundTrip(plan)).isEqualTo(plan).hasSameHashCodeAs(plan);
        Plan points = planner.plan(Given.stated(small, "1", "2"), Target.everyCategory("3"));
        assertThat(Streams.roundTrip(points)).isEqualTo(points);
        List<Object> values = List.of(
                new Step.TickBox("A.1", MaturityTier.BASIC, 1),
                new Step.ReplaceEvidence("A.1", new NotAssessed(), LocalizedText.same("x")),
                new GivenCosts(Map.of("A", Fraction.of(2)), Map.of("A.1", Fraction.of(3))),
                StepCost.one(),
                StepRule.standard(),
                Target.level("2"),
                Target.tier("ADVANCE"),
                Target.band("A", "STRENGTH"));
        for (Object value : values) {
            assertThat(Streams.roundTrip(value)).isEqualTo(value);
        }
        assertThat(Streams.roundTrip(planner).plan(assessment, Target.total("333")))
                .isEqualTo(planner.plan(assessment, Target.total("333")));
    }

    @Test
    void aPlanThatContradictsItselfIsRefused() {
        Plan plan = planner.plan(Given.scores(small, 0, 100, 200), Target.total("333"));
        Plan short1 = Plan.of(plan.unit(), plan.targets(), plan.items(), plan.before(), plan.before());
        assertThat(short1.unmet()).isEqualTo(plan.targets());
        assertThatThrownBy(() -> short1.withAlternatives(true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternatives must be false for a plan without steps or out of reach, but was true");
        Plan none = Plan.of(plan.unit(), List.of(), List.of(), plan.before(), plan.before());
        assertThatThrownBy(() -> none.withAlternatives(true)).isInstanceOf(IllegalArgumentException.class);
        assertThat(plan.withAlternatives(true).summary().en()).endsWith("; other plans cost the same");
    }

    @Test
    void aFrameworkWithoutChecklistsHasNoTiersToReach() {
        Framework own = Framework.builder("own", small.name())
                .top(100)
                .decimals(2)
                .evidence(EnumSet.of(EvidenceKind.SCORE))
                .categories(small.categories())
                .build();
        Plan plan = Planner.of(Scorer.of(own, ScoringModel.pmqa40()))
                .plan(Given.scores(own, 50, 60, 85), Target.everyCategory("80"));
        assertThat(plan.steps().stream().map(step -> step.summary().en()))
                .containsExactly(
                        "A.1: reach 60 (50.00 -> 60.00)",
                        "A.1: reach 80 (60.00 -> 80.00)",
                        "A.2: reach 80 (60.00 -> 80.00)");
        assertThat(plan.steps().get(0).summary().th()).isEqualTo("A.1: เพิ่มคะแนนเป็น 60 (50.00 -> 60.00)");
        Framework old = Framework.pmqa2562();
        assertThat(StepRule.standard()
                        .next(CriterionState.of(
                                old, old.categories().get(0), CriterionAssessment.of("1.1", DirectScore.of("100")))))
                .contains(new Step.ReachScore("1.1", Fraction.of(600)));
    }

    private static Optional<Step> next(Framework framework, CriterionAssessment entry) {
        return StepRule.standard()
                .next(CriterionState.of(framework, framework.categories().get(0), entry));
    }

    private static void refused(Assessment assessment, Step step, String message) {
        assertThatThrownBy(() -> step.applyTo(assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static void meaningless(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
