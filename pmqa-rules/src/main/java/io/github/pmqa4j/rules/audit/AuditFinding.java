package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cause of contradiction in a report, with every place where it shows.
 *
 * <p>The reference report has one: category 7 is 326.67 in both score tables and 326.00 in both band lists. That is one finding
 * with four statements, explained by truncation to whole numbers. Immutable and safe for use by many threads.
 *
 * @param code the stable id of the rule that was broken; {@link ReportAuditor} lists them
 * @param severity how much it matters
 * @param statements everything that the report says there, at least one
 * @param expected what would have agreed, in figures and ids that read the same in every language; empty where that says nothing
 * @param explanation the rounding or truncation that explains the contradiction; null where none does
 * @param sentence what is wrong, with places and values
 */
public record AuditFinding(
        String code,
        Severity severity,
        List<Statement> statements,
        String expected,
        @Nullable Rounding explanation,
        LocalizedText sentence)
        implements Serializable {
    /**
     * Makes a finding.
     *
     * @param code the component {@code code}
     * @param severity the component {@code severity}
     * @param statements the component {@code statements}
     * @param expected the component {@code expected}
     * @param explanation the component {@code explanation}
     * @param sentence the component {@code sentence}
     * @throws IllegalArgumentException if the code is blank or there is no statement
     */
    public AuditFinding {
        TextRule.require(code, "code");
        Objects.requireNonNull(severity, "severity");
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements must be at least one, but there was none");
        }
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Returns code and English sentence. */
    @Override
    public String toString() {
        return code + ": " + sentence.en();
    }
}
