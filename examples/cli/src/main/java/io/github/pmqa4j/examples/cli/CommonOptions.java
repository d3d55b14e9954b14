package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.text.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    /** The languages; their names are what {@code --lang} takes. */
    enum Language {
        TH,
        EN;

        @Override
        public String toString() {
            return this == TH ? "th" : "en";
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "th|en",
            description =
                    "Language of the answer and of messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(names = "--thai-digits", description = "Print numbers in Thai digits, as in ๒๕๗.๓๘.")
    private boolean thaiDigits;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the answer to a file, which appears complete or not at all; - is standard output.")
    private @Nullable String output;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    /** Returns the wording that a command was asked for; English where it was not understood. */
    static Wording of(CommandLine command) {
        return command.getMixins().get("common") instanceof CommonOptions common ? common.wording() : Wording.ENGLISH;
    }

    Wording wording() {
        return Wording.of(language.toString(), thaiDigits);
    }

    @Nullable
    String output() {
        return output;
    }
}
