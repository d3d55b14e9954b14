package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of a category with criteria: numbers of first steps of each, of which those that others beat are left out. */
final class CriteriaOptions {
    private final @Nullable Rounding rounding;
    private final Category category;
    private final List<StepLadder> ladders;
    private final List<List<Fraction>> costs = new ArrayList<>();
    private final List<List<Fraction>> gains = new ArrayList<>();
    private final Fraction perGain;
    private final Fraction perScore;
    private List<Integer> lastCounts = List.of();
    private @Nullable CategoryOptions last;

    CriteriaOptions(ScoringModel model, List<StepLadder> ladders, Fraction perCost) {
        this.ladders = ladders;
        category = ladders.get(0).category();
        rounding = model.rounding().category(category.id());
        List<Fraction> weights = ladders.stream()
                .map(ladder -> model.weighting().weightOf(category, ladder.criterion()))
                .toList();
        Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<List<Fraction>> shares = new ArrayList<>();
        for (int k = 0; k < ladders.size(); k++) {
            shares.add(WholeUnits.times(ladders.get(k).scores(), weights.get(k).dividedBy(sum)));
        }
        perGain = WholeUnits.perOne(
                shares.stream().flatMap(List::stream).distinct().toList());
        for (int k = 0; k < ladders.size(); k++) {
            costs.add(WholeUnits.times(ladders.get(k).costs(), perCost));
            gains.add(WholeUnits.times(shares.get(k), perGain));
        }
        perScore = StatedOptions.perScore(rounding, perGain);
    }

    /** Returns the options without steps that raise a criterion by more than the cap; null for no cap. */
    CategoryOptions within(@Nullable Fraction cap) {
        List<Integer> counts = ladders.stream()
                .map(ladder -> cap == null ? ladder.steps().size() : ladder.countWithin(cap))
                .toList();
        if (last == null || !counts.equals(lastCounts)) {
            lastCounts = counts;
            last = made(counts);
        }
        return last;
    }

    /** Returns by how much first steps raise the score of a criterion. */
    List<Fraction> rises() {
        List<Fraction> rises = new ArrayList<>();
        for (StepLadder ladder : ladders) {
            for (int count = 1; count <= ladder.steps().size(); count++) {
                rises.add(ladder.rise(count));
            }
        }
        return rises;
    }

    private CategoryOptions made(List<Integer> counts) {
        List<Frontier> parts = new ArrayList<>();
        for (int k = 0; k < counts.size(); k++) {
            int end = counts.get(k) + 1;
            parts.add(Frontier.choice(costs.get(k).subList(0, end), gains.get(k).subList(0, end)));
        }
        Frontier frontier = joined(parts);
        List<Fraction> ownCosts = new ArrayList<>();
        List<Fraction> scores = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        List<Optional<Fraction>> seconds = new ArrayList<>();
        for (int i = 0; i < frontier.size(); i++) {
            Fraction score = score(frontier.gain[i]);
            if (scores.isEmpty() || score.compareTo(scores.get(scores.size() - 1)) > 0) {
                ownCosts.add(frontier.cost[i]);
                scores.add(score);
                points.add(i);
                seconds.add(Optional.ofNullable(frontier.second[i]).map(this::score));
            }
        }
        return new CategoryOptions(
                category,
                Stairs.of(ownCosts, scores),
                perScore,
                new CategoryOptions.OfCriteria(ladders, frontier, points, seconds));
    }

    private Fraction score(Fraction gain) {
        return Stages.apply(rounding, gain.dividedBy(perGain));
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
}
