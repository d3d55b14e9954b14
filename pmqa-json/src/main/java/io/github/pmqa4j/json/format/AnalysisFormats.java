package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.ById;
import io.github.pmqa4j.json.shape.ById.Ids;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.rules.comparison.CategoryComparison;
import io.github.pmqa4j.rules.comparison.ComparedFigure;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.comparison.CriterionComparison;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.explanation.Explanation.Note;
import io.github.pmqa4j.rules.explanation.Explanation.Subject;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.trend.CategoryTrend;
import io.github.pmqa4j.rules.trend.Trend;
import io.github.pmqa4j.rules.trend.TrendPoint;
import io.github.pmqa4j.rules.trend.TrendSeries;
import java.util.List;

/** The formats of what is made from results: comparison, trend, explanation. */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class AnalysisFormats {
    private static final Names SOURCES = Names.of(Source.class);

    private static final Shape<ComparedFigure> COMPARED = ObjectShape.of(f -> {
        f.named("compared", "ค่าทั้งสองฝ่าย / A number of both sides");
        f.ifPresent("first", Figures.SHAPE, ComparedFigure::first).says("ฝ่ายแรก / the first side's");
        f.ifPresent("second", Figures.SHAPE, ComparedFigure::second).says("ฝ่ายที่สอง / the second side's");
        f.ifPresent("gap", Figures.SHAPE, ComparedFigure::gap)
                .says("ส่วนต่าง ตามที่พิมพ์และค่าแท้จริง / first minus second, as printed and exact");
        return v -> null;
    });

    private static final Shape<CategoryComparison> COMPARED_CATEGORY = ObjectShape.of(f -> {
        f.named("comparedCategory", "หมวดทั้งสองฝ่าย / A category of both sides");
        f.essential("score", COMPARED, CategoryComparison::score);
        f.ifPresent("firstBand", Shapes.ID, c -> c.firstBand().map(NamedLimit::id));
        f.ifPresent("secondBand", Shapes.ID, c -> c.secondBand().map(NamedLimit::id));
        f.essential("bandChanged", Shapes.BOOLEAN, CategoryComparison::bandChanged);
        f.optional(
                "criteria",
                ById.of(
                        Ids.ANY,
                        Shapes.view(COMPARED, CriterionComparison::score),
                        c -> c.criterion().id()),
                c -> c.criteria().stream().allMatch(AnalysisFormats::isEmpty) ? null : c.criteria());
        return v -> null;
    });

    private static final ObjectShape<Comparison> COMPARISON = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.COMPARISON, 1);
        var first = f.essential("first", ResultFormat.SHAPE, Comparison::first);
        var second = f.essential("second", ResultFormat.SHAPE, Comparison::second);
        f.derived("total", COMPARED, Comparison::total);
        f.derived("level", COMPARED, Comparison::level);
        f.derived("tierChanged", Shapes.BOOLEAN, Comparison::tierChanged);
        f.derived(
                "categories",
                ById.of(Ids.ANY, COMPARED_CATEGORY, c -> c.category().id()),
                Comparison::categories);
        f.derived(
                        "byGap",
                        Shapes.list(Shapes.ID),
                        c -> c.byGap().stream()
                                .map(CategoryComparison::category)
                                .map(Category::id)
                                .toList())
                .says(
                        "หมวดเรียงตามส่วนต่าง / categories by their gaps; the one in which the first side exceeds the second by most comes first");
        f.derived("summary", Shapes.LOCALIZED, Comparison::summary);
        return v -> {
            Place place = v.in().place().property(second.name());
            return isComparable(v.get(first), v.get(second), place, v.in())
                    ? Comparison.of(v.get(first), v.get(second))
                    : null;
        };
    });

    private static final Shape<TrendPoint> POINT = ObjectShape.of(f -> {
        f.ifPresent("value", Figures.SHAPE, TrendPoint::value);
        f.ifPresent("since", Shapes.YEAR, TrendPoint::since).says("ปีที่เทียบ / the year it is compared with");
        f.ifPresent("change", Figures.SHAPE, TrendPoint::change).says("การเปลี่ยนแปลง / the change since then");
        return v -> null;
    });

    private static final Shape<TrendSeries> SERIES = Shapes.view(
            ById.of(Ids.YEARS, POINT, p -> p.year().toString())
                    .named("series", "ค่าตามปีงบประมาณ / A number by fiscal year"),
            TrendSeries::points);

    private static final ObjectShape<Trend> TREND = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.TREND, 1);
        var results = f.essential("results", Shapes.nonEmpty(ResultFormat.SHAPE), Trend::results)
                .says("ผลคะแนนเรียงตามปี / the results by ascending years");
        f.derived("missingYears", Shapes.list(Shapes.YEAR), Trend::missingYears);
        f.derived("total", SERIES, Trend::total);
        f.derived("level", SERIES, Trend::level);
        f.derived(
                "categories",
                ById.of(
                        Ids.ANY,
                        Shapes.view(SERIES, CategoryTrend::scores),
                        c -> c.category().id()),
                Trend::categories);
        f.derived("summary", Shapes.LOCALIZED, Trend::summary);
        return v -> {
            Place place = v.in().place().property(results.name());
            return isSeries(v.get(results), place, v.in()) ? Trend.of(v.get(results)) : null;
        };
    });

    private static final Shape<Subject> SUBJECT = ObjectShape.of(f -> {
        f.named("", "สิ่งที่อธิบาย / what is explained");
        var kind = f.essential("kind", Shapes.choice(Explanation.Kind.class), Subject::kind);
        var id = f.essential("id", Shapes.TEXT, Subject::id);
        var name = f.essential("name", Shapes.LOCALIZED, Subject::name);
        return v -> new Subject(v.get(kind), v.get(id), v.get(name));
    });

    private static final Shape<Note> NOTE = ObjectShape.of(f -> {
        var code = f.essential("code", Shapes.TEXT, Note::code);
        var text = f.essential("text", Shapes.LOCALIZED, Note::text);
        return v -> new Note(v.get(code), v.get(text));
    });

    private static final Shape<Explanation> EXPLAINED = explained();

    private static final ObjectShape<Explanation> EXPLANATION = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.EXPLANATION, 1);
        var explanation = f.essential("explanation", EXPLAINED, e -> e);
        return v -> v.get(explanation);
    });

    static final Versions<Comparison> COMPARISON_VERSIONS = Versions.of(new Format<>(
            DocumentKind.COMPARISON,
            1,
            "การเปรียบเทียบ / Comparison",
            "ผลคะแนนสองชุด และส่วนต่าง ทั้งหมดตามมาจากผลสองชุด / Two results and their gaps; all but the results follows from them, and a reader compares it.",
            COMPARISON));

    static final Versions<Trend> TREND_VERSIONS = Versions.of(new Format<>(
            DocumentKind.TREND,
            1,
            "แนวโน้ม / Trend",
            "ผลคะแนนของหน่วยงานหนึ่งหลายปี / One organization's results over years; all but the results follows from them.",
            TREND));

    static final Versions<Explanation> EXPLANATION_VERSIONS = Versions.of(new Format<>(
            DocumentKind.EXPLANATION,
            1,
            "คำอธิบาย / Explanation",
            "ที่มาของทุกตัวเลขในผลคะแนน / How every number of a result came about, as a tree",
            EXPLANATION));

    private AnalysisFormats() {}

    // An explanation has parts that are explanations.
    private static Shape<Explanation> explained() {
        return ObjectShape.of(f -> {
            f.named("explanation", "คำอธิบายที่มาของตัวเลข / How a number came about, and from what");
            var subject = f.essential("subject", SUBJECT, Explanation::subject);
            var rule = f.essential("rule", Shapes.TEXT, Explanation::rule).says("รหัสกติกา / id of the rule");
            var text = f.essential("text", Shapes.LOCALIZED, Explanation::text)
                    .says("สูตรพร้อมตัวเลข / the formula with its numbers");
            var value = f.ifPresent("value", Figures.SHAPE, Explanation::value);
            var weight = f.ifPresent("weight", Shapes.POSITIVE, Explanation::weight)
                    .says("น้ำหนัก / its weight among its siblings");
            var limit = f.ifPresent("limit", ScoringModelFormat.LIMIT, Explanation::limit)
                    .says("ช่วงที่ได้ / the band or tier it lies in");
            var notes = f.optional("notes", Shapes.list(NOTE), e -> e.notes().isEmpty() ? null : e.notes());
            var parts = f.optional(
                    "parts",
                    Shapes.list(Shapes.later(() -> EXPLAINED)),
                    e -> e.parts().isEmpty() ? null : e.parts());
            return v -> Explanation.of(v.get(subject), v.get(rule), v.get(text))
                    .withValue(v.orNull(value))
                    .withWeight(v.orNull(weight))
                    .withLimit(v.orNull(limit))
                    .withNotes(v.or(notes, List.of()))
                    .withParts(v.or(parts, List.of()));
        });
    }

    private static boolean isSeries(List<AssessmentResult> results, Place list, DocumentReader in) {
        boolean sound = true;
        for (int i = 1; i < results.size(); i++) {
            AssessmentResult first = results.get(0);
            AssessmentResult before = results.get(i - 1);
            AssessmentResult later = results.get(i);
            Place place = list.index(i);
            if (later.fiscalYear().compareTo(before.fiscalYear()) <= 0) {
                sound = false;
                in.problem(
                        Mistake.INVALID_VALUE,
                        place.property("fiscalYear"),
                        "> " + before.fiscalYear(),
                        later.fiscalYear().toString());
            }
            sound &= isComparable(first, later, place, in);
            sound &= isSame(
                    first.organization().code(),
                    later.organization().code(),
                    place.property("organization").property("code"),
                    in);
            sound &= isSame(SOURCES.text(first.source()), SOURCES.text(later.source()), place.property("source"), in);
        }
        return sound;
    }

    private static boolean isComparable(AssessmentResult one, AssessmentResult other, Place place, DocumentReader in) {
        boolean framework = isSame(one.framework().id(), other.framework().id(), place.property("framework"), in);
        return isSame(one.model().id(), other.model().id(), place.property("model"), in) && framework;
    }

    private static boolean isSame(String expected, String found, Place place, DocumentReader in) {
        if (!expected.equals(found)) {
            in.problem(Mistake.INVALID_VALUE, place, expected, found);
        }
        return expected.equals(found);
    }

    private static boolean isEmpty(CriterionComparison criterion) {
        return criterion.score().first().isEmpty() && criterion.score().second().isEmpty();
    }
}
