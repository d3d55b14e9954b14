package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The multiple-choice knapsack: one choice for each category, such that the gains add up to what is needed at the least cost.
 *
 * <p>Categories with criteria have few choices, and are joined one by one. Whatever has a reduced cost (see {@link Relaxation}) above
 * the least by more than a plan that is known leaves room for cannot be part of a best plan, and is cut off; equality is kept. For
 * each joint choice of theirs {@link LatticeSearch} finds the cheapest scores of the categories whose scores are stated.
 */
final class OptionSearch {
    private final List<Stairs> parts;
    private final List<Integer> joined = new ArrayList<>();
    private final List<Integer> stated = new ArrayList<>();
    private final LatticeSearch lattice;

    OptionSearch(List<Stairs> parts, Predicate<Integer> isStated, Effort effort) {
        this.parts = parts;
        for (int c = 0; c < parts.size(); c++) {
            (isStated.test(c) ? stated : joined).add(c);
        }
        lattice = new LatticeSearch(stated.stream().map(parts::get).toList(), effort);
    }

    Fraction cost(long[] choices) {
        Fraction cost = Fraction.ZERO;
        for (int c = 0; c < choices.length; c++) {
            cost = cost.plus(parts.get(c).cost(choices[c]));
        }
        return cost;
    }

    Fraction gain(long[] choices) {
        Fraction gain = Fraction.ZERO;
        for (int c = 0; c < choices.length; c++) {
            gain = gain.plus(parts.get(c).gain(choices[c]));
        }
        return gain;
    }

    /** Returns cheapest choices in a range that cost no more than the limit, if there is one; null if there are none. */
    long @Nullable [] cheapest(long[] from, long[] to, Fraction need, @Nullable Fraction limit) {
        Joint joint = joint(from, to, need, limit);
        if (joint == null) {
            return null;
        }
        long[] best = null;
        Fraction most = limit;
        for (int point : joint.byBound()) {
            if (most != null && joint.bound(point).compareTo(most) > 0) {
                break;
            }
            long[] found = joint.completed(point, most, false);
            if (found != null) {
                best = found;
                most = cost(found).minus(Fraction.ONE);
            }
        }
        return best;
    }

