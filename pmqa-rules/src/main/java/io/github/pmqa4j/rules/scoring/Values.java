package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/** The exact numbers of a result, by the rows of its {@link Layout}. */
interface Values {
    /** Returns a number, or null where the row has none. */
    @Nullable
    Fraction get(int row);

    /** Says whether a number is printed exactly with two decimals, as one that is not there is. */
    boolean isInHundredths(int row);

    /** Returns the status of a criterion or category. */
    Status status(int row);

    /** Returns the share of the weight that has evidence, in [0, 1]. */
    Fraction coverage();
}
