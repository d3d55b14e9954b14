package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * How one type of value is read and written, wherever in a document it stands.
 *
 * @param <T> the type
 */
interface Part<T> {
    /** Reads the value that is next; mistakes become the source's problems. Returns nothing where there is one. */
    @Nullable
    T read(TokenSource in, Catalogue catalogue);

    /** Writes the value. */
    void write(T value, TokenSink out);
}
