package io.github.pmqa4j.json;

import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.mapping.Catalogue;
import io.github.pmqa4j.json.mapping.Documents;
import io.github.pmqa4j.json.mapping.Outcome;
import io.github.pmqa4j.json.stream.DocumentText;
import io.github.pmqa4j.json.stream.Jackson2Source;
import io.github.pmqa4j.json.token.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reading and checking, by the frameworks and models that are known and within the limits: {@link PmqaJson}, but for writing. */
abstract class DocumentReading {
    private final Catalogue catalogue;

    DocumentReading(JsonSettings settings) {
        this.catalogue = new Catalogue(settings);
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
        return value(kind, Input.text(json));
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
        return value(kind, Input.text(json));
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
        return value(kind, Input.text(stream, catalogue.limits()));
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
        return value(kind, Input.text(path, catalogue.limits()));
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
        return value(kind, Input.text(reader, catalogue.limits()));
    }

    /**
     * Finds everything that is wrong or missing in a document.
     *
     * @param kind its kind
     * @param json the document
     * @return every mistake and every gap, from top to bottom; empty for a sound and complete document
     */
    public List<DocumentFinding> validate(DocumentKind<?> kind, String json) {
        return outcome(kind, Input.text(json), true).findings();
    }

    /**
     * Finds everything that is wrong or missing in a document.
     *
     * @param kind its kind
     * @param json the document in UTF-8
     * @return every mistake and every gap, from top to bottom; empty for a sound and complete document
     */
    public List<DocumentFinding> validate(DocumentKind<?> kind, byte[] json) {
        return outcome(kind, Input.text(json), true).findings();
    }

    /**
     * Finds everything that is wrong or missing in a document.
     *
     * @param kind its kind
     * @param stream the document in UTF-8
     * @return every mistake and every gap, from top to bottom; empty for a sound and complete document
     */
    public List<DocumentFinding> validate(DocumentKind<?> kind, InputStream stream) {
        return outcome(kind, Input.text(stream, catalogue.limits()), true).findings();
    }

    /**
     * Finds everything that is wrong or missing in a document.
     *
     * @param kind its kind
     * @param path the file
     * @return every mistake and every gap, from top to bottom; empty for a sound and complete document
     */
    public List<DocumentFinding> validate(DocumentKind<?> kind, Path path) {
        return outcome(kind, Input.text(path, catalogue.limits()), true).findings();
    }

    /**
     * Finds everything that is wrong or missing in a document.
     *
     * @param kind its kind
     * @param reader the document
     * @return every mistake and every gap, from top to bottom; empty for a sound and complete document
     */
    public List<DocumentFinding> validate(DocumentKind<?> kind, Reader reader) {
        return outcome(kind, Input.text(reader, catalogue.limits()), true).findings();
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
        try {
            return lines(kind, Files.newInputStream(path));
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
        return lines(kind, new LinesOfBytes(stream, catalogue.limits().documentBytes()));
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
        return lines(kind, new LinesOfChars(reader, catalogue.limits().documentBytes()));
    }

    private <T> DocumentLines<T> lines(DocumentKind<T> kind, LineSource lines) {
        return new DocumentLines<>(lines, line -> documentLine(kind, line));
    }

    private <T> DocumentLine<T> documentLine(DocumentKind<T> kind, Line line) {
        Outcome<T> outcome = outcome(kind, line.text(), false);
        int number = (int) Math.min(Integer.MAX_VALUE, line.number());
        List<DocumentFinding> findings = outcome.findings().stream()
                .map(f -> new DocumentFinding(f.finding(), number, f.column()))
                .toList();
        return new DocumentLine<>(line.number(), outcome.value(), findings);
    }

    private <T> T value(DocumentKind<T> kind, DocumentText json) {
        Outcome<T> outcome = outcome(kind, json, false);
        T value = outcome.value();
        if (value == null) {
            throw new InvalidDocumentException(outcome.findings());
        }
        return value;
    }

    private <T> Outcome<T> outcome(DocumentKind<T> kind, DocumentText json, boolean complete) {
        Problems problems = new Problems(catalogue.limits().findings());
        try (Jackson2Source source = new Jackson2Source(json, catalogue.limits(), problems)) {
            return Documents.read(kind, source, catalogue, complete);
        }
    }
}
