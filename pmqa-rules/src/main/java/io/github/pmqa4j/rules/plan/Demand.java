package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * What is at least needed: of each category, and of all of them together.
 *
 * @param scores for each category its score, in units that make it a whole number
 * @param gain the gain of the total, a whole number
 */
record Demand(List<Fraction> scores, Fraction gain) {
    /** Returns how many numbers there are: one for each category, and the gain as the last. */
    int size() {
        return scores.size() + 1;
    }

    Fraction number(int index) {
        return index == scores.size() ? gain : scores.get(index);
    }

    Demand with(int index, Fraction number) {
        if (index == scores.size()) {
            return new Demand(scores, number);
        }
        List<Fraction> changed = new ArrayList<>(scores);
        changed.set(index, number);
        return new Demand(changed, gain);
    }

    boolean isAtLeast(Demand other) {
        for (int i = 0; i < size(); i++) {
            if (number(i).compareTo(other.number(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
