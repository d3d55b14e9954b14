package io.github.pmqa4j.json.cursor;

/** What a JSON value is. */
public enum Token {
    /** An object. */
    OBJECT("object"),
    /** An array. */
    ARRAY("array"),
    /** A text. */
    STRING("string"),
    /** A number. */
    NUMBER("number"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** Null, which no document of ours has. */
    NULL("null");

    private final String label;

    Token(String label) {
        this.label = label;
    }

    /** Returns what a person calls it. */
    public String label() {
        return label;
    }
}
