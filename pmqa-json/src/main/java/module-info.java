/** PMQA documents in JSON: strict reading, writing, schemas; data binding of Jackson 2 or 3 only where it is there. */
module io.github.pmqa4j.json {
    requires transitive io.github.pmqa4j.core;
    requires transitive io.github.pmqa4j.rules;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.pmqa4j.json;
    exports io.github.pmqa4j.json.document;
    exports io.github.pmqa4j.json.jackson2;
    exports io.github.pmqa4j.json.jackson3;

    provides com.fasterxml.jackson.databind.Module with
            io.github.pmqa4j.json.jackson2.PmqaModule;
    provides tools.jackson.databind.JacksonModule with
            io.github.pmqa4j.json.jackson3.PmqaModule;
}
