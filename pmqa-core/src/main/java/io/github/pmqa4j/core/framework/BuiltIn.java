package io.github.pmqa4j.core.framework;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;

/** The frameworks in this artifact; each is read from its resource when it is first asked for. */
final class BuiltIn {
    private BuiltIn() {}

    static Framework pmqa40() {
        return Pmqa40.INSTANCE;
    }

    static Framework pmqa2562() {
        return Pmqa2562.INSTANCE;
    }

    // Two holders, so that asking for one framework does not read the other.
    private static final class Pmqa40 {
        static final Framework INSTANCE = CatalogueReader.read("pmqa-4.0.tsv");
    }

    private static final class Pmqa2562 {
        static final Framework INSTANCE = CatalogueReader.read("pmqa-2562.tsv");
    }

    /** What a built-in framework is in a serialized stream; it arrives as the one shared instance. */
    record Reference(String id) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Framework.builtIn().stream()
                    .filter(f -> f.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new InvalidObjectException("not a built-in framework: " + id));
        }
    }
}
