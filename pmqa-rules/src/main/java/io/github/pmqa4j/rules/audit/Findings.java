package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of an audit in the making. */
final class Findings {
    private final List<AuditFinding> found = new ArrayList<>();

    void mistake(String code, List<Statement> statements, String expected, LocalizedText sentence) {
        found.add(AuditFinding.of(code, Severity.MISTAKE, statements, expected, sentence));
    }

    void warning(String code, List<Statement> statements, String expected, LocalizedText sentence) {
        found.add(AuditFinding.of(code, Severity.WARNING, statements, expected, sentence));
    }

    /** Adds a finding that is a warning if a rounding explains it, and a mistake if none does. */
    void explained(
            String code,
            List<Statement> statements,
            String expected,
            @Nullable Rounding explanation,
            LocalizedText sentence) {
        if (explanation == null) {
            mistake(code, statements, expected, sentence);
            return;
        }
        LocalizedText whole = new LocalizedText(
                sentence.th() + FindingWords.explanation(explanation, true),
                sentence.en() + FindingWords.explanation(explanation, false));
        found.add(AuditFinding.of(code, Severity.WARNING, statements, expected, whole)
                .withExplanation(explanation));
    }

    List<AuditFinding> all() {
        return List.copyOf(found);
    }
}
