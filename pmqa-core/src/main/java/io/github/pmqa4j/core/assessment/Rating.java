package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.Copies;
import java.util.Map;

/**
 * A rating as PMQA B.E. 2562 has it: a percentage, and the four dimensions that justify it.
 *
 * <p>The percentages lie in six bands, 0-5, 10-25, 30-45, 50-65, 70-85 and 90-100, and the band may not exceed the weakest
 * dimension: with ratings 4, 4, 2, 3 at most 45 percent. Immutable and safe for use by many threads.
 *
 * @param percent the percentage of the top of the scale; sound in [0, 100] in steps of 5
 * @param dimensions a rating for each dimension; sound in [0, 5] for the four of the category's kind
 */
public record Rating(int percent, Map<RatingDimension, Integer> dimensions) implements Evidence {
    /**
     * Makes a rating.
     */
    public Rating {
        dimensions = Copies.enumMap(dimensions, RatingDimension.class, Integer.class, "dimensions");
    }

    @Override
    public Kind kind() {
        return Kind.RATING;
    }

    /** Returns the percentage and how many dimensions justify it, for example "rating 45 % by 4 dimensions". */
    @Override
    public String toString() {
        return "rating " + percent + " % by " + dimensions.size() + " dimensions";
    }
}