    /** Returns any choices in a range that cost no more than a limit; null if there are none. */
    long @Nullable [] any(long[] from, long[] to, Fraction need, Fraction limit) {
        Joint joint = joint(from, to, need, limit);
        if (joint != null) {
            for (int point : joint.byBound()) {
                if (joint.bound(point).compareTo(limit) > 0) {
                    return null;
                }
                long[] found = joint.completed(point, limit, true);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Returns, of all choices in a range that cost no more than the least cost there is, the ones with the greatest gain. */
    long @Nullable [] greatest(long[] from, long[] to, Fraction need, Fraction least) {
        long[] best = any(from, to, need, least);
        if (best == null || stated.isEmpty()) {
            return best;
        }
        // What is bought for the least cost leaves little room, so steps begin small.
        Fraction known = gain(best);
        Fraction step = Fraction.ONE;
        long[] more = any(from, to, known.plus(step), least);
        while (more != null) {
            best = more;
            known = gain(best);
            step = step.times(2);
            more = any(from, to, known.plus(step), least);
        }
        Fraction low = known;
        Fraction high = known.plus(step);
        while (high.minus(low).compareTo(Fraction.ONE) > 0) {
            Fraction middle = WholeUnits.down(low.plus(high).dividedBy(2));
            more = any(from, to, middle, least);
            if (more == null) {
                high = middle;
            } else {
                best = more;
                low = gain(more);
            }
        }
        return best;
    }

    private @Nullable Joint joint(long[] from, long[] to, Fraction need, @Nullable Fraction limit) {
        for (int c = 0; c < from.length; c++) {
            if (from[c] > to[c]) {
                return null;
            }
        }
        Relaxation relaxed = Relaxation.of(parts, from, to, need);
        if (!relaxed.isReachable() || (limit != null && relaxed.bound().compareTo(limit) > 0)) {
            return null;
        }
        Fraction known = byOneMove(relaxed, to);
        return new Joint(from, to, need, relaxed, limit != null && limit.compareTo(known) < 0 ? limit : known);
    }

    // The cheapest way to meet the need by moving one part only.
    private Fraction byOneMove(Relaxation relaxed, long[] to) {
        Fraction best = null;
        for (int c = 0; c < to.length && relaxed.mixed >= 0; c++) {
            Stairs part = parts.get(c);
            long cover = part.first(part.gain(relaxed.at[c]).plus(relaxed.missing));
            if (cover <= to[c]) {
                Fraction end = relaxed.cost.plus(part.cost(cover)).minus(part.cost(relaxed.at[c]));
                best = best == null || end.compareTo(best) < 0 ? end : best;
            }
        }
        return best == null ? relaxed.cost : best;
    }

    /** The joint choices of the categories with criteria that can be part of a plan of a known cost. */
    private final class Joint {
        private final long[] from;
        private final long[] to;
        private final Fraction need;
        private final Relaxation relaxed;
        private final List<long[]> kept = new ArrayList<>();
        private final Frontier frontier;
        private Fraction rest = Fraction.ZERO;

        Joint(long[] from, long[] to, Fraction need, Relaxation relaxed, Fraction known) {
            this.from = from;
            this.to = to;
            this.need = need;
            this.relaxed = relaxed;
            Fraction bound = relaxed.p.times(need);
            for (int c = 0; c < parts.size(); c++) {
                bound = bound.plus(least(c));
            }
            Fraction slack = relaxed.q.times(known).minus(bound);
            for (int c : stated) {
                rest = rest.plus(least(c));
            }
            Frontier all = Frontier.choice(List.of(Fraction.ZERO), List.of(Fraction.ZERO));
            Fraction most = slack;
            for (int c : joined) {
                Frontier few = few(c, least(c).plus(slack));
                most = most.plus(least(c));
                Fraction highest = most;
                all = Frontier.join(
                        all, few, (cost, gain) -> relaxed.reduced(cost, gain).compareTo(highest) <= 0);
            }
            frontier = all;
        }

        private Fraction least(int c) {
            Stairs part = parts.get(c);
            return relaxed.reduced(part.cost(relaxed.at[c]), part.gain(relaxed.at[c]));
        }

        private Frontier few(int c, Fraction most) {
            Stairs part = parts.get(c);
            List<Fraction> costs = new ArrayList<>();
            List<Fraction> gains = new ArrayList<>();
            long[] choices = new long[(int) (to[c] - from[c]) + 1];
            for (long choice = from[c]; choice <= to[c]; choice++) {
                Fraction cost = part.cost(choice);
                Fraction gain = part.gain(choice);
                if (relaxed.reduced(cost, gain).compareTo(most) <= 0) {
                    choices[costs.size()] = choice;
                    costs.add(cost);
                    gains.add(gain);
                }
            }
            kept.add(Arrays.copyOf(choices, costs.size()));
            return Frontier.choice(costs, gains);
        }

        /** Returns the points in the order of their bounds, from the least. */
        int[] byBound() {
            return sorted(Comparator.comparing(this::bound));
        }

        private int[] sorted(Comparator<Integer> order) {
            return IntStream.range(0, frontier.size())
                    .boxed()
                    .sorted(order)
                    .mapToInt(point -> point)
                    .toArray();
        }

        /** Returns a lower bound of the cost of a plan with a joint choice. */
        Fraction bound(int point) {
            if (stated.isEmpty()) {
                return frontier.cost[point];
            }
            Fraction reduced = relaxed.reduced(frontier.cost[point], frontier.gain[point]);
            return WholeUnits.up(relaxed.p.times(need).plus(reduced).plus(rest).dividedBy(relaxed.q));
        }

        /** Returns the joint choice with scores of the categories whose scores are stated; null if there are none. */
        long @Nullable [] completed(int point, @Nullable Fraction limit, boolean any) {
            Fraction left = need.minus(frontier.gain[point]);
            Fraction room = limit == null ? null : limit.minus(frontier.cost[point]);
            long[] scores = new long[0];
            if (stated.isEmpty()) {
                if (left.signum() > 0 || (room != null && room.signum() < 0)) {
                    return null;
                }
            } else {
                scores = any && room != null
                        ? lattice.any(ofStated(from), ofStated(to), left, room)
                        : lattice.cheapest(ofStated(from), ofStated(to), left, room);
            }
            return scores == null ? null : whole(point, scores);
        }

        private long[] whole(int point, long[] scores) {
            long[] choices = new long[parts.size()];
            List<Integer> options = frontier.options(point);
            for (int k = 0; k < joined.size(); k++) {
                choices[joined.get(k)] = kept.get(k)[options.get(k + 1)];
            }
            for (int k = 0; k < scores.length; k++) {
                choices[stated.get(k)] = scores[k];
            }
            return choices;
        }

        private long[] ofStated(long[] choices) {
            return stated.stream().mapToLong(c -> choices[c]).toArray();
        }
    }
}
