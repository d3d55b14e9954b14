package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The plans for a part of the framework that no other plan for it beats: by ascending cost, each with more gain than all cheaper
 * ones. Of plans with equal cost and gain the first in order is kept.
 *
 * <p>The order of plans: for a single choice, the greater gain comes first; for two parts, the plan with the first left part,
 * then with the first right part. {@link #rank} counts places in this order among the points of the frontier.
 */
final class Frontier {
    /** The most plans that are kept for any part. */
    static final int MOST_POINTS = 1 << 18;

    /** The most pairs of plans that are looked at for any part. */
    static final long MOST_PAIRS = 1L << 28;

    final Fraction[] cost;
    final Fraction[] gain;
    /** For each point the greatest gain of any other plan of the same cost; null if there is none above all cheaper ones. */
    final @Nullable Fraction[] second;

    private final int[] rank;
    private final int[] leftOf;
    private final int[] rightOf;
    private final @Nullable Frontier left;
    private final @Nullable Frontier right;

    private Frontier(
            List<Row> points,
            @Nullable Fraction[] second,
            int[] leftOf,
            int[] rightOf,
            @Nullable Frontier left,
            @Nullable Frontier right) {
        cost = points.stream().map(point -> point.cost).toArray(Fraction[]::new);
        gain = points.stream().map(point -> point.gain).toArray(Fraction[]::new);
        this.second = second;
        this.leftOf = leftOf;
        this.rightOf = rightOf;
        this.left = left;
        this.right = right;
        rank = left == null || right == null ? descending(points.size()) : ranks(left, right);
    }

    /** One choice among options of strictly ascending cost; an option without more gain than a cheaper one is dropped. */
    static Frontier choice(List<Fraction> costs, List<Fraction> gains) {
        List<Row> points = new ArrayList<>();
        for (int option = 0; option < costs.size(); option++) {
            Fraction gain = gains.get(option);
            if (points.isEmpty() || gain.compareTo(points.get(points.size() - 1).gain) > 0) {
                points.add(new Row(option, 0, costs.get(option), gain));
            }
        }
        int[] options = points.stream().mapToInt(point -> point.left).toArray();
        return new Frontier(points, new Fraction[points.size()], options, options, null, null);
    }

    /**
     * Joins two parts.
     *
     * @param worth says of cost and gain whether a plan can still become part of a best one; of a plan and one that beats it, it
     *     does not keep the former alone
     */
    static Frontier join(Frontier left, Frontier right, BiPredicate<Fraction, Fraction> worth) {
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            throw new PlanTooLargeException(String.format(
                    Locale.ROOT,
                    "a plan may join at most %s pairs of partial plans, but these were %s * %s",
                    MOST_PAIRS,
                    left.size(),
                    right.size()));
        }
        boolean byLeft = left.size() <= right.size();
        int columns = byLeft ? right.size() : left.size();
        PriorityQueue<Row> rows = new PriorityQueue<>(Comparator.comparing((Row row) -> row.cost)
                .thenComparing(row -> row.gain, Comparator.reverseOrder())
                .thenComparingInt(row -> left.rank[row.left])
                .thenComparingInt(row -> right.rank[row.right]));
        for (int i = 0; i < (byLeft ? left : right).size(); i++) {
            rows.add(byLeft ? pair(left, i, right, 0) : pair(left, 0, right, i));
        }
        List<Row> kept = new ArrayList<>();
        List<@Nullable Fraction> seconds = new ArrayList<>();
        Fraction best = null;
        for (Row row = rows.poll(); row != null; row = rows.poll()) {
            if (best == null || row.gain.compareTo(best) > 0) {
                best = row.gain;
                if (worth.test(row.cost, row.gain)) {
                    kept.add(row);
                    seconds.add(second(left, right, row));
                }
                if (kept.size() > MOST_POINTS) {
                    throw new PlanTooLargeException(String.format(
                            Locale.ROOT, "a plan may keep at most %s partial plans, but there were more", MOST_POINTS));
                }
            } else if (!kept.isEmpty() && row.cost.equals(kept.get(kept.size() - 1).cost)) {
                // What a row adds at this cost besides its first plan gains no more than that one.
                seconds.set(kept.size() - 1, greater(seconds.get(kept.size() - 1), row.gain));
            }
            // The rest of a row costs more, so it must gain more than the best so far.
            Fraction missing = best.minus(byLeft ? left.gain[row.left] : right.gain[row.right]);
            int next = firstAbove(byLeft ? right.gain : left.gain, missing, 1 + (byLeft ? row.right : row.left));
            if (next < columns) {
                rows.add(byLeft ? pair(left, row.left, right, next) : pair(left, next, right, row.right));
            }
        }
        int[] lefts = kept.stream().mapToInt(row -> row.left).toArray();
        int[] rights = kept.stream().mapToInt(row -> row.right).toArray();
        return new Frontier(kept, seconds.toArray(Fraction[]::new), lefts, rights, left, right);
    }

    // The same two parts, one of them by its second plan.
    private static @Nullable Fraction second(Frontier left, Frontier right, Row row) {
        Fraction byLeft = left.second[row.left];
        Fraction byRight = right.second[row.right];
        Fraction one = byLeft == null ? null : byLeft.plus(right.gain[row.right]);
        return byRight == null ? one : greater(one, left.gain[row.left].plus(byRight));
    }

    private static Fraction greater(@Nullable Fraction one, Fraction other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    int size() {
        return cost.length;
    }

    /** Returns the option of every single choice in the plan at a point, from left to right. */
    List<Integer> options(int point) {
        List<Integer> options = new ArrayList<>();
        collect(point, options);
        return options;
    }

    private void collect(int point, List<Integer> options) {
        if (left == null || right == null) {
            options.add(leftOf[point]);
        } else {
            left.collect(leftOf[point], options);
            right.collect(rightOf[point], options);
        }
    }

    private int[] ranks(Frontier lefts, Frontier rights) {
        long[] keys = new long[size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) lefts.rank[leftOf[i]] << Integer.SIZE | rights.rank[rightOf[i]];
        }
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        return Arrays.stream(keys)
                .mapToInt(key -> Arrays.binarySearch(sorted, key))
                .toArray();
    }

    private static int[] descending(int size) {
        int[] ranks = new int[size];
        for (int i = 0; i < size; i++) {
            ranks[i] = size - 1 - i;
        }
        return ranks;
    }

    private static Row pair(Frontier left, int i, Frontier right, int j) {
        return new Row(i, j, left.cost[i].plus(right.cost[j]), left.gain[i].plus(right.gain[j]));
    }

    private static int firstAbove(Fraction[] ascending, Fraction bound, int from) {
        int low = from;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle].compareTo(bound) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private record Row(int left, int right, Fraction cost, Fraction gain) {}
}
