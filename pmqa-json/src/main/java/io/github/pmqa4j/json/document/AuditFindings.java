package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.rules.audit.AuditFinding;
import java.io.Serializable;
import java.util.List;

/**
 * What an audit found, as one document.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param findings in the order of the audit; none if the report agrees with itself
 */
public record AuditFindings(List<AuditFinding> findings) implements Serializable {
    /** Copies the findings. */
    public AuditFindings {
        findings = Copies.list(findings, AuditFinding.class, "findings");
    }

    /** Returns how many there are, for example "2 findings". */
    @Override
    public String toString() {
        return findings.size() + (findings.size() == 1 ? " finding" : " findings");
    }
}
