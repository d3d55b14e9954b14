/**
 * PMQA documents in JSON: strict reading, writing, schemas; data binding of Jackson 2 or 3 only where it is there.
 *
 * <p>A program on the class path finds the modules for Jackson as services. A module could provide them only to programs that
 * have both generations of Jackson, and would not even start in others; so a program on the module path registers its own.
 */
module io.github.pmqa4j.json {
    requires transitive io.github.pmqa4j.core;
    requires transitive io.github.pmqa4j.rules;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.pmqa4j.json;
    exports io.github.pmqa4j.json.document;
    exports io.github.pmqa4j.json.jackson2;
    exports io.github.pmqa4j.json.jackson3;
}
