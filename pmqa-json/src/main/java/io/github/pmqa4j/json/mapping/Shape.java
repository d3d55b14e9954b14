package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of document is read and written.
 *
 * @param <T> what it holds
 */
interface Shape<T> {
    /** Reads the object that is next; mistakes become the source's problems. Returns nothing where too much is wrong. */
    @Nullable
    T read(TokenSource in, Catalogue catalogue);

    /** Finds what is wrong with the meaning of what was read. */
    default List<Finding> violations(T value) {
        return List.of();
    }

    /** Finds what is missing in what was read, though a document may leave it out. */
    default List<Finding> gaps(T value) {
        return List.of();
    }

    /** Writes an object. */
    void write(T value, TokenSink out);
}
