package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.FindingsException;
import io.github.pmqa4j.core.internal.Copies;
import java.io.Serial;
import java.util.List;

/** Thrown if an assessment cannot be scored; it holds everything that keeps the assessment from being scored. */
public final class RefusedAssessmentException extends FindingsException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param findings all that is wrong, at least one
     */
    public RefusedAssessmentException(List<Finding> findings) {
        super(
                "the assessment cannot be scored: "
                        + message("it", Copies.list(findings, Finding.class, "findings"), Finding::severity),
                findings);
    }
}
