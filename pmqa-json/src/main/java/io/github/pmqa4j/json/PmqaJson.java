package io.github.pmqa4j.json;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.json.cursor.DocumentBytes;
import io.github.pmqa4j.json.cursor.DocumentText;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.document.Outcome;
import io.github.pmqa4j.json.format.Documents;
import io.github.pmqa4j.json.shape.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads, checks and writes documents in JSON.
 *
 * <p>{@code PmqaJson.readAssessment(path)} is the shortest way. Every other kind of document goes through an instance, which knows
 * an agency's own frameworks and models, other limits, and how to write: {@code PmqaJson.standard().read(DocumentKind.RESULT,
 * path)}, {@code PmqaJson.of(settings).write(DocumentKind.RESULT, result)}.
 *
 * <p><b>Reading</b> is strict: unknown properties, wrong types, duplicate keys, numbers out of range, anything that the kind's
 * schema refuses is refused. All mistakes come at once, with place, line and column. {@code parse} answers with an {@link
 * Outcome} that has them, and the gaps too; {@code read} answers with the value, or throws an {@link InvalidDocumentException}
 * that has them. A document that merely leaves criteria out can be read, because whether that is allowed is for the scoring model
 * to say. A document is a text, or bytes in UTF-8 without byte order mark. Streams and readers are read to their end, or one unit
 * beyond the limit, and not closed.
 *
 * <p><b>Writing</b> is by the kind, and gives the same document wherever it goes: on one line, or indented if the settings say so.
 * An object that holds an entry twice, so that no document can hold it, ends in an {@link IllegalArgumentException}. Streams and
 * writers stay open.
 *
 * <p>What cannot be read or written for a reason other than its content ends in an {@link UncheckedIOException}. Instances are
 * immutable and safe for use by many threads.
 */
public final class PmqaJson {
    private static final PmqaJson STANDARD = new PmqaJson(JsonSettings.STANDARD);

    private final JsonSettings settings;
    private final Catalogue catalogue;

    private PmqaJson(JsonSettings settings) {
        this.settings = settings;
        this.catalogue = new Catalogue(settings);
    }

    /**
     * Returns the facade for documents by the built-in frameworks and models, within the standard limits.
     *
     * @return always the same instance
     */
    public static PmqaJson standard() {
        return STANDARD;
    }

