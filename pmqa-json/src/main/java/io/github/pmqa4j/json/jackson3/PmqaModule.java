package io.github.pmqa4j.json.jackson3;

import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.format.Documents;
import io.github.pmqa4j.json.shape.Catalogue;
import java.io.Serial;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches Jackson 3 every kind of document, with the same strict readers and the same writers as {@code PmqaJson}.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path; on the module path it is registered by {@code
 * addModule(new PmqaModule())}. Then a Spring MVC method takes an assessment as its body. A document with mistakes ends in an
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

        private final transient DocumentKind<T> kind;
        private final transient Catalogue catalogue;

        Reader(DocumentKind<T> kind, Catalogue catalogue) {
            super(kind.type());
            this.kind = kind;
            this.catalogue = catalogue;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return Documents.read(kind, new Jackson3Cursor(parser), catalogue).orThrow();
        }
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private final transient DocumentKind<T> kind;

        Writer(DocumentKind<T> kind) {
            super(kind.type());
            this.kind = kind;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            Documents.write(kind, value, new Jackson3Sink(generator));
        }
    }
}
