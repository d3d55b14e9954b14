package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.Locale;

/**
 * Raises the stated score of a category by some points.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the id of the category
 * @param points how many points, above 0; from a planner with at most the framework's decimals
 */
public record RaiseCategory(String category, Fraction points) implements Step {
    /**
     * Makes a step.
     *
     * @param category the component {@code category}
     * @param points the component {@code points}
     * @throws IllegalArgumentException if the id is malformed or the points are not above 0
     */
    public RaiseCategory {
        Identifiers.require(category, "category id");
        Texts.requireAboveZero(points, "points");
    }

    @Override
    public String id() {
        return category;
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                String.format(Locale.ROOT, "หมวด %s: เพิ่ม %s คะแนน", category, Texts.number(points)),
                String.format(Locale.ROOT, "category %s: %s points more", category, Texts.number(points)));
    }

    @Override
    public Assessment applyTo(Assessment assessment) {
        return Entries.raised(assessment, category, points);
    }
}
