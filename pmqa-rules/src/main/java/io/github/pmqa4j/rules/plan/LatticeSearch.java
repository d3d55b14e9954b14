package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest choices of stairs of many equal steps that gain what is needed, by branch and bound.
 *
 * <p>A node is a range of choices for each part. Its {@link Relaxation} bounds its cost from below; moving one part up to a whole
 * choice, and others down as far as that leaves room, gives a plan. If they do not meet, the part between two choices is split
 * there. If each part's range is a single run of equal steps, {@link EvenSteps} most often finds the best choices at once.
 */
final class LatticeSearch {
    // Most searches end early; more is done for those that do not.
    private static final int EARLY = 100;
    private static final int FEW_GAINS = 2_048;
    private static final int MOST_GAINS = 1 << 20;

    private final List<Stairs> parts;
    private final Effort effort;

    LatticeSearch(List<Stairs> parts, Effort effort) {
        this.parts = parts;
        this.effort = effort;
    }

    /** Returns cheapest choices that cost no more than the limit; null if there are none. */
    long @Nullable [] cheapest(long[] from, long[] to, Fraction need, @Nullable Fraction limit) {
        return new Search(need, limit, false).run(from, to);
    }

    /** Returns any choices that cost no more than the limit; null if there are none. */
    long @Nullable [] any(long[] from, long[] to, Fraction need, Fraction limit) {
        return new Search(need, limit, true).run(from, to);
    }

    /** A range of choices for each part. */
    private static final class Node {
        private final long[] from;
        private final long[] to;

        Node(long[] from, long[] to) {
            this.from = from;
            this.to = to;
        }
    }

    private final class Search {
        private final Fraction need;
        private final boolean first;
        private @Nullable Fraction limit;
        private long @Nullable [] best;

        Search(Fraction need, @Nullable Fraction limit, boolean first) {
            this.need = need;
            this.limit = limit;
            this.first = first;
        }

        long @Nullable [] run(long[] from, long[] to) {
            Deque<Node> open = new ArrayDeque<>();
            open.push(new Node(from.clone(), to.clone()));
            for (int nodes = 0; !open.isEmpty() && !(first && best != null); nodes++) {
                effort.attempt(0);
                visit(open.pop(), open, nodes > EARLY);
            }
            return best;
        }

        private void visit(Node node, Deque<Node> open, boolean late) {
            Relaxation relaxed = Relaxation.of(parts, node.from, node.to, need);
            if (!relaxed.isReachable() || !isWorth(relaxed.bound())) {
                return;
            }
            if (relaxed.isMetAtOnce()) {
                offer(node.from);
                return;
            }
            int f = relaxed.mixed;
            Stairs part = parts.get(f);
            long cover = part.first(part.gain(relaxed.at[f]).plus(relaxed.missing));
            offer(trimmed(relaxed, cover, node.from));
            if (!isWorth(relaxed.bound())) {
                return;
            }
            if (isEven(node)) {
                int most = late ? MOST_GAINS : FEW_GAINS;
                EvenSteps steps = EvenSteps.of(parts, node.from, node.to, relaxed, Objects.requireNonNull(limit), most);
                if (steps == null) {
                    split(node, f, cover, open);
                } else {
                    effort.attempt(steps.gains());
                    if (steps.isPossible()) {
                        close(node, steps, open);
                    }
                }
            } else if (late) {
                f = uneven(node);
                split(node, f, parts.get(f).lastOfRun(parts.get(f).runOf(node.from[f])) + 1, open);
            } else {
                split(node, f, cover, open);
            }
        }

        private void close(Node node, EvenSteps steps, Deque<Node> open) {
            long[] choices = steps.choices();
            for (int c = 0; c < choices.length; c++) {
                if (choices[c] > node.to[c]) {
                    split(node, c, steps.base()[c] + 1, open);
                    return;
                }
                if (choices[c] < node.from[c]) {
                    split(node, c, steps.base()[c], open);
                    return;
                }
            }
            offer(choices);
        }

        private void split(Node node, int c, long first, Deque<Node> open) {
            long[] below = node.to.clone();
            below[c] = first - 1;
            long[] above = node.from.clone();
            above[c] = first;
            open.push(new Node(node.from, below));
            open.push(new Node(above, node.to));
        }

        private boolean isWorth(Fraction bound) {
            return limit == null || bound.compareTo(limit) <= 0;
        }

        private void offer(long[] choices) {
            Fraction cost = Fraction.ZERO;
            for (int c = 0; c < choices.length; c++) {
                cost = cost.plus(parts.get(c).cost(choices[c]));
            }
            if (isWorth(cost)) {
                best = choices.clone();
                limit = cost.minus(Fraction.ONE);
            }
        }

        private long[] trimmed(Relaxation relaxed, long cover, long[] from) {
            long[] choices = relaxed.at.clone();
            choices[relaxed.mixed] = cover;
            Stairs mixed = parts.get(relaxed.mixed);
            Fraction spare = mixed.gain(cover)
                    .minus(mixed.gain(relaxed.at[relaxed.mixed]))
                    .minus(relaxed.missing);
            for (int c = 0; c < choices.length && spare.signum() > 0; c++) {
                Stairs part = parts.get(c);
                Fraction gain = part.gain(choices[c]);
                long lower = Math.max(from[c], part.first(gain.minus(spare)));
                spare = spare.minus(gain.minus(part.gain(lower)));
                choices[c] = lower;
            }
            return choices;
        }

        private boolean isEven(Node node) {
            for (int c = 0; c < parts.size(); c++) {
                if (parts.get(c).runOf(node.from[c]) != parts.get(c).runOf(node.to[c])) {
                    return false;
                }
            }
            return true;
        }

        private int uneven(Node node) {
            int c = 0;
            while (parts.get(c).runOf(node.from[c]) == parts.get(c).runOf(node.to[c])) {
                c++;
            }
            return c;
        }
    }
}
