package io.github.pmqa4j.examples.cli;

import java.util.Locale;

/** The forms of an answer that most commands have. */
enum TextOrJson {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
