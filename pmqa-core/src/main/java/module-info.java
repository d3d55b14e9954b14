/** The vocabulary of PMQA scoring: frameworks, assessments, exact numbers, findings and feedback; no rules. */
@SuppressWarnings("module") // the modules that the internal package is for are compiled after this one
module io.github.pmqa4j.core {
    requires static transitive jakarta.validation;
    requires static org.jspecify;

    exports io.github.pmqa4j.core.assessment;
    exports io.github.pmqa4j.core.feedback;
    exports io.github.pmqa4j.core.finding;
    exports io.github.pmqa4j.core.framework;
    exports io.github.pmqa4j.core.internal to
            io.github.pmqa4j.rules,
            io.github.pmqa4j.json;
    exports io.github.pmqa4j.core.number;
    exports io.github.pmqa4j.core.report;
    exports io.github.pmqa4j.core.text;
}
