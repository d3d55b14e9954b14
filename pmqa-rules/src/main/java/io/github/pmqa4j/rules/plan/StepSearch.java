package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest first steps of all paths that meet the goals; {@link Planner} says how, and why nothing is cheaper.
 *
 * <p>One instance serves one search.
 */
final class StepSearch {
    private final ScoringModel model;
    private final Goals goals;
    private final Map<String, List<Path>> paths = new LinkedHashMap<>();
    private final Fraction perCost;

    StepSearch(ScoringModel model, Goals goals, List<Path> all) {
        this.model = model;
        this.goals = goals;
        for (Path path : all) {
            paths.computeIfAbsent(path.category().id(), id -> new ArrayList<>()).add(path);
        }
        perCost = Units.perOne(all.stream()
                .flatMap(path -> path.steps().stream())
                .map(PlannedStep::cost)
                .toList());
    }

    /** Returns the items of a best plan, or null where all steps together do not meet the goals. */
    @Nullable
    List<PlanItem> solve(AssessmentResult before) {
        List<Choices> all = new ArrayList<>();
        for (CategoryResult result : before.categories()) {
            if (result.score() == null) {
                if (goals.needs(result.category())) {
                    return null;
                }
                continue;
            }
            Choices choices = choices(result.category(), result.score().exact());
            int first = 0;
            while (first < choices.size()
                    && !goals.category(choices.category(), choices.scores().get(first))) {
                first++;
            }
            if (first == choices.size()) {
                return null;
            }
            all.add(choices.from(first));
        }
        int[] points = new TotalSearch(model, goals, all).solve();
        return points == null ? null : items(all, points);
    }

    private Choices choices(Category category, Fraction stated) {
        List<Path> own = paths.getOrDefault(category.id(), List.of());
        if (own.isEmpty()) {
            return new Choices(category, List.of(Fraction.ZERO), List.of(stated), null, List.of(0));
        }
        List<Fraction> weights = own.stream()
                .map(path -> model.weighting().weightOf(category, path.criterion()))
                .toList();
        Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<List<Fraction>> gains = new ArrayList<>();
        for (int k = 0; k < own.size(); k++) {
            Fraction share = weights.get(k).dividedBy(sum);
            gains.add(own.get(k).scores().stream()
                    .map(score -> score.exact().times(share))
                    .toList());
        }
        Fraction perGain =
                Units.perOne(gains.stream().flatMap(List::stream).distinct().toList());
        List<Frontier> parts = new ArrayList<>();
        for (int k = 0; k < own.size(); k++) {
            parts.add(Frontier.choice(Units.times(own.get(k).costs(), perCost), Units.times(gains.get(k), perGain)));
        }
        Frontier frontier = joined(parts);
        List<Fraction> costs = new ArrayList<>();
        List<Fraction> scores = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i < frontier.size(); i++) {
            Fraction score = StageRounding.apply(model.rounding().category(), frontier.gain[i].dividedBy(perGain));
            if (scores.isEmpty() || score.compareTo(scores.get(scores.size() - 1)) > 0) {
                costs.add(frontier.cost[i]);
                scores.add(score);
                points.add(i);
            }
        }
        return new Choices(category, costs, scores, frontier, points);
    }

    // Halves are joined to halves, so that few large frontiers are made.
    private static Frontier joined(List<Frontier> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int middle = parts.size() / 2;
        return Frontier.join(
                joined(parts.subList(0, middle)), joined(parts.subList(middle, parts.size())), (cost, gain) -> true);
    }

    private List<PlanItem> items(List<Choices> all, int[] points) {
        List<PlanItem> items = new ArrayList<>();
        for (int c = 0; c < points.length; c++) {
            Choices choices = all.get(c);
            Frontier frontier = choices.frontier();
            if (frontier != null) {
                List<Integer> counts = frontier.options(choices.points().get(points[c]));
                List<Path> own = paths.getOrDefault(choices.category().id(), List.of());
                for (int k = 0; k < own.size(); k++) {
                    if (counts.get(k) > 0) {
                        items.add(own.get(k).first(counts.get(k)));
                    }
                }
            }
        }
        return items;
    }
}
