package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.assessment.Source;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report prints of one source: its column of the score table, its headline, its band lists.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param source whose view it is
 * @param provisional whether the report says that evidence is missing, so that categories may be without a score
 * @param scores the column of the score table
 * @param headline total and level where they are stated once more, if they are
 * @param bands the lists of categories by band, the best band first; empty where the report has none
 */
public record SourceReport(
        Source source,
        boolean provisional,
        ScoreTable scores,
        @Nullable Headline headline,
        List<BandList> bands) implements Serializable {
    /**
     * Makes what a report prints of one source.
     *
     * @param source the component {@code source}
     * @param provisional the component {@code provisional}
     * @param scores the component {@code scores}
     * @param headline the component {@code headline}
     * @param bands the component {@code bands}
     */
    public SourceReport {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(scores, "scores");
        bands = List.copyOf(bands);
    }
}
