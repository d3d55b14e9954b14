package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.json.document.DocumentKind;

/** The shape of each kind. */
final class Shapes {
    private Shapes() {}

    @SuppressWarnings("unchecked") // a kind and its shape are of one type, line by line below
    static <T> Shape<T> of(DocumentKind<T> kind) {
        Shape<?> shape = switch (kind.id()) {
            case "assessment" -> new AssessmentShape();
            case "evaluation" -> new EvaluationShape();
            case "comparison" -> AnalysisShapes.comparison();
            case "trend" -> AnalysisShapes.trend();
            case "explanation" -> AnalysisShapes.explanationShape();
            case "feedbackReport" -> new FeedbackReportShape();
            case "audit" -> new AuditShape();
            case "plan" -> PlanShapes.plan();
            case "cohort" -> CohortShape.cohort();
            case "framework" -> new FrameworkShape();
            case "scoringModel" -> new ScoringModelShape();
            case "result" -> new ResultShape();
            default -> throw new IllegalStateException("no shape for " + kind);
        };
        return (Shape<T>) shape;
    }
}
