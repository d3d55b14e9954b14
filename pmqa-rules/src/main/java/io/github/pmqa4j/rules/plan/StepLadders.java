package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Follows a step rule from each criterion of an assessment to its last step. */
final class StepLadders {
    // Three tiers of 64 boxes have 192 steps.
    private static final int MOST_STEPS = 1_000;

    private final Scorer scorer;
    private final StepCost cost;
    private final StepRule rule;

    StepLadders(Scorer scorer, StepCost cost, StepRule rule) {
        this.scorer = scorer;
        this.cost = cost;
        this.rule = rule;
    }

    /**
     * Returns the ladders of all criteria that have a score.
     *
     * @param categories the categories to look at, in the order of the framework
     */
    List<StepLadder> of(Assessment assessment, AssessmentResult before, List<CategoryResult> categories) {
        List<Step> steps = new ArrayList<>();
        for (CategoryResult result : categories) {
            CategoryAssessment entry =
                    AssessmentEntries.entry(assessment, result.category().id());
            for (CriterionResult criterion : result.criteria()) {
                if (criterion.score().isPresent()) {
                    CriterionAssessment start =
                            AssessmentEntries.find(entry, criterion.criterion().id());
                    steps.addAll(steps(assessment, result.category(), start));
                }
            }
        }
        Map<String, PlanItem> items = new HashMap<>();
        for (PlanItem item : new Rehearsal(scorer, cost).items(assessment, before, steps)) {
            items.put(item.id(), item);
        }
        List<StepLadder> ladders = new ArrayList<>();
        for (CategoryResult result : categories) {
            for (CriterionResult criterion : result.criteria()) {
                if (criterion.score().isPresent()) {
                    PlanItem item = items.get(criterion.criterion().id());
                    ladders.add(ladder(result.category(), criterion, item == null ? List.of() : item.steps()));
                }
            }
        }
        return ladders;
    }

    private List<Step> steps(Assessment assessment, Category category, CriterionAssessment start) {
        String id = start.criterion();
        List<Step> steps = new ArrayList<>();
        // A small assessment of this criterion only is quickly changed.
        Assessment now = assessment.withCategories(List.of(CategoryAssessment.of(category.id(), List.of(start))));
        CriterionAssessment entry = start;
        for (Optional<Step> next = next(category, entry); next.isPresent(); next = next(category, entry)) {
            Step step = next.get();
            if (!step.id().equals(id) || step instanceof Step.RaiseCategory) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "step of criterion %s must be its own, but was %s", id, step));
            }
            if (steps.size() == MOST_STEPS) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "steps of criterion %s must be at most %s, but were more", id, MOST_STEPS));
            }
            steps.add(step);
            now = step.applyTo(now);
            entry = AssessmentEntries.find(now.categories().get(0), id);
        }
        return steps;
    }

    private Optional<Step> next(Category category, CriterionAssessment entry) {
        return rule.next(CriterionState.of(scorer.framework(), category, entry));
    }

    private static StepLadder ladder(Category category, CriterionResult result, List<PlannedStep> steps) {
        List<Fraction> scores = new ArrayList<>();
        scores.add(result.score().orElseThrow().exact());
        for (PlannedStep step : steps) {
            Fraction last = scores.get(scores.size() - 1);
            Optional<Figure> after = step.after();
            if (after.isEmpty() || after.get().exact().compareTo(last) < 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "step of criterion %s must not lower its score of %s, but gave %s",
                        result.criterion().id(),
                        step.before().map(Figure::toString).orElse("-"),
                        after.map(Figure::toString).orElse("none")));
            }
            scores.add(after.get().exact());
        }
        return new StepLadder(category, result.criterion(), steps, scores);
    }
}
