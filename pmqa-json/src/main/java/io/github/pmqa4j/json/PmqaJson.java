package io.github.pmqa4j.json;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.mapping.Documents;
import io.github.pmqa4j.json.stream.DocumentBytes;
import io.github.pmqa4j.json.token.TokenSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads, checks and writes documents in JSON.
 *
 * <p>{@code PmqaJson.readAssessment(path)} and {@code PmqaJson.write(result)} are the shortest way. Every other kind of document,
 * an agency's own frameworks and models, and other limits go through an instance: {@code PmqaJson.standard().read(
 * DocumentKind.RESULT, path)}, {@code PmqaJson.with(settings).read(...)}.
 *
 * <p>Reading is strict: unknown properties, wrong types, duplicate keys, numbers out of range, anything that the kind's schema
 * refuses is refused. All mistakes of a document come at once, with place, line and column, in an {@link
 * InvalidDocumentException}; {@code validate} returns them instead. A document that merely leaves criteria out can be read,
 * because whether that is allowed is for the scoring model to say; {@code validate} lists these gaps too.
 *
 * <p>A document is in UTF-8 without byte order mark. Streams and readers are read to their end and not closed. What cannot be
 * read or written for a reason other than its content ends in an {@link UncheckedIOException}. Instances are immutable and safe
 * for use by many threads.
 */
public final class PmqaJson extends DocumentReading {
    private static final PmqaJson STANDARD = new PmqaJson(JsonSettings.STANDARD);

    private PmqaJson(JsonSettings settings) {
        super(settings);
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
     * Writes a document on one line.
     *
     * @param value an object of the type of a {@link DocumentKind}
     * @return the document
     * @throws IllegalArgumentException if no kind of document holds such an object, or it holds an entry twice
     */
    public static String write(Object value) {
        return DocumentBytes.onOneLine(content(value)).toString();
    }

    /**
     * Writes a document with a line for every entry, for people and version control.
     *
     * @param value an object of the type of a {@link DocumentKind}
     * @return the document; it ends with a line break
     * @throws IllegalArgumentException if no kind of document holds such an object, or it holds an entry twice
     */
    public static String writeIndented(Object value) {
        return DocumentBytes.indented(content(value)).toString();
    }

    /**
     * Writes a document on one line.
     *
     * @param value an object of the type of a {@link DocumentKind}
     * @return the document in UTF-8
     * @throws IllegalArgumentException if no kind of document holds such an object, or it holds an entry twice
     */
    public static byte[] writeBytes(Object value) {
        return DocumentBytes.onOneLine(content(value)).toByteArray();
    }

    /**
     * Writes a document to a file, with a line for every entry.
     *
     * @param value an object of the type of a {@link DocumentKind}
     * @param path the file; what it held is replaced
     * @throws IllegalArgumentException if no kind of document holds such an object, or it holds an entry twice
     */
    public static void write(Object value, Path path) {
        DocumentBytes document = DocumentBytes.indented(content(value));
        try {
            Files.write(path, document.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document on one line to a stream, which stays open.
     *
     * @param value an object of the type of a {@link DocumentKind}
     * @param stream where to
     * @throws IllegalArgumentException if no kind of document holds such an object, or it holds an entry twice
     */
    public static void write(Object value, OutputStream stream) {
        DocumentBytes document = DocumentBytes.onOneLine(content(value));
        try {
            document.writeTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document on one line to a writer, which stays open.
     *
     * @param value an object of the type of a {@link DocumentKind}
     * @param writer where to
     * @throws IllegalArgumentException if no kind of document holds such an object, or it holds an entry twice
     */
    public static void write(Object value, Writer writer) {
        String document = write(value);
        try {
            writer.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document on one line to a stream, which stays open, and ends the line: JSON Lines, one call for each.
     *
     * @param value an object of the type of a {@link DocumentKind}
     * @param stream where to
     * @throws IllegalArgumentException if no kind of document holds such an object, or it holds an entry twice
     */
    public static void writeLine(Object value, OutputStream stream) {
        DocumentBytes document = DocumentBytes.line(content(value));
        try {
            document.writeTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the reader of documents by the built-in frameworks and models, within the standard limits.
     *
     * @return always the same instance
     */
    public static PmqaJson standard() {
        return STANDARD;
    }

    /**
     * Returns a reader of documents that may also name an agency's own frameworks and models.
     *
     * @param settings what it knows, and its limits
     * @return the reader
     */
    public static PmqaJson with(JsonSettings settings) {
        return new PmqaJson(settings);
    }

    private static Consumer<TokenSink> content(Object value) {
        return sink -> Documents.write(value, sink);
    }
}