    /**
     * Returns a facade for documents that may also name an agency's own frameworks and models.
     *
     * @param settings what it knows, its limits, and how it writes
     * @return the facade
     */
    public static PmqaJson of(JsonSettings settings) {
        return new PmqaJson(Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Reads an assessment by a built-in framework.
     *
     * @param path the file
     * @return the assessment
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public static Assessment readAssessment(Path path) {
        return STANDARD.read(DocumentKind.ASSESSMENT, path);
    }

    /**
     * Reads an assessment by a built-in framework.
     *
     * @param json the document
     * @return the assessment
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public static Assessment readAssessment(String json) {
        return STANDARD.read(DocumentKind.ASSESSMENT, json);
    }

    /**
     * Reads an evaluation by a built-in framework.
     *
     * @param path the file
     * @return the evaluation
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public static Evaluation readEvaluation(Path path) {
        return STANDARD.read(DocumentKind.EVALUATION, path);
    }

    /**
     * Reads an evaluation by a built-in framework.
     *
     * @param json the document
     * @return the evaluation
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public static Evaluation readEvaluation(String json) {
        return STANDARD.read(DocumentKind.EVALUATION, json);
    }

    /**
     * Returns what this facade knows, its limits, and how it writes.
     *
     * @return the settings
     */
    public JsonSettings settings() {
        return settings;
    }

    /**
     * Returns this facade, writing a line for every entry, for people and version control.
     *
     * @return the facade; what it writes ends with a line break
     */
    public PmqaJson indented() {
        return of(settings.withIndented(true));
    }

    /**
     * Reads a document, and answers with everything that was found in it.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param json the document
     * @return the value if there is no mistake, and every mistake, gap and warning
     */
    public <T> Outcome<T> parse(DocumentKind<T> kind, String json) {
        return complete(required(kind), Input.text(json));
    }

    /**
     * Reads a document, and answers with everything that was found in it.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param json the document in UTF-8
     * @return the value if there is no mistake, and every mistake, gap and warning
     */
    public <T> Outcome<T> parse(DocumentKind<T> kind, byte[] json) {
        return complete(required(kind), Input.text(json));
    }

    /**
     * Reads a document, and answers with everything that was found in it.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param path the file
     * @return the value if there is no mistake, and every mistake, gap and warning
     */
    public <T> Outcome<T> parse(DocumentKind<T> kind, Path path) {
        return complete(required(kind), Input.text(path, settings.limits()));
    }

    /**
     * Reads a document, and answers with everything that was found in it.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param stream the document in UTF-8
     * @return the value if there is no mistake, and every mistake, gap and warning
     */
    public <T> Outcome<T> parse(DocumentKind<T> kind, InputStream stream) {
        return complete(required(kind), Input.text(stream, settings.limits()));
    }

    /**
     * Reads a document, and answers with everything that was found in it.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param reader the document
     * @return the value if there is no mistake, and every mistake, gap and warning
     */
    public <T> Outcome<T> parse(DocumentKind<T> kind, Reader reader) {
        return complete(required(kind), Input.text(reader, settings.limits()));
    }

    /**
     * Reads a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param json the document
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public <T> T read(DocumentKind<T> kind, String json) {
        return value(required(kind), Input.text(json));
    }

    /**
     * Reads a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param json the document in UTF-8
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public <T> T read(DocumentKind<T> kind, byte[] json) {
        return value(required(kind), Input.text(json));
    }

    /**
     * Reads a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param path the file
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public <T> T read(DocumentKind<T> kind, Path path) {
        return value(required(kind), Input.text(path, settings.limits()));
    }

    /**
     * Reads a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param stream the document in UTF-8
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public <T> T read(DocumentKind<T> kind, InputStream stream) {
        return value(required(kind), Input.text(stream, settings.limits()));
    }

    /**
     * Reads a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param reader the document
     * @return what it holds
     * @throws InvalidDocumentException if anything is wrong in it
     */
    public <T> T read(DocumentKind<T> kind, Reader reader) {
        return value(required(kind), Input.text(reader, settings.limits()));
    }

    /**
     * Returns what a document says that it is, without reading it whole.
     *
     * @param json the document
     * @return its kind; empty if it does not say one that is known, or is no JSON object
     */
    public Optional<DocumentKind<?>> kindOf(String json) {
        return Documents.kindOf(Input.text(json), settings.limits());
    }

    /**
     * Returns what a document says that it is, without reading it whole.
     *
     * @param json the document in UTF-8
     * @return its kind; empty if it does not say one that is known, or is no JSON object
     */
    public Optional<DocumentKind<?>> kindOf(byte[] json) {
        return Documents.kindOf(Input.text(json), settings.limits());
    }

    /**
     * Returns what a document says that it is, without reading it whole.
     *
     * @param path the file
     * @return its kind; empty if it does not say one that is known, or is no JSON object
     */
    public Optional<DocumentKind<?>> kindOf(Path path) {
        return Documents.kindOf(Input.text(path, settings.limits()), settings.limits());
    }

    /**
     * Reads the lines of a JSON Lines file, each a document.
     *
     * @param <T> what the lines hold
     * @param kind the kind of all lines
     * @param path the file; it is open until the lines are closed
     * @return the lines
     */
    public <T> DocumentLines<T> lines(DocumentKind<T> kind, Path path) {
        Objects.requireNonNull(kind, "kind");
        try {
            return lines(kind, Files.newInputStream(Objects.requireNonNull(path, "path")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the lines of JSON Lines, each a document.
     *
     * @param <T> what the lines hold
     * @param kind the kind of all lines
     * @param stream where they come from, in UTF-8; closing the lines closes it
     * @return the lines
     */
    public <T> DocumentLines<T> lines(DocumentKind<T> kind, InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        return lines(kind, new LinesOfBytes(stream, settings.limits().documentBytes()));
    }

    /**
     * Reads the lines of JSON Lines, each a document.
     *
     * @param <T> what the lines hold
     * @param kind the kind of all lines
     * @param reader where they come from; closing the lines closes it
     * @return the lines
     */
    public <T> DocumentLines<T> lines(DocumentKind<T> kind, Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return lines(kind, new LinesOfChars(reader, settings.limits().documentBytes()));
    }

    /**
     * Writes a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param value what to write
     * @return the document
     */
    public <T> String write(DocumentKind<T> kind, T value) {
        return document(kind, value).toString();
    }

    /**
     * Writes a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param value what to write
     * @return the document in UTF-8
     */
    public <T> byte[] writeBytes(DocumentKind<T> kind, T value) {
        return document(kind, value).toByteArray();
    }

    /**
     * Writes a document to a file.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param value what to write
     * @param path the file; what it held is replaced
     */
    public <T> void write(DocumentKind<T> kind, T value, Path path) {
        Objects.requireNonNull(path, "path");
        DocumentBytes document = document(kind, value);
        try {
            Files.write(path, document.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document to a stream.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param value what to write
     * @param stream where to, in UTF-8
     */
    public <T> void write(DocumentKind<T> kind, T value, OutputStream stream) {
        writeTo(Objects.requireNonNull(stream, "stream"), document(kind, value));
    }

    /**
     * Writes a document to a writer.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param value what to write
     * @param writer where to
     */
    public <T> void write(DocumentKind<T> kind, T value, Writer writer) {
        Objects.requireNonNull(writer, "writer");
        String document = write(kind, value);
        try {
            writer.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document on one line, whatever the settings say, and ends the line: JSON Lines, one call for each.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param value what to write
     * @param stream where to, in UTF-8
     */
    public <T> void writeLine(DocumentKind<T> kind, T value, OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        require(kind, value);
        writeTo(stream, DocumentBytes.line(sink -> Documents.write(kind, value, sink)));
    }

    /** Returns the settings. */
    @Override
    public String toString() {
        return settings.toString();
    }

    // Before anything is read.
    private static <T> DocumentKind<T> required(DocumentKind<T> kind) {
        return Objects.requireNonNull(kind, "kind");
    }

    private <T> Outcome<T> complete(DocumentKind<T> kind, DocumentText json) {
        return Documents.read(kind, json, catalogue, true);
    }

    private <T> T value(DocumentKind<T> kind, DocumentText json) {
        return Documents.read(kind, json, catalogue, false).orThrow();
    }

    private <T> DocumentLines<T> lines(DocumentKind<T> kind, LineSource lines) {
        Objects.requireNonNull(kind, "kind");
        return new DocumentLines<>(new LinesAtFirstSight(lines), line -> documentLine(kind, line));
    }

    private <T> DocumentLine<T> documentLine(DocumentKind<T> kind, Line line) {
        Outcome<T> outcome = complete(kind, line.text());
        int number = (int) Math.min(Integer.MAX_VALUE, line.number());
        List<DocumentFinding> findings = outcome.findings().stream()
                .map(f -> DocumentFinding.of(f.finding(), number, f.column()))
                .toList();
        return DocumentLine.of(
                line.number(),
                findings.isEmpty() ? outcome : Outcome.of(outcome.value().orElse(null), findings));
    }

    private <T> DocumentBytes document(DocumentKind<T> kind, T value) {
        require(kind, value);
        return settings.indented()
                ? DocumentBytes.indented(sink -> Documents.write(kind, value, sink))
                : DocumentBytes.onOneLine(sink -> Documents.write(kind, value, sink));
    }

    // A raw type can bring anything; it must not end in a message about classes.
    private static <T> void require(DocumentKind<T> kind, T value) {
        Objects.requireNonNull(kind, "kind");
        if (!kind.type().isInstance(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException(
                    "value must be of type " + kind.type().getSimpleName() + ", but was of type "
                            + value.getClass().getSimpleName());
        }
    }

    private static void writeTo(OutputStream stream, DocumentBytes document) {
        try {
            document.writeTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
