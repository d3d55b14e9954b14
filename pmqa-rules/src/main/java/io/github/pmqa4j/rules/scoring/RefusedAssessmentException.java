package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.FindingsException;
import java.io.Serial;
import java.util.List;
import java.util.Objects;

/** An assessment cannot be scored; it says everything that keeps it from being scored, at once. */
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
                        + message("it", Objects.requireNonNull(findings, "findings"), Finding::severity),
                findings);
    }
}
