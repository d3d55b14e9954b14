package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.optional;
import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"kind": "feedbackReport", ..., "sources": [...]}}: what a report prints. Categories stand in arrays here, because a
 * printed report has an order, and may name one twice or one that does not exist; its audit says so.
 */
final class FeedbackReportShape implements Shape<FeedbackReport> {
    private static final Part<PrintedScore> PRINTED = RecordPart.of(
            v -> new PrintedScore(v.get(0), v.get(1)),
            property("category", Parts.ID, PrintedScore::category),
            property("score", Parts.PRINTED, PrintedScore::score));
    private static final Part<ScoreTable> TABLE = RecordPart.of(
            v -> new ScoreTable(v.get(0), v.getOrNull(1), v.getOrNull(2)),
            property("categories", Parts.list(PRINTED), ScoreTable::categories),
            optional("total", Parts.PRINTED, ScoreTable::total),
            optional("level", Parts.PRINTED, ScoreTable::level));
    private static final Part<Headline> HEADLINE = RecordPart.of(
            v -> new Headline(v.getOrNull(0), v.getOrNull(1)),
            optional("total", Parts.PRINTED, Headline::total),
            optional("level", Parts.PRINTED, Headline::level));
    private static final Part<BandList> BAND = RecordPart.of(
            v -> new BandList(v.get(0), v.get(1), v.get(2)),
            property("band", Parts.ID, BandList::band),
            property("name", Parts.LOCALIZED, BandList::name),
            property("categories", Parts.list(PRINTED), BandList::categories));
    private static final Part<SourceReport> SOURCE = RecordPart.of(
            v -> SourceReport.of(v.get(0), v.get(2))
                    .withProvisional(v.get(1))
                    .withHeadline(v.getOrNull(3))
                    .withBands(v.get(4)),
            property("source", Parts.choice(Source.class), SourceReport::source),
            property("provisional", Parts.BOOLEAN, SourceReport::provisional),
            property("scores", TABLE, SourceReport::scores),
            optional("headline", HEADLINE, SourceReport::headline),
            property("bands", Parts.list(BAND), SourceReport::bands));
    private static final Part<CategoryFeedback> FEEDBACK = RecordPart.of(
            v -> new CategoryFeedback(v.get(0), v.get(1), v.get(2)),
            property("category", Parts.ID, CategoryFeedback::category),
            property("strengths", Parts.list(Parts.LOCALIZED), CategoryFeedback::strengths),
            property("opportunities", Parts.list(Parts.LOCALIZED), CategoryFeedback::opportunities));
    private static final Part<FeedbackReport> REPORT = RecordPart.of(
            v -> FeedbackReport.of(v.get(2), v.get(3), v.get(4), v.get(5))
                    .withGaps(v.getOrNull(6))
                    .withFeedback(v.get(7)),
            KindParts.kind(DocumentKind.FEEDBACK_REPORT),
            KindParts.version(DocumentKind.FEEDBACK_REPORT),
            property("framework", Parts.FRAMEWORK, FeedbackReport::framework),
            property("organization", Parts.ORGANIZATION, FeedbackReport::organization),
            property("fiscalYear", Parts.YEAR, FeedbackReport::fiscalYear),
            property("sources", Parts.list(SOURCE), FeedbackReport::sources),
            optional("gaps", TABLE, FeedbackReport::gaps),
            property("feedback", Parts.list(FEEDBACK), FeedbackReport::feedback));

    @Override
    public @Nullable FeedbackReport read(TokenSource in, Catalogue catalogue) {
        return REPORT.read(in, catalogue);
    }

    @Override
    public void write(FeedbackReport value, TokenSink out) {
        REPORT.write(value, out);
    }
}
