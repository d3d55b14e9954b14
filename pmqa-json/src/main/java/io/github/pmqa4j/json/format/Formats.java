package io.github.pmqa4j.json.format;

import io.github.pmqa4j.json.document.DocumentKind;

/** The formats of each kind; each is made when the first document of its kind is read or written, and kept. */
final class Formats {
    private Formats() {}

    /** Returns all versions of a kind's format: the newest is written, and all are read for ever. */
    @SuppressWarnings("unchecked") // a kind and its formats are of one type, line by line below
    static <T> Versions<T> of(DocumentKind<T> kind) {
        Versions<?> versions = switch (kind.id()) {
            case "assessment" -> AssessmentFormat.VERSIONS;
            case "evaluation" -> EvaluationFormat.VERSIONS;
            case "result" -> ResultFormat.VERSIONS;
            case "framework" -> FrameworkFormat.VERSIONS;
            case "scoringModel" -> ScoringModelFormat.VERSIONS;
            case "comparison" -> AnalysisFormats.COMPARISON_VERSIONS;
            case "trend" -> AnalysisFormats.TREND_VERSIONS;
            case "explanation" -> AnalysisFormats.EXPLANATION_VERSIONS;
            case "feedbackReport" -> FeedbackReportFormat.VERSIONS;
            case "audit" -> AuditFormat.VERSIONS;
            case "plan" -> PlanFormat.VERSIONS;
            case "cohort" -> CohortFormat.VERSIONS;
            default -> throw new IllegalStateException("no format for " + kind);
        };
        return (Versions<T>) versions;
    }
}
