package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.finding.Finding;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment cannot be scored; it says everything that keeps it from being scored, at once. */
public final class RefusedAssessmentException extends RuntimeException {
    private static final int SHOWN = 10;

    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the list is a copy made by List.copyOf
    private final List<Finding> findings;

    /**
     * Makes an exception.
     *
     * @param findings all that is wrong, at least one
     */
    public RefusedAssessmentException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns all that is wrong.
     *
     * @return violations in the order of the entries, then gaps in the order of the framework
     */
    public List<Finding> findings() {
        return findings;
    }

    private static String message(List<Finding> findings) {
        return findings.stream()
                .limit(SHOWN)
                .map(Finding::toString)
                .collect(Collectors.joining(
                        "; ",
                        "the assessment cannot be scored: ",
                        findings.size() > SHOWN ? "; and " + (findings.size() - SHOWN) + " more" : ""));
    }
}
