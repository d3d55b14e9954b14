package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Choices in order, each with a cost and a gain; from one choice to the next both rise. They are kept as runs of equal steps, so
 * that 50,000 scores of a category take no more room than two.
 *
 * <p>Immutable.
 */
final class Stairs {
    private final List<Run> runs;
    private final long[] starts;

    Stairs(List<Run> runs) {
        this.runs = List.copyOf(runs);
        starts = new long[runs.size() + 1];
        for (int r = 0; r < runs.size(); r++) {
            starts[r + 1] = starts[r] + runs.get(r).count;
        }
    }

    /** Makes stairs of single choices. */
    static Stairs of(List<Fraction> costs, List<Fraction> gains) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            runs.add(new Run(costs.get(i), gains.get(i), Fraction.ONE, Fraction.ONE, 1));
        }
        return new Stairs(runs);
    }

    long size() {
        return starts[runs.size()];
    }

    Fraction cost(long choice) {
        int r = runOf(choice);
        return runs.get(r).cost(choice - starts[r]);
    }

    Fraction gain(long choice) {
        int r = runOf(choice);
        return runs.get(r).gain(choice - starts[r]);
    }

    /** Returns the first choice with at least a given gain; the size if there is none. */
    long first(Fraction gain) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Run run = runs.get(middle);
            if (run.gain(run.count - 1).compareTo(gain) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == runs.size()) {
            return size();
        }
        Run run = runs.get(low);
        Fraction missing = gain.minus(run.gain);
        return starts[low] + (missing.signum() <= 0 ? 0 : ceiling(missing.dividedBy(run.gainStep)));
    }

    /** Returns which run a choice belongs to. */
    int runOf(long choice) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= choice) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Run run(int index) {
        return runs.get(index);
    }

    long firstOfRun(int index) {
        return starts[index];
    }

    long lastOfRun(int index) {
        return starts[index + 1] - 1;
    }

    /** Returns the same choices with costs and gains in other units. */
    Stairs scaled(Fraction perCost, Fraction perGain) {
        return new Stairs(runs.stream()
                .map(run -> new Run(
                        run.cost.times(perCost),
                        run.gain.times(perGain),
                        run.costStep.times(perCost),
                        run.gainStep.times(perGain),
                        run.count))
                .toList());
    }

    /** Returns the same choices, of which the first so many cost 1 more. */
    Stairs surcharged(long many) {
        List<Run> all = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            long dear = Math.max(0, Math.min(run.count, many - starts[r]));
            if (dear > 0) {
                all.add(new Run(run.cost.plus(Fraction.ONE), run.gain, run.costStep, run.gainStep, dear));
            }
            if (dear < run.count) {
                all.add(new Run(run.cost(dear), run.gain(dear), run.costStep, run.gainStep, run.count - dear));
            }
        }
        return new Stairs(all);
    }

    /** Returns the first so many choices. */
    Stairs until(long many) {
        List<Run> all = new ArrayList<>();
        for (int r = 0; r < runs.size() && starts[r] < many; r++) {
            Run run = runs.get(r);
            all.add(new Run(run.cost, run.gain, run.costStep, run.gainStep, Math.min(run.count, many - starts[r])));
        }
        return new Stairs(all);
    }

    static long ceiling(Fraction value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[0].longValueExact() + Math.max(0, parts[1].signum());
    }

    /** Some choices of equal steps. */
    record Run(Fraction cost, Fraction gain, Fraction costStep, Fraction gainStep, long count) {
        Fraction cost(long step) {
            return step == 0 ? cost : cost.plus(costStep.times(step));
        }

        Fraction gain(long step) {
            return step == 0 ? gain : gain.plus(gainStep.times(step));
        }
    }
}
