package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.Problems;
import io.github.pmqa4j.json.shape.ById;
import io.github.pmqa4j.json.shape.ById.Ids;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** {@code {"kind": "evaluation", ..., "self": {"categories": {...}}, "assessor": {...}, "feedback": {...}}}. */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class EvaluationFormat {
    private static final int LISTED = 20;

    private static final Shape<List<CategoryAssessment>> SIDE = ObjectShape.of(f -> {
        f.named("side", "ผลของฝ่ายหนึ่ง / One side's view").tolerant();
        var categories = f.essential("categories", Categories.SHAPE, entries -> entries);
        return v -> v.get(categories);
    });

    private static final ObjectShape<CategoryFeedback> FEEDBACK = ObjectShape.of(f -> {
        f.tolerant();
        var strengths = f.required("strengths", Shapes.tolerantList(Shapes.LOCALIZED), CategoryFeedback::strengths)
                .says("จุดแข็ง / strengths, in order");
        var opportunities = f.required(
                        "opportunities", Shapes.tolerantList(Shapes.LOCALIZED), CategoryFeedback::opportunities)
                .says("จุดที่ควรพัฒนา / opportunities for improvement, in order");
        return v -> new CategoryFeedback(v.id(), v.or(strengths, List.of()), v.or(opportunities, List.of()));
    });

    private static final ObjectShape<Evaluation> SHAPE = ObjectShape.of(f -> {
        f.tolerant();
        Headers.kind(f, DocumentKind.EVALUATION, 1);
        var framework = f.essential("framework", Headers.FRAMEWORK, Evaluation::framework);
        var organization = f.required("organization", Headers.ORGANIZATION, Evaluation::organization);
        var year = f.required("fiscalYear", Shapes.YEAR, Evaluation::fiscalYear);
        var self = f.required("self", SIDE, e -> e.self().categories())
                .says("หน่วยงานประเมินตนเอง / the agency's own assessment");
        var assessor = f.required("assessor", SIDE, e -> e.assessor().categories())
                .says("ผลจากผู้ตรวจ / the assessment after verification");
        var feedback = f.optional(
                "feedback",
                ById.of(Ids.ANY, FEEDBACK, CategoryFeedback::category)
                        .named("feedback", "ข้อมูลป้อนกลับตามหมวด / Feedback by category"),
                e -> e.feedback().isEmpty() ? null : e.feedback());
        return v -> {
            Framework known = v.get(framework);
            Organization ofWhom = v.orNull(organization);
            FiscalYear when = v.orNull(year);
            List<CategoryAssessment> own = v.or(self, List.of());
            List<CategoryAssessment> verified = v.or(assessor, List.of());
            List<CategoryFeedback> texts = inOrder(v.or(feedback, List.of()), known);
            v.context()
                    .examine(
                            () -> {
                                List<Finding> all = sides(
                                        Assessment.violations(known, own), Assessment.violations(known, verified));
                                all.addAll(unknown(texts, known));
                                return all;
                            },
                            () -> sides(Assessment.gaps(known, own), Assessment.gaps(known, verified)));
            return ofWhom == null || when == null
                    ? null
                    : new Evaluation(
                            new Assessment(known, ofWhom, when, Source.SELF, own),
                            new Assessment(known, ofWhom, when, Source.ASSESSOR, verified),
                            texts);
        };
    });

    static final Versions<Evaluation> VERSIONS = Versions.of(new Format<>(
            DocumentKind.EVALUATION,
            1,
            "ผลการประเมินทั้งสองฝ่าย / Evaluation",
            "การประเมินตนเอง ผลจากผู้ตรวจ และข้อมูลป้อนกลับของปีหนึ่ง / Both sides' assessments of one year, and the feedback",
            SHAPE));

    private EvaluationFormat() {}

    private static List<Finding> sides(List<Finding> self, List<Finding> assessor) {
        List<Finding> all = new ArrayList<>();
        self.forEach(finding -> all.add(below("self", finding)));
        assessor.forEach(finding -> all.add(below("assessor", finding)));
        return all;
    }

    private static Finding below(String side, Finding finding) {
        List<Place.Step> steps = new ArrayList<>();
        steps.add(new Place.Property(side));
        steps.addAll(finding.place().steps());
        return Finding.of(finding.code(), new Place(steps), finding.sentence(), finding.allowed(), finding.found())
                .withSeverity(finding.severity());
    }

    private static List<CategoryFeedback> inOrder(List<CategoryFeedback> feedback, Framework framework) {
        List<String> ids = ids(framework);
        return feedback.stream()
                .sorted(Comparator.comparingInt(
                        f -> ids.contains(f.category()) ? ids.indexOf(f.category()) : ids.size()))
                .toList();
    }

    private static List<Finding> unknown(List<CategoryFeedback> feedback, Framework framework) {
        List<String> ids = ids(framework);
        return feedback.stream()
                .map(CategoryFeedback::category)
                .filter(id -> !ids.contains(id))
                .map(id -> Problems.finding(
                        Mistake.UNKNOWN_CATEGORY,
                        Place.ROOT.property("feedback").id(id),
                        ids.stream().limit(LISTED).collect(Collectors.joining(", ")),
                        id))
                .toList();
    }

    private static List<String> ids(Framework framework) {
        return framework.categories().stream().map(Category::id).toList();
    }
}
