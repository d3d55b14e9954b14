package io.github.pmqa4j.rules.plan;

import java.util.Locale;

/** What the search for one plan may cost, so that no input takes minutes. */
final class Effort {
    /** The most attempts for one plan; an attempt that looks at more gains than usual counts for several. */
    static final int MOST = 1 << 18;

    /** How many gains an attempt looks at. */
    static final int GAINS = 256;

    private int spent;

    void attempt(int gains) {
        spent += 1 + gains / GAINS;
        if (spent > MOST) {
            throw new PlanTooLargeException(
                    String.format(Locale.ROOT, "a plan in points may take at most %s attempts, but needs more", MOST));
        }
    }
}
