/** The vocabulary of PMQA scoring: frameworks, assessments, exact numbers, findings and feedback; no rules. */
module io.github.pmqa4j.core {
    requires static transitive jakarta.validation;
    requires static org.jspecify;

    exports io.github.pmqa4j.core.assessment;
    exports io.github.pmqa4j.core.feedback;
    exports io.github.pmqa4j.core.finding;
    exports io.github.pmqa4j.core.framework;
    exports io.github.pmqa4j.core.number;
    exports io.github.pmqa4j.core.report;
    exports io.github.pmqa4j.core.text;
}
