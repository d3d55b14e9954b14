package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.TextRule;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/**
 * A document that backs a piece of evidence.
 *
 * <p>Whether a page may link to it is found by {@link Assessment#violations()}: {@code https://ไทย.com/รายงาน} is sound, {@code
 * javascript:alert(1)} is not. Immutable and safe for use by many threads.
 *
 * @param title what it is called; sound if not blank
 * @param uri where it is; sound if {@code http} or {@code https}, with a host, and at most 8,000 units long
 */
public record Reference(String title, URI uri) implements Serializable {
    /** Makes a reference. */
    public Reference {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(uri, "uri");
    }

    /**
     * Makes a reference from the text of an address.
     *
     * @param title what it is called
     * @param uri where it is, such as "https://example.go.th/report.pdf"
     * @return the reference
     * @throws IllegalArgumentException if the address is malformed
     */
    public static Reference of(String title, String uri) {
        return new Reference(title, URI.create(Objects.requireNonNull(uri, "uri")));
    }

    /** Returns title and address. */
    @Override
    public String toString() {
        return TextRule.inOneLine(title) + " <" + TextRule.inOneLine(uri.toString()) + ">";
    }
}
