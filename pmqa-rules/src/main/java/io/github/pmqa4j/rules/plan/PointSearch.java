package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest points that stated categories need; {@link Planner} says in what sense.
 *
 * <p>Scores are counted in units of the last decimal that the framework allows. One instance serves one search.
 */
final class PointSearch {
    private final Goals goals;
    private final StepCost cost;
    private final Fraction perPoint;
    private final Fraction top;
    private final @Nullable Rounding rounding;
    private final List<Category> categories = new ArrayList<>();
    private final List<Fraction> weights = new ArrayList<>();
    private final List<Fraction> stated = new ArrayList<>();
    private final Fraction weightSum;
    private final Fraction perGain;
    private final boolean whole;

    PointSearch(ScoringModel model, Goals goals, StepCost cost, Assessment assessment, AssessmentResult before) {
        this.goals = goals;
        this.cost = cost;
        perPoint = Fraction.ofDecimal(1, assessment.framework().decimals()).reciprocal();
        top = perPoint.times(assessment.framework().top());
        rounding = model.rounding().category();
        boolean complete = true;
        for (CategoryResult result : before.categories()) {
            Category category = result.category();
            if (result.score() == null) {
                complete &= !goals.needs(category);
                continue;
            }
            CategoryAssessment entry = Entries.entry(assessment, category.id());
            Fraction score = entry == null || entry.score() == null ? Fraction.ZERO : entry.score();
            categories.add(category);
            weights.add(model.weighting().weightOf(category));
            stated.add(score.times(perPoint));
        }
        whole = complete;
        weightSum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction perScore = rounding == null
                ? perPoint
                : Fraction.ofDecimal(1, rounding.decimals()).reciprocal();
        Fraction finest = perScore.compareTo(perPoint) > 0 ? perScore : perPoint;
        perGain = finest.times(Units.perOne(weights));
    }

    /** Returns a step for each category that is raised, or null where all at the top do not meet the goals. */
    @Nullable
    List<Step> solve() {
        List<Fraction> most = new ArrayList<>();
        stated.forEach(units -> most.add(top.minus(units)));
        most.add(sum(scores(categories.stream().map(category -> top).toList())).times(perGain));
        if (!whole || !meetsGoals(most)) {
            return null;
        }
        List<Fraction> best = null;
        for (List<Fraction> demand : new Demands(most, this::meetsGoals).all()) {
            List<Fraction> units = raised(demand);
            fill(units, demand.get(units.size()).dividedBy(perGain));
            best = best == null || isBefore(units, best) ? units : best;
        }
        return best == null ? null : steps(best);
    }

    /** Returns the steps that raise all categories to the top. */
    List<Step> all() {
        return steps(categories.stream().map(category -> top).toList());
    }

    private List<Step> steps(List<Fraction> units) {
        List<Step> steps = new ArrayList<>();
        for (int c = 0; c < units.size(); c++) {
            Fraction more = units.get(c).minus(stated.get(c));
            if (more.signum() > 0) {
                steps.add(new RaiseCategory(categories.get(c).id(), more.dividedBy(perPoint)));
            }
        }
        return steps;
    }

    // The last number is the gain of the total, the others are the units that categories are raised by.
    private boolean meetsGoals(List<Fraction> numbers) {
        List<Fraction> scores = scores(raised(numbers));
        for (int c = 0; c < scores.size(); c++) {
            if (!goals.category(categories.get(c), scores.get(c))) {
                return false;
            }
        }
        return goals.total(numbers.get(scores.size()).dividedBy(perGain.times(weightSum)), scores);
    }

    private List<Fraction> raised(List<Fraction> numbers) {
        List<Fraction> units = new ArrayList<>();
        for (int c = 0; c < stated.size(); c++) {
            units.add(stated.get(c).plus(numbers.get(c)));
        }
        return units;
    }

    private boolean isBefore(List<Fraction> units, List<Fraction> others) {
        Fraction more = Fraction.ZERO;
        Fraction higher = Fraction.ZERO;
        for (int c = 0; c < units.size(); c++) {
            Fraction rise = units.get(c).minus(others.get(c));
            more = more.plus(Walk.pointCost(cost, categories.get(c)).times(rise));
            higher = higher.signum() == 0 ? rise : higher;
        }
        int byTotal = sum(scores(units)).compareTo(sum(scores(others)));
        if (more.signum() != 0) {
            return more.signum() < 0;
        }
        return byTotal == 0 ? higher.signum() > 0 : byTotal > 0;
    }

    private void fill(List<Fraction> units, Fraction need) {
        Fraction missing = need.minus(sum(scores(units)));
        for (Stretch stretch : stretches(units)) {
            if (missing.signum() <= 0) {
                return;
            }
            Fraction wanted = up(missing.dividedBy(stretch.gain));
            Fraction count = wanted.compareTo(stretch.count) < 0 ? wanted : stretch.count;
            missing = missing.minus(stretch.gain.times(count));
            int c = stretch.category;
            Fraction score = score(units.get(c)).plus(stretch.gain.times(count).dividedBy(weights.get(c)));
            units.set(c, lowest(units.get(c), score));
        }
    }

    // The first rise of a category that the model rounds may take fewer units than the later ones.
    private List<Stretch> stretches(List<Fraction> units) {
        List<Stretch> stretches = new ArrayList<>();
        for (int c = 0; c < units.size(); c++) {
            Fraction from = units.get(c);
            Fraction price = Walk.pointCost(cost, categories.get(c));
            Fraction start = score(from);
            if (start.compareTo(score(top)) >= 0) {
                continue;
            }
            Fraction next = Units.least(from, top, unit -> score(unit).compareTo(start) > 0);
            Fraction rise = score(next).minus(start);
            Fraction gain = rise.times(weights.get(c));
            stretches.add(new Stretch(
                    c, gain, Fraction.ONE, price.times(next.minus(from)).dividedBy(gain)));
            Fraction more = score(top).minus(score(next)).dividedBy(rise);
            if (more.signum() > 0) {
                stretches.add(new Stretch(
                        c, gain, more, price.times(rise).times(perPoint).dividedBy(gain)));
            }
        }
        stretches.sort(Comparator.comparing((Stretch stretch) -> stretch.slope)
                .thenComparing(stretch -> stated.get(stretch.category)));
        return stretches;
    }

    private Fraction lowest(Fraction from, Fraction score) {
        return Units.least(from, top, unit -> score(unit).compareTo(score) >= 0);
    }

    private static Fraction up(Fraction value) {
        return new Rounding(0, RoundingMode.CEILING).round(value);
    }

    private Fraction score(Fraction unit) {
        return StageRounding.apply(rounding, unit.dividedBy(perPoint));
    }

    private List<Fraction> scores(List<Fraction> units) {
        return units.stream().map(this::score).toList();
    }

    private Fraction sum(List<Fraction> scores) {
        Fraction sum = Fraction.ZERO;
        for (int c = 0; c < scores.size(); c++) {
            sum = sum.plus(scores.get(c).times(weights.get(c)));
        }
        return sum;
    }

    /** A stretch of a category: some equal rises, each with a gain, at a price per gain. */
    private record Stretch(int category, Fraction gain, Fraction count, Fraction slope) {}
}
