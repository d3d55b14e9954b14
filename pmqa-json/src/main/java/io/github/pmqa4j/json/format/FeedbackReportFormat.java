package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import java.util.List;

/**
 * {@code {"kind": "feedbackReport", ..., "sources": [...]}}: what a report prints. Categories stand in arrays here, because a
 * printed report has an order, and may name one twice or one that does not exist; its audit says so.
 */
final class FeedbackReportFormat {
    private static final Shape<PrintedScore> PRINTED = ObjectShape.of(f -> {
        var category = f.essential("category", Shapes.ID, PrintedScore::category);
        var score = f.essential("score", Shapes.PRINTED, PrintedScore::score);
        return v -> new PrintedScore(v.get(category), v.get(score));
    });

    private static final Shape<List<PrintedScore>> SCORES = Shapes.list(PRINTED);
    private static final Form SCORES_FORM = SCORES.form()
            .with("description", "คะแนนหมวดตามลำดับที่พิมพ์ / categories and scores in the order printed")
            .named("printedScores");

    private static final Shape<ScoreTable> TABLE = ObjectShape.of(f -> {
        f.named("scoreTable", "ตารางคะแนน / A column of the score table");
        var categories =
                f.essential("categories", SCORES, ScoreTable::categories).schema(SCORES_FORM);
        var total = f.optional("total", Shapes.PRINTED, ScoreTable::total);
        var level = f.optional("level", Shapes.PRINTED, ScoreTable::level);
        return v -> new ScoreTable(v.get(categories), v.orNull(total), v.orNull(level));
    });

    private static final Shape<Headline> HEADLINE = ObjectShape.of(f -> {
        f.named("", "ตัวเลขเด่น / total and level stated once more");
        var total = f.optional("total", Shapes.PRINTED, Headline::total);
        var level = f.optional("level", Shapes.PRINTED, Headline::level);
        return v -> new Headline(v.orNull(total), v.orNull(level));
    });

    private static final Shape<BandList> BAND = ObjectShape.of(f -> {
        var band = f.essential("band", Shapes.ID, BandList::band);
        var name = f.essential("name", Shapes.LOCALIZED, BandList::name);
        var categories = f.essential("categories", SCORES, BandList::categories).schema(SCORES_FORM);
        return v -> new BandList(v.get(band), v.get(name), v.get(categories));
    });

    private static final Shape<SourceReport> SOURCE = ObjectShape.of(f -> {
        f.named("sourceReport", "ผลของฝ่ายหนึ่งตามที่พิมพ์ / What is printed of one source");
        var source = f.essential("source", Headers.SOURCE, SourceReport::source).schema(Headers.SOURCE_FORM);
        var provisional = f.essential("provisional", Shapes.BOOLEAN, SourceReport::provisional);
        var scores = f.essential("scores", TABLE, SourceReport::scores);
        var headline = f.optional("headline", HEADLINE, SourceReport::headline);
        var bands = f.essential("bands", Shapes.list(BAND), SourceReport::bands)
                .says("รายการหมวดตามกลุ่ม / the lists of categories by band");
        return v -> SourceReport.of(v.get(source), v.get(scores))
                .withProvisional(v.get(provisional))
                .withHeadline(v.orNull(headline))
                .withBands(v.get(bands));
    });

    private static final Shape<CategoryFeedback> FEEDBACK = ObjectShape.of(f -> {
        var category = f.essential("category", Shapes.ID, CategoryFeedback::category);
        var strengths = f.essential("strengths", Shapes.list(Shapes.LOCALIZED), CategoryFeedback::strengths);
        var opportunities =
                f.essential("opportunities", Shapes.list(Shapes.LOCALIZED), CategoryFeedback::opportunities);
        return v -> new CategoryFeedback(v.get(category), v.get(strengths), v.get(opportunities));
    });

    private static final ObjectShape<FeedbackReport> SHAPE = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.FEEDBACK_REPORT, 1);
        var framework = f.essential("framework", Headers.FRAMEWORK, FeedbackReport::framework);
        var organization = f.essential("organization", Headers.ORGANIZATION, FeedbackReport::organization);
        var year = f.essential("fiscalYear", Shapes.YEAR, FeedbackReport::fiscalYear);
        var sources = f.essential("sources", Shapes.list(SOURCE), FeedbackReport::sources)
                .schema(Shapes.list(SOURCE).form().with("minItems", 1).with("maxItems", 2));
        var gaps = f.optional("gaps", TABLE, FeedbackReport::gaps)
                .says("ส่วนต่างของสองฝ่าย / the gaps, second minus first");
        var feedback = f.essential("feedback", Shapes.list(FEEDBACK), FeedbackReport::feedback);
        return v -> FeedbackReport.of(v.get(framework), v.get(organization), v.get(year), v.get(sources))
                .withGaps(v.orNull(gaps))
                .withFeedback(v.get(feedback));
    });

    static final Versions<FeedbackReport> VERSIONS = Versions.of(new Format<>(
            DocumentKind.FEEDBACK_REPORT,
            1,
            "รายงานผลป้อนกลับ / Feedback report",
            "สิ่งที่รายงานพิมพ์ ไม่ว่าระบบสร้างหรือเผยแพร่แล้ว ; อาจขัดแย้งกันเองได้ / What a report prints, composed or published; its numbers may contradict each other, which an audit finds.",
            SHAPE));

    private FeedbackReportFormat() {}
}
