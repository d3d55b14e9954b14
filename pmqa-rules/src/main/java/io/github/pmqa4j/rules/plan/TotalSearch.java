package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest choice for every category that meets the goals on the total and on tiers. The goals on single categories are
 * met by all choices.
 *
 * <p>One instance serves one search.
 */
final class TotalSearch {
    private final Goals goals;
    private final List<Choices> all;
    private final List<Fraction> weights;
    private final Fraction perTotal;
    private final List<Frontier> parts = new ArrayList<>();

    TotalSearch(ScoringModel model, Goals goals, List<Choices> all) {
        this.goals = goals;
        this.all = all;
        weights = all.stream()
                .map(choices -> model.weighting().weightOf(choices.category()))
                .toList();
        List<Fraction> gains = new ArrayList<>();
        for (int c = 0; c < all.size(); c++) {
            gains.addAll(Units.times(all.get(c).scores(), weights.get(c)));
        }
        Fraction perGain = Units.perOne(gains);
        perTotal = perGain.times(weights.stream().reduce(Fraction.ZERO, Fraction::plus));
        for (int c = 0; c < all.size(); c++) {
            Choices choices = all.get(c);
            parts.add(Frontier.choice(
                    choices.costs(),
                    Units.times(choices.scores(), weights.get(c).times(perGain))));
        }
    }

    /** Returns the choice of each category, or null where the best ones do not meet the goals. */
    int @Nullable [] solve() {
        List<Fraction> most = new ArrayList<>();
        Fraction mostGain = Fraction.ZERO;
        for (Frontier part : parts) {
            most.add(Fraction.of(part.size() - 1L));
            mostGain = mostGain.plus(part.gain[part.size() - 1]);
        }
        most.add(mostGain);
        if (!meetsGoals(most)) {
            return null;
        }
        int[] best = null;
        for (List<Fraction> demand : new Demands(most, this::meetsGoals).all()) {
            int[] points = cheapest(demand);
            best = best == null || isBefore(points, best) ? points : best;
        }
        return best;
    }

    // The last number is the gain of the total, the others are choices. What the model says of each demand holds for
    // all that
    // meets it.
    private boolean meetsGoals(List<Fraction> numbers) {
        List<Fraction> scores = new ArrayList<>();
        for (int c = 0; c < all.size(); c++) {
            scores.add(all.get(c).scores().get((int) numbers.get(c).longNumerator()));
        }
        return goals.total(numbers.get(all.size()).dividedBy(perTotal), scores);
    }

    private int[] cheapest(List<Fraction> demand) {
        List<Frontier> floored = new ArrayList<>();
        for (int c = 0; c < parts.size(); c++) {
            floored.add(parts.get(c).from((int) demand.get(c).longNumerator()));
        }
        int[] points = new Knapsack(floored, demand.get(parts.size())).solve();
        for (int c = 0; c < points.length; c++) {
            points[c] += (int) demand.get(c).longNumerator();
        }
        return points;
    }

    private boolean isBefore(int[] points, int[] others) {
        Fraction cost = Fraction.ZERO;
        Fraction gain = Fraction.ZERO;
        int higher = 0;
        for (int c = 0; c < points.length; c++) {
            Frontier part = parts.get(c);
            cost = cost.plus(part.cost[points[c]]).minus(part.cost[others[c]]);
            gain = gain.plus(part.gain[points[c]]).minus(part.gain[others[c]]);
            higher = higher == 0 ? Integer.compare(points[c], others[c]) : higher;
        }
        if (cost.signum() != 0) {
            return cost.signum() < 0;
        }
        return gain.signum() == 0 ? higher > 0 : gain.signum() > 0;
    }
}
