package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.document.DocumentFinding;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document has mistakes; says every one of them with its place. */
final class RefusedDocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String document;
    private final DocumentFinding[] mistakes;

    RefusedDocumentException(String document, List<DocumentFinding> mistakes, RuntimeException cause) {
        super(document + " has mistakes", cause);
        this.document = document;
        this.mistakes = mistakes.toArray(new DocumentFinding[0]);
    }

    /** Returns one line for each mistake, and one that counts them. */
    String describe(Wording wording) {
        String lines = List.of(mistakes).stream()
                .map(mistake -> describe(document, mistake, wording.locale()))
                .collect(Collectors.joining("\n"));
        return lines + "\n" + document + ": "
                + wording.say(
                        "พบข้อผิดพลาด " + mistakes.length + " แห่ง",
                        mistakes.length + (mistakes.length == 1 ? " mistake" : " mistakes"));
    }

    /** Returns a mistake as compilers print it: file, line, column, and then what it is about. */
    static String describe(String document, DocumentFinding mistake, Locale locale) {
        String pointer = mistake.pointer().isEmpty() ? "" : mistake.pointer() + ": ";
        return document + ":" + mistake.line() + ":" + mistake.column() + ": " + pointer + mistake.message(locale);
    }
}
