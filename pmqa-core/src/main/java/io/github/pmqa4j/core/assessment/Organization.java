package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Objects;

/**
 * A public agency that is assessed.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param code its code, formed like every id, such as 96 for Narathiwat province
 * @param name its name
 * @param kind what kind of agency it is
 */
public record Organization(String code, LocalizedText name, OrganizationKind kind) implements Serializable {
    /**
     * Makes an organization.
     *
     * @throws IllegalArgumentException if the code is malformed
     */
    public Organization {
        Identifiers.require(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** Returns the code and the English name, for example "96 Narathiwat Province". */
    @Override
    public String toString() {
        return code + " " + TextRule.inOneLine(name.en());
    }
}
