package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.TextRule;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/**
 * A document that backs a piece of evidence.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param title what it is called, not blank
 * @param uri where it is; absolute, {@code http} or {@code https}, so that a page may link to it
 */
public record Reference(String title, URI uri) implements Serializable {
    /**
     * Makes a reference.
     *
     * @throws IllegalArgumentException if the title is blank or the address is of another kind
     */
    public Reference {
        TextRule.require(title, "title");
        String scheme = Objects.requireNonNull(uri, "uri").getScheme();
        boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        // Not the host: java.net.URI knows none where a domain has Thai letters.
        if (!web || uri.getRawAuthority() == null) {
            throw new IllegalArgumentException("uri must be an http or https address, but was " + uri);
        }
    }

    /** Returns title and address. */
    @Override
    public String toString() {
        return TextRule.inOneLine(title) + " <" + TextRule.inOneLine(uri.toString()) + ">";
    }
}
