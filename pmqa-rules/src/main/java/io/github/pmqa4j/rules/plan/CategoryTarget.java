package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.Locale;

/**
 * One category at a given score or above.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the id of the category
 * @param least the score, at least 0; one above the top is sayable, and cannot be reached
 */
public record CategoryTarget(String category, Fraction least) implements Target {
    /**
     * Makes a target.
     *
     * @param category the component {@code category}
     * @param least the component {@code least}
     * @throws IllegalArgumentException if the id is malformed or the score below 0
     */
    public CategoryTarget {
        Identifiers.require(category, "category id");
        Goals.requireLeast(least);
    }

    @Override
    public boolean isMetBy(AssessmentResult result) {
        Figure score = result.category(category).score();
        return score != null && score.exact().compareTo(least) >= 0;
    }

    @Override
    public LocalizedText summary() {
        String number = Texts.number(least);
        return new LocalizedText(
                String.format(Locale.ROOT, "หมวด %s อย่างน้อย %s", category, number),
                String.format(Locale.ROOT, "category %s at least %s", category, number));
    }
}
