package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest steps from the choices of a relaxation, its mixed part just below the need, if each part has equal steps and any
 * number of them: up, down if the part is at the end of its range, or both for the mixed part.
 *
 * <p>Every set of steps that meets the need can be done in an order in which the gain is never further from the need than the
 * greatest step: below the need the next step is one up, from there on one down, as long as there are any. So they are a path
 * through few gains, and the cheapest is a shortest path; a step is as long as its reduced cost, which is never below 0. What a
 * path gains above the need costs the price of the mixed part. No choices are cheaper; if those of the path keep to the ranges of
 * the parts, they are the best ones.
 */
final class EvenSteps {
    private static final long NONE = Long.MAX_VALUE;

    private final long[] base;
    private final List<Move> moves;
    private final long slack;
    private final long price;
    private final int start;
    private final int need;
    private final long[] length;
    private final byte[] by;
    private int end = -1;

    /** A step of a part, up or down. */
    private record Move(int part, int gain, long reduced) {}

    private EvenSteps(long[] base, List<Move> moves, long slack, long price, int most, int missing) {
        this.base = base;
        this.moves = moves;
        this.slack = slack;
        this.price = price;
        need = most;
        start = most - missing;
        length = new long[2 * most];
        by = new byte[2 * most];
        Arrays.fill(length, NONE);
        length[start] = 0;
    }

    /**
     * Finds the steps.
     *
     * @param from the range of each part, a single run
     * @param limit the greatest cost that matters
     * @param mostGains how many gains may be looked at on either side of the need
     * @return null if it were more
     */
    static @Nullable EvenSteps of(
            List<Stairs> parts, long[] from, long[] to, Relaxation relaxed, Fraction limit, int mostGains) {
        int f = relaxed.mixed;
        long[] base = relaxed.at.clone();
        Stairs.Run mixed = parts.get(f).run(parts.get(f).runOf(from[f]));
        long below = Stairs.ceiling(relaxed.missing.dividedBy(mixed.gainStep())) - 1;
        base[f] += below;
        BigInteger unit = BigInteger.ZERO;
        BigInteger greatest = BigInteger.ONE;
        for (int c = 0; c < base.length; c++) {
            if (from[c] < to[c]) {
                BigInteger gain =
                        parts.get(c).run(parts.get(c).runOf(from[c])).gainStep().numerator();
                unit = unit.gcd(gain);
                greatest = greatest.max(gain);
            }
        }
        Fraction perUnit = Fraction.of(unit, BigInteger.ONE);
        Fraction missing = WholeUnits.up(
                relaxed.missing.minus(mixed.gainStep().times(below)).dividedBy(perUnit));
        Fraction price = mixed.costStep().times(perUnit);
        Fraction room =
                limit.minus(relaxed.cost.plus(mixed.costStep().times(below))).times(mixed.gainStep());
        Fraction most = Fraction.of(greatest.divide(unit), BigInteger.ONE);
        if (most.compareTo(Fraction.of(mostGains)) > 0
                || !isSmall(room)
                || !isSmall(price.times(most).times(2))) {
            return null;
        }
        List<Move> moves = new ArrayList<>();
        for (int c = 0; c < base.length; c++) {
            if (from[c] < to[c]) {
                Stairs.Run run = parts.get(c).run(parts.get(c).runOf(from[c]));
                Fraction reduced = run.costStep()
                        .times(mixed.gainStep())
                        .minus(run.gainStep().times(mixed.costStep()))
                        .absolute();
                int gain = (int) run.gainStep().dividedBy(perUnit).longNumerator();
                if (reduced.compareTo(room) <= 0) {
                    if (base[c] < to[c] && (c == f || base[c] == from[c])) {
                        moves.add(new Move(c, gain, reduced.longNumerator()));
                    }
                    if (base[c] > from[c]) {
                        moves.add(new Move(c, -gain, reduced.longNumerator()));
                    }
                }
            }
        }
        EvenSteps steps = new EvenSteps(
                base, moves, room.longNumerator(), price.longNumerator(), (int) most.longNumerator(), (int)
                        missing.longNumerator());
        if (moves.size() <= Byte.MAX_VALUE) {
            steps.walk();
            return steps;
        }
        return null;
    }

    // Sums and differences of such numbers fit a long.
    private static boolean isSmall(Fraction value) {
        return value.isLong() && Math.abs(value.longNumerator()) < NONE / 4;
    }

    private void walk() {
        boolean more = true;
        while (more) {
            more = false;
            for (int m = 0; m < moves.size(); m++) {
                more |= sweep(m);
            }
        }
        long best = slack;
        for (int at = need; at < length.length; at++) {
            if (length[at] != NONE && length[at] + (at - start) * price <= best) {
                best = length[at] + (at - start) * price - 1;
                end = at;
            }
        }
    }

    private boolean sweep(int m) {
        int gain = moves.get(m).gain;
        long reduced = moves.get(m).reduced;
        long most = slack - (need - start) * price - reduced;
        boolean changed = false;
        int step = gain > 0 ? 1 : -1;
        int last = gain > 0 ? length.length - gain : -gain - 1;
        for (int at = gain > 0 ? 0 : length.length - 1; at != last; at += step) {
            if (length[at] <= most && length[at] + reduced < length[at + gain]) {
                length[at + gain] = length[at] + reduced;
                by[at + gain] = (byte) m;
                changed = true;
            }
        }
        return changed;
    }

    /** Returns how many gains were looked at. */
    int gains() {
        return length.length;
    }

    /** Says whether there are any that cost no more than the limit. */
    boolean isPossible() {
        return end >= 0;
    }

    /** Returns the best choices; some may lie outside the range of their part. */
    long[] choices() {
        long[] choices = base.clone();
        for (int at = end; at != start; at -= moves.get(by[at]).gain) {
            choices[moves.get(by[at]).part] += Integer.signum(moves.get(by[at]).gain);
        }
        return choices;
    }

    /** Returns the choices that the steps begin at. */
    long[] base() {
        return base;
    }
}
