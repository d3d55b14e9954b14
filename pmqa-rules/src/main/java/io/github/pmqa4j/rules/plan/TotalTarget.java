package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;

/**
 * A total of at least a given number.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param least the number, at least 0; one above the top is sayable, and cannot be reached
 */
public record TotalTarget(Fraction least) implements Target {
    /**
     * Makes a target.
     *
     * @param least the component {@code least}
     * @throws IllegalArgumentException if it is below 0
     */
    public TotalTarget {
        Goals.requireLeast(least);
    }

    @Override
    public boolean isMetBy(AssessmentResult result) {
        return result.total().exact().compareTo(least) >= 0;
    }

    @Override
    public LocalizedText summary() {
        String number = Texts.number(least);
        return new LocalizedText("คะแนนรวมอย่างน้อย " + number, "total at least " + number);
    }
}
