/** The rules of PMQA scoring: from evidence to criterion, category, total and level; explanation and analysis. */
module io.github.pmqa4j.rules {
    requires transitive io.github.pmqa4j.core;
    requires static transitive org.jspecify;

    exports io.github.pmqa4j.rules.model;
    exports io.github.pmqa4j.rules.scoring;
}
