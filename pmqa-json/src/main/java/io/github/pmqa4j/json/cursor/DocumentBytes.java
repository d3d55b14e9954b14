package io.github.pmqa4j.json.cursor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A document written in UTF-8, always the same bytes for the same tokens. */
public final class DocumentBytes {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    // The same on all systems.
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES);

    private final Buffer bytes;

    private DocumentBytes(Buffer bytes) {
        this.bytes = bytes;
    }

    /** Writes a document on one line. */
    public static DocumentBytes onOneLine(Consumer<JsonSink> content) {
        return write(false, false, content);
    }

    /** Writes a document on one line, and ends the line. */
    public static DocumentBytes line(Consumer<JsonSink> content) {
        return write(false, true, content);
    }

    /** Writes a document with a line for every entry, indented by two spaces, and ends the last line. */
    public static DocumentBytes indented(Consumer<JsonSink> content) {
        return write(true, true, content);
    }

    /** Returns what was written. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** Hands over what was written. */
    public void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    @Override
    public String toString() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static DocumentBytes write(boolean indented, boolean ended, Consumer<JsonSink> content) {
        Buffer bytes = new Buffer();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            if (indented) {
                generator.setPrettyPrinter(INDENTED.createInstance());
            }
            content.accept(new Jackson2Sink(generator));
            if (ended) {
                generator.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocumentBytes(bytes);
    }

    /** The generator has a buffer of its own; what it hands over at its end gets just the space that it needs. */
    private static final class Buffer extends ByteArrayOutputStream {
        Buffer() {
            super(0);
        }

        @Override
        public synchronized byte[] toByteArray() {
            return count == buf.length ? buf : super.toByteArray();
        }
    }
}
