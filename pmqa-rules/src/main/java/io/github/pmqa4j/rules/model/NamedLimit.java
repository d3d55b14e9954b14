package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A named stretch of the scale: a band of categories or a tier of totals, by the score it begins at.
 *
 * <p>A score on a limit belongs to the stretch that it opens; it ends below the next limit. Immutable and safe for use by many
 * threads.
 *
 * @param id its stable id, such as URGENT or ADVANCE
 * @param name its name for people
 * @param from the least score that belongs to it, at least 0
 */
public record NamedLimit(String id, LocalizedText name, Fraction from) implements Serializable {
    /**
     * Makes a limit.
     *
     * @param id the component {@code id}
     * @param name the component {@code name}
     * @param from the component {@code from}
     * @throws IllegalArgumentException if the id is malformed or the limit is below 0
     */
    public NamedLimit {
        Identifiers.require(id, "limit id");
        Objects.requireNonNull(name, "name");
        if (Objects.requireNonNull(from, "from").signum() < 0) {
            throw new IllegalArgumentException("from must be at least 0, but was " + from);
        }
    }

    /**
     * Makes a limit at a whole score.
     *
     * @param id its stable id
     * @param th its Thai name
     * @param en its English name
     * @param from the least score that belongs to it, at least 0
     * @return the limit
     * @throws IllegalArgumentException if the id is malformed, a name is blank or the limit is below 0
     */
    public static NamedLimit of(String id, String th, String en, long from) {
        return new NamedLimit(id, new LocalizedText(th, en), Fraction.of(from));
    }

    static List<NamedLimit> requireAscending(List<NamedLimit> limits, String name) {
        if (limits.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        for (int i = 1; i < limits.size(); i++) {
            NamedLimit lower = limits.get(i - 1);
            NamedLimit upper = limits.get(i);
            if (lower.from().compareTo(upper.from()) >= 0) {
                throw new IllegalArgumentException(name + " must begin at ascending scores, but " + lower.id()
                        + " begins at " + lower.from() + " and " + upper.id() + " at " + upper.from());
            }
        }
        if (limits.stream().map(NamedLimit::id).distinct().count() < limits.size()) {
            throw new IllegalArgumentException(name + " must have different ids");
        }
        return List.copyOf(limits);
    }
}
