package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Carries steps out and asks the scorer what comes of each, so that no rule of scoring is written twice.
 *
 * <p>A step changes the score of its own criterion, or category, only. So the first steps of all are taken together, then the
 * second ones and so on, and there are no more scorings than the longest list has steps.
 */
final class Rehearsal {
    private final Scorer scorer;
    private final StepCost cost;

    Rehearsal(Scorer scorer, StepCost cost) {
        this.scorer = scorer;
        this.cost = cost;
    }

    /**
     * Returns the steps of each criterion or category with their costs and scores, in the order of the framework.
     *
     * @param steps in the order they are done; those of one criterion in theirs
     */
    List<PlanItem> items(Assessment assessment, AssessmentResult before, List<Step> steps) {
        Map<String, List<Step>> byId = new HashMap<>();
        for (Step step : steps) {
            byId.computeIfAbsent(key(step), id -> new ArrayList<>()).add(step);
        }
        Map<String, List<@Nullable Figure>> scores = scores(assessment, before, byId);
        List<PlanItem> items = new ArrayList<>();
        for (Category category : scorer.framework().categories()) {
            List<Step> own = byId.getOrDefault(categoryKey(category.id()), List.of());
            if (!own.isEmpty()) {
                items.add(item(category, null, own, Objects.requireNonNull(scores.get(categoryKey(category.id())))));
            }
            for (Criterion criterion : category.criteria()) {
                List<Step> ofCriterion = byId.getOrDefault(criterion.id(), List.of());
                if (!ofCriterion.isEmpty()) {
                    items.add(
                            item(category, criterion, ofCriterion, Objects.requireNonNull(scores.get(criterion.id()))));
                }
            }
        }
        return items;
    }

    private PlanItem item(
            Category category, @Nullable Criterion criterion, List<Step> steps, List<@Nullable Figure> scores) {
        List<PlannedStep> planned = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            planned.add(
                    PlannedStep.of(step, cost(category, criterion, step)).withScores(scores.get(i), scores.get(i + 1)));
        }
        return criterion == null ? PlanItem.of(category, planned) : PlanItem.of(category, criterion, planned);
    }

    private Fraction cost(Category category, @Nullable Criterion criterion, Step step) {
        Fraction found;
        if (step instanceof Step.RaiseCategory raise) {
            found = pointCost(cost, category).times(raise.points());
        } else {
            found = cost.of(Objects.requireNonNull(criterion), step);
        }
        requireCost(found, step.id());
        return found;
    }

    static Fraction pointCost(StepCost cost, Category category) {
        Fraction found = cost.ofPoint(category);
        requireCost(found, category.id());
        return found;
    }

    private static void requireCost(@Nullable Fraction found, String id) {
        if (found == null || found.signum() <= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "cost of a step of %s must be above 0, but was %s", id, found));
        }
    }

    private Map<String, List<@Nullable Figure>> scores(
            Assessment assessment, AssessmentResult before, Map<String, List<Step>> byId) {
        Map<String, List<@Nullable Figure>> scores = new HashMap<>();
        byId.keySet().forEach(id -> scores.put(id, new ArrayList<>()));
        add(before, scores);
        int rounds = byId.values().stream().mapToInt(List::size).max().orElse(0);
        Assessment now = assessment;
        for (int round = 0; round < rounds; round++) {
            for (List<Step> own : byId.values()) {
                now = round < own.size() ? own.get(round).applyTo(now) : now;
            }
            add(scorer.score(now), scores);
        }
        return scores;
    }

    private static void add(AssessmentResult result, Map<String, List<@Nullable Figure>> scores) {
        for (CategoryResult category : result.categories()) {
            List<@Nullable Figure> own =
                    scores.get(categoryKey(category.category().id()));
            if (own != null) {
                own.add(category.score().orElse(null));
            }
            for (CriterionResult criterion : category.criteria()) {
                List<@Nullable Figure> ofCriterion =
                        scores.get(criterion.criterion().id());
                if (ofCriterion != null) {
                    ofCriterion.add(criterion.score().orElse(null));
                }
            }
        }
    }

    // A category may have the id of a criterion; no id has a slash.
    private static String categoryKey(String id) {
        return "/" + id;
    }

    private static String key(Step step) {
        return step instanceof Step.RaiseCategory ? categoryKey(step.id()) : step.id();
    }
}
