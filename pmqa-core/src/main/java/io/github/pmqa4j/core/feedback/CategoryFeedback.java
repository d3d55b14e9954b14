package io.github.pmqa4j.core.feedback;

import io.github.pmqa4j.core.framework.Identifiers;
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
     * @param category the component {@code category}
     * @param strengths the component {@code strengths}
     * @param opportunities the component {@code opportunities}
     * @throws IllegalArgumentException if the id is malformed
     */
    public CategoryFeedback {
        Identifiers.require(category, "category id");
        strengths = List.copyOf(strengths);
        opportunities = List.copyOf(opportunities);
    }
}
