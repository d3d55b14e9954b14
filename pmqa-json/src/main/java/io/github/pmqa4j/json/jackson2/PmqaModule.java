package io.github.pmqa4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.pmqa4j.json.cursor.Jackson2Cursor;
import io.github.pmqa4j.json.cursor.Jackson2Sink;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.format.Documents;
import io.github.pmqa4j.json.shape.Catalogue;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Teaches Jackson 2 every kind of document, with the same strict readers and the same writers as {@code PmqaJson}.
 *
 * <p>{@code ObjectMapper.findAndRegisterModules()} finds it on the class path; on the module path it is registered by {@code
 * registerModule(new PmqaModule())}. Then a Spring MVC method takes an assessment as its body. A document with mistakes ends in an
 * {@link InvalidDocumentException} with all of them. A key that is there twice is refused too, and numbers are never turned
 * into doubles. Immutable and safe for use by many threads, as far as Jackson's modules are.
 */
public final class PmqaModule extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes a module for documents by the built-in frameworks and models; Jackson calls this too. */
    public PmqaModule() {
        this(JsonSettings.STANDARD);
    }

    /**
     * Makes a module.
     *
     * @param settings what documents may name, and their limits
     */
    public PmqaModule(JsonSettings settings) {
        super("pmqa4j", Version.unknownVersion());
        Catalogue catalogue = new Catalogue(Objects.requireNonNull(settings, "settings"));
        DocumentKind.all().forEach(kind -> add(kind, catalogue));
    }

    /** Returns the name that Jackson knows it by. */
    @Override
    public String toString() {
        return getModuleName();
    }

    private <T> void add(DocumentKind<T> kind, Catalogue catalogue) {
        addSerializer(kind.type(), new Writer<>(kind));
        addDeserializer(kind.type(), new Reader<>(kind, catalogue));
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient DocumentKind<T> kind;
        private final transient Catalogue catalogue;

        Reader(DocumentKind<T> kind, Catalogue catalogue) {
            super(kind.type());
            this.kind = kind;
            this.catalogue = catalogue;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return Documents.read(kind, new Jackson2Cursor(parser), catalogue)
                        .orThrow();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private static final class Writer<T> extends StdSerializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient DocumentKind<T> kind;

        Writer(DocumentKind<T> kind) {
            super(kind.type());
            this.kind = kind;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
            try {
                Documents.write(kind, value, new Jackson2Sink(generator));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
