package io.github.pmqa4j.json.document;

import io.github.pmqa4j.rules.audit.AuditFinding;
import java.io.Serializable;
import java.util.List;

/**
 * What an audit found, as one document.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param findings in the order of the audit; none where the report agrees with itself
 */
public record AuditFindings(List<AuditFinding> findings) implements Serializable {
    /**
     * Makes findings.
     *
     * @param findings the component {@code findings}
     */
    public AuditFindings {
        findings = List.copyOf(findings);
    }
}
