package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest way to gain what is needed if neighbouring corners of the lower convex hull of each part's choices could be mixed; no
 * choice of whole ones costs less. All parts stand on corners except one, {@link #mixed}, between the corners {@code at} and {@code
 * next}; it has the price {@link #p}/{@link #q} for a unit of gain.
 *
 * <p>For every choice {@code q * cost >= p * need + (sum over the parts of q * cost - p * gain)}, because its gain is at least what is
 * needed: this sum is the reduced cost, and its least value for each part is that of the corner {@code at}.
 */
final class Relaxation {
    final long[] at;
    final int mixed;
    final long next;
    final Fraction cost;
    final Fraction missing;
    final Fraction p;
    final Fraction q;
    private final boolean reachable;

    private Relaxation(
            long[] at,
            int mixed,
            long next,
            Fraction cost,
            Fraction missing,
            Fraction p,
            Fraction q,
            boolean reachable) {
        this.at = at;
        this.mixed = mixed;
        this.next = next;
        this.cost = cost;
        this.missing = missing;
        this.p = p;
        this.q = q;
        this.reachable = reachable;
    }

    /** Walks along the hulls in the order of their slopes until the need is met. */
    static Relaxation of(List<Stairs> parts, long[] from, long[] to, Fraction need) {
        long[] at = from.clone();
        Fraction cost = Fraction.ZERO;
        Fraction missing = need;
        for (int c = 0; c < at.length; c++) {
            cost = cost.plus(parts.get(c).cost(from[c]));
            missing = missing.minus(parts.get(c).gain(from[c]));
        }
        if (missing.signum() > 0) {
            for (Segment segment : segments(parts, from, to)) {
                Fraction left = missing.minus(segment.gain);
                if (left.signum() <= 0) {
                    return new Relaxation(
                            at, segment.part, segment.to, cost, missing, segment.cost, segment.gain, true);
                }
                at[segment.part] = segment.to;
                missing = left;
                cost = cost.plus(segment.cost);
            }
        }
        boolean met = missing.signum() <= 0;
        return new Relaxation(at, -1, -1, cost, missing, Fraction.ZERO, Fraction.ONE, met);
    }

    boolean isReachable() {
        return reachable;
    }

    /** Says whether the first choices of all parts are enough. */
    boolean isMetAtOnce() {
        return reachable && mixed < 0;
    }

    /** Returns the least cost of whole choices that cost whole numbers, as far as it is known. */
    Fraction bound() {
        return mixed < 0 ? cost : WholeUnits.up(cost.plus(missing.times(p).dividedBy(q)));
    }

    Fraction reduced(Fraction someCost, Fraction someGain) {
        return q.times(someCost).minus(p.times(someGain));
    }

    private static List<Segment> segments(List<Stairs> parts, long[] from, long[] to) {
        List<Segment> segments = new ArrayList<>();
        for (int c = 0; c < from.length; c++) {
            Stairs part = parts.get(c);
            List<Segment> hull = new ArrayList<>();
            long last = from[c];
            int end = part.runOf(to[c]);
            for (int r = part.runOf(from[c]); r <= end; r++) {
                last = extended(hull, c, part, last, Math.max(from[c], part.firstOfRun(r)));
                last = extended(hull, c, part, last, Math.min(to[c], part.lastOfRun(r)));
            }
            segments.addAll(hull);
        }
        segments.sort(Comparator.comparing(segment -> segment, Relaxation::bySlope));
        return segments;
    }

    private static long extended(List<Segment> hull, int c, Stairs part, long from, long to) {
        if (to > from) {
            Segment last = new Segment(c, from, to, part);
            while (!hull.isEmpty() && bySlope(hull.get(hull.size() - 1), last) >= 0) {
                last = new Segment(c, hull.remove(hull.size() - 1).from, to, part);
            }
            hull.add(last);
        }
        return to;
    }

    private static int bySlope(Segment one, Segment two) {
        return one.cost.times(two.gain).compareTo(two.cost.times(one.gain));
    }

    private record Segment(int part, long from, long to, Fraction cost, Fraction gain) {
        Segment(int part, long from, long to, Stairs of) {
            this(part, from, to, of.cost(to).minus(of.cost(from)), of.gain(to).minus(of.gain(from)));
        }
    }
}
