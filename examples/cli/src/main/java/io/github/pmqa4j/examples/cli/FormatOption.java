package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option by which commands answer in text for people, or with a document for programs. */
final class FormatOption {
    /** The forms of an answer. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); several results are JSON Lines.")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }

    /** Returns the document that holds a value, or else the text. */
    <T> String answer(DocumentKind<T> kind, T value, Supplier<String> text) {
        return isJson() ? PmqaJson.standard().indented().write(kind, value) : text.get();
    }
}
