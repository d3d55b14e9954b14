package io.github.pmqa4j.core.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** The way back from the serialized form of a value: through its constructor, which checks. */
public final class Forms {
    private Forms() {}

    /**
     * Makes the value that a stream describes.
     *
     * @param constructor makes it, or throws what a constructor throws
     * @return the value
     * @throws InvalidObjectException if the stream describes none
     */
    public static Object resolve(Supplier<?> constructor) throws InvalidObjectException {
        try {
            return constructor.get();
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
