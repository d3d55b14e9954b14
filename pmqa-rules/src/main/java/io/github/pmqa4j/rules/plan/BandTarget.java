package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.Locale;

/**
 * One category in a given band or a higher one.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the id of the category
 * @param band the id of a band of the model
 */
public record BandTarget(String category, String band) implements Target {
    /**
     * Makes a target.
     *
     * @param category the component {@code category}
     * @param band the component {@code band}
     * @throws IllegalArgumentException if an id is malformed
     */
    public BandTarget {
        Identifiers.require(category, "category id");
        Identifiers.require(band, "band id");
    }

    @Override
    public boolean isMetBy(AssessmentResult result) {
        NamedLimit found = result.category(category).band();
        return found != null
                && Goals.isAtLeast(found, band, result.model().bands().bands(), "band");
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                String.format(Locale.ROOT, "หมวด %s อยู่ในกลุ่ม %s ขึ้นไป", category, band),
                String.format(Locale.ROOT, "category %s in band %s or higher", category, band));
    }
}
