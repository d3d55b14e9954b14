/** The rules of PMQA scoring: from evidence to criterion, category, total and level; explanation and analysis. */
module io.github.pmqa4j.rules {
    requires transitive io.github.pmqa4j.core;
    requires static org.jspecify;

    exports io.github.pmqa4j.rules.audit;
    exports io.github.pmqa4j.rules.cohort;
    exports io.github.pmqa4j.rules.comparison;
    exports io.github.pmqa4j.rules.explanation;
    exports io.github.pmqa4j.rules.model;
    exports io.github.pmqa4j.rules.plan;
    exports io.github.pmqa4j.rules.report;
    exports io.github.pmqa4j.rules.scoring;
    exports io.github.pmqa4j.rules.trend;
}
