package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of an audit in the making. */
final class Findings {
    private final List<AuditFinding> found = new ArrayList<>();

    void error(String code, List<Statement> statements, String expected, LocalizedText sentence) {
        found.add(new AuditFinding(code, Severity.ERROR, statements, expected, null, sentence));
    }

    void warning(String code, List<Statement> statements, String expected, LocalizedText sentence) {
        found.add(new AuditFinding(code, Severity.WARNING, statements, expected, null, sentence));
    }

    /** Adds a finding that is a warning where a rounding explains it, and an error where none does. */
    void explained(
            String code,
            List<Statement> statements,
            String expected,
            @Nullable Rounding explanation,
            LocalizedText sentence) {
        if (explanation == null) {
            error(code, statements, expected, sentence);
            return;
        }
        LocalizedText whole = new LocalizedText(
                sentence.th() + Words.explanation(explanation, true),
                sentence.en() + Words.explanation(explanation, false));
        found.add(new AuditFinding(code, Severity.WARNING, statements, expected, explanation, whole));
    }

    List<AuditFinding> all() {
        return List.copyOf(found);
    }
}
