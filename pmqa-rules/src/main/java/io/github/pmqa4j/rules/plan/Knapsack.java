package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The multiple-choice knapsack: one point of each frontier, such that the gains add up to what is needed at the least cost; of
 * these with the greatest gain; of these the first in order.
 *
 * <p>All frontiers are joined one by one, with {@code p/q} as the price of a unit of gain: the slope at which the relaxed problem,
 * where points of the lower convex hull can be mixed, meets the need. For every choice {@code q * cost >= bound + (sum of q *
 * cost - p * gain, each above its frontier's least)}, because the gain is at least what is needed. So whatever lies above {@code
 * q} times the cost of a plan that is known, in which the hull's points are rounded up to whole ones, cannot be part of a best
 * plan. Equality is kept, so that ties are all seen.
 */
final class Knapsack {
    private final List<Frontier> parts;
    private final Fraction need;
    private Fraction p = Fraction.ZERO;
    private Fraction q = Fraction.ONE;
    private @Nullable Fraction known;

    Knapsack(List<Frontier> parts, Fraction need) {
        this.parts = parts;
        this.need = need;
        relax();
    }

    /** Returns the point of each part. */
    int[] solve() {
        int[] points = new int[parts.size()];
        if (known == null) {
            return points;
        }
        Fraction slack = slack(known);
        Frontier joined = null;
        List<int[]> kept = new ArrayList<>();
        Fraction least = Fraction.ZERO;
        for (Frontier part : parts) {
            Fraction own = least(part);
            int[] worth = worth(part, own.plus(slack));
            kept.add(worth);
            Frontier few = Frontier.choice(
                    Arrays.stream(worth).mapToObj(i -> part.cost[i]).toList(),
                    Arrays.stream(worth).mapToObj(i -> part.gain[i]).toList());
            least = least.plus(own);
            Fraction most = least.plus(slack);
            joined = joined == null
                    ? few
                    : Frontier.join(
                            joined, few, (cost, gain) -> reduced(cost, gain).compareTo(most) <= 0);
        }
        if (joined != null) {
            int first = 0;
            while (joined.gain[first].compareTo(need) < 0) {
                first++;
            }
            List<Integer> options = joined.options(first);
            for (int c = 0; c < points.length; c++) {
                points[c] = kept.get(c)[options.get(c)];
            }
        }
        return points;
    }

    private Fraction reduced(Fraction cost, Fraction gain) {
        return q.times(cost).minus(p.times(gain));
    }

    // How far reduced costs may lie above the least of all parts in a plan that costs no more than a given one.
    private Fraction slack(Fraction cost) {
        Fraction bound = p.times(need);
        for (Frontier part : parts) {
            bound = bound.plus(least(part));
        }
        return q.times(cost).minus(bound);
    }

    private Fraction least(Frontier part) {
        Fraction least = reduced(part.cost[0], part.gain[0]);
        for (int i = 1; i < part.size(); i++) {
            Fraction reduced = reduced(part.cost[i], part.gain[i]);
            least = reduced.compareTo(least) < 0 ? reduced : least;
        }
        return least;
    }

    private int[] worth(Frontier part, Fraction most) {
        int[] points = new int[part.size()];
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            if (reduced(part.cost[i], part.gain[i]).compareTo(most) <= 0) {
                points[count++] = i;
            }
        }
        return Arrays.copyOf(points, count);
    }

    // Walks along the hulls in the order of their slopes until the need is met.
    private void relax() {
        Fraction gain = sum(part -> part.gain[0]);
        Fraction cost = sum(part -> part.cost[0]);
        int[] at = new int[parts.size()];
        List<Segment> segments = segments();
        for (Segment segment : segments) {
            if (gain.compareTo(need) >= 0) {
                return;
            }
            if (gain.plus(segment.gain).compareTo(need) >= 0) {
                p = segment.cost;
                q = segment.gain;
                known = bestEnd(at, cost, gain);
                return;
            }
            at[segment.part] = segment.to;
            gain = gain.plus(segment.gain);
            cost = cost.plus(segment.cost);
        }
    }

    // The cheapest way to meet the need by moving one part only.
    private @Nullable Fraction bestEnd(int[] at, Fraction cost, Fraction gain) {
        Fraction best = null;
        for (int c = 0; c < at.length; c++) {
            Frontier part = parts.get(c);
            for (int i = at[c]; i < part.size(); i++) {
                Fraction end = cost.plus(part.cost[i]).minus(part.cost[at[c]]);
                if (gain.plus(part.gain[i]).minus(part.gain[at[c]]).compareTo(need) >= 0
                        && (best == null || end.compareTo(best) < 0)) {
                    best = end;
                }
            }
        }
        return best;
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int c = 0; c < parts.size(); c++) {
            List<Segment> hull = new ArrayList<>();
            Frontier part = parts.get(c);
            for (int i = 1; i < part.size(); i++) {
                Segment last = new Segment(c, i - 1, i, part);
                while (!hull.isEmpty() && bySlope(hull.get(hull.size() - 1), last) >= 0) {
                    last = new Segment(c, hull.remove(hull.size() - 1).from, i, part);
                }
                hull.add(last);
            }
            segments.addAll(hull);
        }
        segments.sort(Comparator.comparing(segment -> segment, Knapsack::bySlope));
        return segments;
    }

    private static int bySlope(Segment one, Segment two) {
        return one.cost.times(two.gain).compareTo(two.cost.times(one.gain));
    }

    private Fraction sum(Function<Frontier, Fraction> value) {
        return parts.stream().map(value).reduce(Fraction.ZERO, Fraction::plus);
    }

    private record Segment(int part, int from, int to, Fraction cost, Fraction gain) {
        Segment(int part, int from, int to, Frontier of) {
            this(part, from, to, of.cost[to].minus(of.cost[from]), of.gain[to].minus(of.gain[from]));
        }
    }
}
