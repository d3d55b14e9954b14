package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.optional;
import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.comparison.CategoryComparison;
import io.github.pmqa4j.rules.comparison.ComparedFigure;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.comparison.CriterionComparison;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.explanation.Note;
import io.github.pmqa4j.rules.explanation.Subject;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.trend.CategoryTrend;
import io.github.pmqa4j.rules.trend.Trend;
import io.github.pmqa4j.rules.trend.TrendPoint;
import io.github.pmqa4j.rules.trend.TrendSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of what is made from results: comparison, trend, explanation. */
final class AnalysisShapes {
    private static final ResultShape RESULT_SHAPE = new ResultShape();
    static final Part<AssessmentResult> RESULT = Parts.part(RESULT_SHAPE::read, RESULT_SHAPE::write);
    private static final Part<Subject> SUBJECT = RecordPart.of(
            v -> new Subject(v.get(0), v.get(1), v.get(2)),
            property("kind", Parts.choice(Subject.Kind.class), Subject::kind),
            property("id", Parts.TEXT, Subject::id),
            property("name", Parts.LOCALIZED, Subject::name));
    private static final Part<Note> NOTE = RecordPart.of(
            v -> new Note(v.get(0), v.get(1)),
            property("code", Parts.TEXT, Note::code),
            property("text", Parts.LOCALIZED, Note::text));
    private static final Part<Explanation> EXPLANATION = explanation();

    private AnalysisShapes() {}

    static Shape<Comparison> comparison() {
        return new DerivedShape<>(
                        DocumentKind.COMPARISON,
                        v -> Comparison.of((AssessmentResult) v.get(0), (AssessmentResult) v.get(1)))
                .essential("first", RESULT, Comparison::first)
                .essential("second", RESULT, Comparison::second)
                .derived("total", (v, out) -> compared(v.total(), out))
                .derived("level", (v, out) -> compared(v.level(), out))
                .derived("tierChanged", (v, out) -> out.bool(v.tierChanged()))
                .derived("categories", (v, out) -> {
                    out.beginObject();
                    v.categories().forEach(c -> compared(c, out));
                    out.endObject();
                })
                .derived("byOverrating", (v, out) -> {
                    out.beginArray();
                    v.byOverrating().forEach(c -> out.string(c.category().id()));
                    out.endArray();
                })
                .derived("summary", (v, out) -> Header.writeText(v.summary(), out));
    }

    @SuppressWarnings("unchecked") // the one essential part is a list of results
    static Shape<Trend> trend() {
        return new DerivedShape<>(DocumentKind.TREND, v -> Trend.of((List<AssessmentResult>) v.get(0)))
                .essential("results", Parts.list(RESULT), Trend::results)
                .derived("missingYears", (v, out) -> years(v.missingYears(), out))
                .derived("total", (v, out) -> series(v.total(), out))
                .derived("level", (v, out) -> series(v.level(), out))
                .derived("categories", (v, out) -> {
                    out.beginObject();
                    for (CategoryTrend category : v.categories()) {
                        out.name(category.category().id());
                        series(category.scores(), out);
                    }
                    out.endObject();
                })
                .derived("summary", (v, out) -> Header.writeText(v.summary(), out));
    }

    static Shape<Explanation> explanationShape() {
        return new DerivedShape<>(DocumentKind.EXPLANATION, v -> (Explanation) v.get(0))
                .essential("explanation", EXPLANATION, e -> e);
    }

    private static Part<Explanation> explanation() {
        // An explanation has parts that are explanations.
        Part<Explanation> part = new Part<>() {
            @Override
            public @Nullable Explanation read(TokenSource in, Catalogue catalogue) {
                return EXPLANATION.read(in, catalogue);
            }

            @Override
            public void write(Explanation value, TokenSink out) {
                EXPLANATION.write(value, out);
            }
        };
        return RecordPart.of(
                v -> new Explanation(
                        v.get(0),
                        v.get(1),
                        v.get(2),
                        v.getOrNull(3),
                        v.getOrNull(4),
                        v.getOrNull(5),
                        v.getOr(6, List.of()),
                        v.getOr(7, List.of())),
                property("subject", SUBJECT, Explanation::subject),
                property("rule", Parts.TEXT, Explanation::rule),
                property("text", Parts.LOCALIZED, Explanation::text),
                optional("value", Parts.FIGURE, Explanation::value),
                optional("weight", Parts.positive(), Explanation::weight),
                optional("limit", ScoringModelShape.LIMIT, Explanation::limit),
                optional("notes", Parts.list(NOTE), e -> e.notes().isEmpty() ? null : e.notes()),
                optional("parts", Parts.list(part), e -> e.parts().isEmpty() ? null : e.parts()));
    }

    private static void compared(CategoryComparison category, TokenSink out) {
        out.name(category.category().id());
        out.beginObject();
        out.name("score");
        compared(category.score(), out);
        band("firstBand", category.firstBand(), out);
        band("secondBand", category.secondBand(), out);
        out.name("bandChanged");
        out.bool(category.bandChanged());
        if (category.criteria().stream()
                .anyMatch(k -> k.score().first() != null || k.score().second() != null)) {
            out.name("criteria");
            out.beginObject();
            for (CriterionComparison criterion : category.criteria()) {
                out.name(criterion.criterion().id());
                compared(criterion.score(), out);
            }
            out.endObject();
        }
        out.endObject();
    }

    private static void compared(ComparedFigure figure, TokenSink out) {
        out.beginObject();
        figure("first", figure.first(), out);
        figure("second", figure.second(), out);
        figure("gap", figure.gap().orElse(null), out);
        out.endObject();
    }

    private static void series(TrendSeries series, TokenSink out) {
        out.beginObject();
        for (TrendPoint point : series.points()) {
            out.name(point.year().toString());
            out.beginObject();
            figure("value", point.value(), out);
            FiscalYear since = point.since();
            if (since != null) {
                out.name("since");
                out.integer(since.buddhistEra());
            }
            figure("change", point.change(), out);
            out.endObject();
        }
        out.endObject();
    }

    private static void years(List<FiscalYear> years, TokenSink out) {
        out.beginArray();
        years.forEach(year -> out.integer(year.buddhistEra()));
        out.endArray();
    }

    private static void figure(String name, @Nullable Figure figure, TokenSink out) {
        if (figure != null) {
            out.name(name);
            Figures.write(figure, out);
        }
    }

    private static void band(String name, @Nullable NamedLimit band, TokenSink out) {
        if (band != null) {
            out.name(name);
            out.string(band.id());
        }
    }
}
