package io.github.pmqa4j.core.feedback;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * The feedback on one category: its strengths (จุดแข็ง) and its opportunities for improvement (จุดที่ควรพัฒนา).
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the id of the category
 * @param strengths what to build on, in order
 * @param opportunities what to improve, in order
 */
public record CategoryFeedback(String category, List<LocalizedText> strengths, List<LocalizedText> opportunities)
        implements Serializable {
    /**
     * Makes the feedback.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public CategoryFeedback {
        Identifiers.require(category, "category");
        strengths = Copies.list(strengths, LocalizedText.class, "strengths");
        opportunities = Copies.list(opportunities, LocalizedText.class, "opportunities");
    }

    /** Returns the id and how many remarks there are, for example "7: 2 strengths, 3 opportunities". */
    @Override
    public String toString() {
        return category + ": " + strengths.size() + " strengths, " + opportunities.size() + " opportunities";
    }
}
