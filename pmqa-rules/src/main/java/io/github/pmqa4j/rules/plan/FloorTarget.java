package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;

/**
 * No category below a given score; a category without a score, which the model leaves out, does not count.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param least the score, at least 0; one above the top is sayable, and cannot be reached
 */
public record FloorTarget(Fraction least) implements Target {
    /**
     * Makes a target.
     *
     * @param least the component {@code least}
     * @throws IllegalArgumentException if it is below 0
     */
    public FloorTarget {
        Goals.requireLeast(least);
    }

    @Override
    public boolean isMetBy(AssessmentResult result) {
        return result.categories().stream()
                .allMatch(category ->
                        category.score() == null || category.score().exact().compareTo(least) >= 0);
    }

    @Override
    public LocalizedText summary() {
        String number = Texts.number(least);
        return new LocalizedText("ทุกหมวดอย่างน้อย " + number, "every category at least " + number);
    }
}
