package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report prints of one source: its column of the score table, its headline, its band lists.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class SourceReport implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Source source;
    private final boolean provisional;
    private final ScoreTable scores;
    private final @Nullable Headline headline;
    private final transient List<BandList> bands;

    private SourceReport(
            Source source, boolean provisional, ScoreTable scores, @Nullable Headline headline, List<BandList> bands) {
        this.source = Objects.requireNonNull(source, "source");
        this.provisional = provisional;
        this.scores = Objects.requireNonNull(scores, "scores");
        this.headline = headline;
        this.bands = Copies.list(bands, BandList.class, "bands");
    }

    /**
     * Returns what a report prints of one source, if that is a column of scores and no more.
     *
     * @param source whose view it is
     * @param scores the column of the score table
     * @return not provisional, without headline and band lists
     */
    public static SourceReport of(Source source, ScoreTable scores) {
        return new SourceReport(source, false, scores, null, List.of());
    }

    /**
     * Returns the same with what the report says of missing evidence.
     *
     * @param newProvisional whether it says that evidence is missing, so that categories may be without a score
     * @return what the report prints
     */
    public SourceReport withProvisional(boolean newProvisional) {
        return new SourceReport(source, newProvisional, scores, headline, bands);
    }

    /**
     * Returns the same with another column.
     *
     * @param newScores the column of the score table
     * @return what the report prints
     */
    public SourceReport withScores(ScoreTable newScores) {
        Objects.requireNonNull(newScores, "newScores");
        return new SourceReport(source, provisional, newScores, headline, bands);
    }

    /**
     * Returns the same with another headline.
     *
     * @param newHeadline total and level as they are stated once more; null for none
     * @return what the report prints
     */
    public SourceReport withHeadline(@Nullable Headline newHeadline) {
        return new SourceReport(source, provisional, scores, newHeadline, bands);
    }

    /**
     * Returns the same with other band lists.
     *
     * @param newBands the lists of categories by band, the best band first
     * @return what the report prints
     */
    public SourceReport withBands(List<BandList> newBands) {
        Objects.requireNonNull(newBands, "newBands");
        return new SourceReport(source, provisional, scores, headline, newBands);
    }

    /**
     * Returns whose view it is.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns what the report says of missing evidence.
     *
     * @return whether it says that evidence is missing, so that categories may be without a score
     */
    public boolean provisional() {
        return provisional;
    }

    /**
     * Returns the scores.
     *
     * @return the column of the score table
     */
    public ScoreTable scores() {
        return scores;
    }

    /**
     * Returns the headline.
     *
     * @return total and level as they are stated once more; null if they are not
     */
    public @Nullable Headline headline() {
        return headline;
    }

    /**
     * Returns the lists of categories by band.
     *
     * @return the best band first; empty if the report has none
     */
    public List<BandList> bands() {
        return bands;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceReport that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the source and its scores. */
    @Override
    public String toString() {
        return TextRule.line(source + (provisional ? " (provisional): " : ": ") + scores);
    }

    private Form form() {
        return new Form(source, provisional, scores, headline, bands);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a source's report is read through its serialized form");
    }

    private record Form(
            Source source,
            boolean provisional,
            ScoreTable scores,
            @Nullable Headline headline,
            List<BandList> bands) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new SourceReport(source, provisional, scores, headline, bands));
        }
    }
}
