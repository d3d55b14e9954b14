package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches criterion scores by depth, and leaves a branch as soon as what remains cannot reach the sum any more.
 *
 * <p>Scores are counted in steps and weights in their greatest common part, so that the search runs on whole numbers. One
 * instance serves one search.
 */
final class CombinationSearch {
    private static final int MOST_STEPS = 1_000_000;

    private final BigDecimal printed;
    private final @Nullable Rounding stage;
    private final Rounding rounding;
    private final Fraction step;
    private final int limit;
    private final long highest;
    private final long[] weights;
    private final long weightSum;
    /** The criterion before this one that has the same weight, or -1. */
    private final int[] twin;
    /** What the criteria from here on can add at most. */
    private final long[] remaining;

    private final long least;
    private final long most;
    private final long[] chosen;
    private final List<List<Fraction>> found = new ArrayList<>();
    private int steps;
    private boolean cut;

    private CombinationSearch(
            Category category, ScoringModel model, BigDecimal printed, Fraction step, int top, int limit) {
        this.printed = printed;
        this.step = step;
        this.limit = limit;
        stage = model.rounding().category(category.id());
        rounding = Rounding.halfUp(printed.scale());
        highest = floor(Fraction.of(top).dividedBy(step));
        weights = wholeWeights(category, model);
        int count = weights.length;
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        weightSum = sum;
        chosen = new long[count];
        twin = new int[count];
        Map<Long, Integer> latest = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Integer before = latest.put(weights[i], i);
            twin[i] = before == null ? -1 : before;
        }
        remaining = new long[count + 1];
        for (int i = count - 1; i >= 0; i--) {
            remaining[i] = Math.addExact(remaining[i + 1], Math.multiplyExact(weights[i], highest));
        }
        // Any rounding moves a value by less than one unit of its last decimal; what is found is checked exactly.
        Fraction unit = Fraction.ofDecimal(1, rounding.decimals());
        if (stage != null) {
            unit = unit.plus(Fraction.ofDecimal(1, stage.decimals()));
        }
        Fraction perStep = Fraction.of(weightSum).dividedBy(step);
        least = floor(Fraction.of(printed).minus(unit).times(perStep));
        most = floor(Fraction.of(printed).plus(unit).times(perStep));
    }

    static ScoreCombinations search(
            Category category, ScoringModel model, BigDecimal printed, Fraction step, int top, int limit) {
        CombinationSearch search;
        try {
            search = new CombinationSearch(category, model, printed, step, top, limit);
        } catch (ArithmeticException e) {
            // A step or weights so fine that their sums do not fit a long cannot be searched to the end anyway.
            return new ScoreCombinations(List.of(), false);
        }
        search.from(0, 0);
        return new ScoreCombinations(search.found, !search.cut);
    }

    private void from(int index, long sum) {
        if (index == weights.length) {
            take(sum);
            return;
        }
        long first = twin[index] < 0 ? highest : chosen[twin[index]];
        for (long value = first; value >= 0 && !cut; value--) {
            if (++steps > MOST_STEPS) {
                cut = true;
                return;
            }
            long next = sum + weights[index] * value;
            if (next + remaining[index + 1] < least) {
                return;
            }
            if (next <= most) {
                chosen[index] = value;
                from(index + 1, next);
            }
        }
    }

    private void take(long sum) {
        Fraction mean = step.times(sum).dividedBy(weightSum);
        Fraction score = stage == null ? mean : stage.round(mean);
        if (rounding.decimal(score).compareTo(printed) != 0) {
            return;
        }
        if (found.size() == limit) {
            cut = true;
            return;
        }
        found.add(Arrays.stream(chosen).mapToObj(step::times).toList());
    }

    private static long[] wholeWeights(Category category, ScoringModel model) {
        List<Criterion> criteria = category.criteria();
        List<Fraction> weights = criteria.stream()
                .map(criterion -> model.weighting().weightOf(category, criterion))
                .toList();
        BigInteger common = BigInteger.ONE;
        for (Fraction weight : weights) {
            common = common.multiply(weight.denominator()).divide(common.gcd(weight.denominator()));
        }
        Fraction factor = Fraction.of(common, BigInteger.ONE);
        return weights.stream()
                .mapToLong(weight -> weight.times(factor).numerator().longValueExact())
                .toArray();
    }

    private static long floor(Fraction value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[0].subtract(parts[1].signum() < 0 ? BigInteger.ONE : BigInteger.ZERO)
                .longValueExact();
    }
}
