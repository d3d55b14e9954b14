package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a step rule from each criterion of an assessment to its last step. */
final class Paths {
    // Three tiers of 64 boxes have 192 steps.
    private static final int MOST_STEPS = 1_000;

    private final Scorer scorer;
    private final StepCost cost;
    private final StepRule rule;

    Paths(Scorer scorer, StepCost cost, StepRule rule) {
        this.scorer = scorer;
        this.cost = cost;
        this.rule = rule;
    }

    /** Returns the paths of all criteria that have a score, in the order of the framework. */
    List<Path> of(Assessment assessment, AssessmentResult before) {
        List<Step> steps = new ArrayList<>();
        for (CategoryResult result : before.categories()) {
            CategoryAssessment entry =
                    Entries.entry(assessment, result.category().id());
            for (CriterionResult criterion : result.criteria()) {
                if (criterion.score() != null) {
                    CriterionAssessment start =
                            Entries.find(entry, criterion.criterion().id());
                    steps.addAll(steps(assessment, result.category(), start));
                }
            }
        }
        Map<String, PlanItem> items = new HashMap<>();
        for (PlanItem item : new Walk(scorer, cost).items(assessment, before, steps)) {
            items.put(item.id(), item);
        }
        List<Path> paths = new ArrayList<>();
        for (CategoryResult result : before.categories()) {
            for (CriterionResult criterion : result.criteria()) {
                if (criterion.score() != null) {
                    PlanItem item = items.get(criterion.criterion().id());
                    paths.add(path(result.category(), criterion, item == null ? List.of() : item.steps()));
                }
            }
        }
        return paths;
    }

    /** Returns all steps of all paths. */
    static List<PlanItem> all(List<Path> paths) {
        return paths.stream()
                .filter(path -> !path.steps().isEmpty())
                .map(path -> path.first(path.steps().size()))
                .toList();
    }

    private List<Step> steps(Assessment assessment, Category category, CriterionAssessment start) {
        String id = start.criterion();
        List<Step> steps = new ArrayList<>();
        // A small assessment of this criterion only is quickly changed.
        Assessment now = assessment.withCategories(List.of(CategoryAssessment.of(category.id(), List.of(start))));
        CriterionAssessment entry = start;
        for (Step step = next(category, entry); step != null; step = next(category, entry)) {
            if (!step.id().equals(id) || step instanceof RaiseCategory) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "step of criterion %s must be its own, but was %s", id, step));
            }
            if (steps.size() == MOST_STEPS) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "steps of criterion %s must be at most %s, but were more", id, MOST_STEPS));
            }
            steps.add(step);
            now = step.applyTo(now);
            entry = Entries.find(now.categories().get(0), id);
        }
        return steps;
    }

    private @Nullable Step next(Category category, CriterionAssessment entry) {
        return rule.next(scorer.framework(), category, entry);
    }

    private static Path path(Category category, CriterionResult result, List<PlannedStep> steps) {
        List<Figure> scores = new ArrayList<>(List.of(Objects.requireNonNull(result.score())));
        for (PlannedStep step : steps) {
            Figure last = scores.get(scores.size() - 1);
            Figure after = step.after();
            if (after == null || after.exact().compareTo(last.exact()) < 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "step of criterion %s must not lower its score of %s, but gave %s",
                        result.criterion().id(),
                        last,
                        after));
            }
            scores.add(after);
        }
        return new Path(category, result.criterion(), steps, scores);
    }
}
