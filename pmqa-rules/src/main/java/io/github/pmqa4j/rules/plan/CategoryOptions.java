package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores that a category can have, as the model rounds them, each with the least cost of getting there.
 *
 * @param category the category
 * @param stairs costs in whole units, and scores
 * @param perScore a number that makes each score whole when it is multiplied by it
 * @param criteria the plans for its criteria; null if its score is stated
 */
record CategoryOptions(
        Category category,
        Stairs stairs,
        Fraction perScore,
        @Nullable OfCriteria criteria) {
    boolean isStated() {
        return criteria == null;
    }

    /** Returns the rise of a criterion, or of the stated score, that is the largest in a choice. */
    Fraction largestRise(long choice) {
        return criteria == null ? stairs.gain(choice).minus(stairs.gain(0)) : criteria.largestRise((int) choice);
    }

    /**
     * Plans for the criteria of a category.
     *
     * @param ladders its criteria
     * @param frontier the plans that no other beats
     * @param points for each choice the point of the frontier
     * @param seconds for each choice the greatest score of any other plan of the same cost; empty if there is none
     */
    record OfCriteria(
            List<StepLadder> ladders, Frontier frontier, List<Integer> points, List<Optional<Fraction>> seconds) {
        private Fraction largestRise(int choice) {
            Fraction largest = Fraction.ZERO;
            List<Integer> counts = counts(choice);
            for (int k = 0; k < ladders.size(); k++) {
                Fraction rise = ladders.get(k).rise(counts.get(k));
                largest = largest.compareTo(rise) < 0 ? rise : largest;
            }
            return largest;
        }

        /** Returns how many steps of each criterion a choice takes. */
        List<Integer> counts(int choice) {
            return frontier.options(points.get(choice));
        }
    }
}
