package io.github.pmqa4j.json.format;

import io.github.pmqa4j.json.document.DocumentKind;
import java.util.List;

/** The formats of each kind; each is made when the first document of its kind is read or written, and kept. */
final class Formats {
    private Formats() {}

    /** Returns all versions of a kind's format, the newest first: that is written, and all are read for ever. */
    @SuppressWarnings("unchecked") // a kind and its formats are of one type, line by line below
    static <T> List<Format<T>> of(DocumentKind<T> kind) {
        List<? extends Format<?>> versions = switch (kind.id()) {
            case "assessment" -> List.of(AssessmentFormat.FORMAT);
            case "evaluation" -> List.of(EvaluationFormat.FORMAT);
            case "result" -> List.of(ResultFormat.FORMAT);
            case "framework" -> List.of(FrameworkFormat.FORMAT);
            case "scoringModel" -> List.of(ScoringModelFormat.FORMAT);
            case "comparison" -> List.of(AnalysisFormats.COMPARISON_FORMAT);
            case "trend" -> List.of(AnalysisFormats.TREND_FORMAT);
            case "explanation" -> List.of(AnalysisFormats.EXPLANATION_FORMAT);
            case "feedbackReport" -> List.of(FeedbackReportFormat.FORMAT);
            case "audit" -> List.of(AuditFormat.FORMAT);
            case "plan" -> List.of(PlanFormat.FORMAT);
            case "cohort" -> List.of(CohortFormat.FORMAT);
            default -> throw new IllegalStateException("no format for " + kind);
        };
        return (List<Format<T>>) versions;
    }
}
