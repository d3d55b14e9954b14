package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named stretch of the scale: a band of categories or a tier of totals, by the score, or the share of the top, that it begins
 * at.
 *
 * <p>A score on a limit belongs to the stretch that it opens; it ends below the next limit. A share of 60 % begins at 300 of 500
 * and at 60 of 100. Immutable and safe for use by many threads.
 */
public final class NamedLimit implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;
    private final LocalizedText name;
    private final Fraction limit;
    private final boolean isShare;
    // Computed for the top that was asked for last; a thread that does not see it computes it again.
    private transient @Nullable Start start;

    private record Start(int top, Fraction from) {}

    private NamedLimit(String id, LocalizedText name, Fraction limit, boolean isShare) {
        this.id = Identifiers.require(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.limit = limit;
        this.isShare = isShare;
        if (limit.signum() < 0) {
            throw new IllegalArgumentException((isShare ? "share" : "from") + " must be at least 0, but was " + limit);
        }
        if (isShare && limit.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("share must be at most 1, but was " + limit);
        }
    }

    /**
     * Returns a limit at a score.
     *
     * @param id its stable id, such as URGENT or ADVANCE
     * @param name its name for people
     * @param from the least score that belongs to it, at least 0; a scorer refuses one above the top
     * @return the limit
     * @throws IllegalArgumentException if the id is malformed or the score below 0
     */
    public static NamedLimit of(String id, LocalizedText name, Fraction from) {
        return new NamedLimit(id, name, Objects.requireNonNull(from, "from"), false);
    }

    /**
     * Returns a limit at a whole score.
     *
     * @param id its stable id
     * @param th its Thai name
     * @param en its English name
     * @param from the least score that belongs to it, at least 0; a scorer refuses one above the top
     * @return the limit
     * @throws IllegalArgumentException if the id is malformed, a name is blank or the score below 0
     */
    public static NamedLimit of(String id, String th, String en, long from) {
        return of(id, new LocalizedText(th, en), Fraction.of(from));
    }

    /**
     * Returns a limit at a share of the top.
     *
     * @param id its stable id, such as URGENT or ADVANCE
     * @param name its name for people
     * @param share the least share of the top that belongs to it, in [0, 1]
     * @return the limit
     * @throws IllegalArgumentException if the id is malformed or the share out of range
     */
    public static NamedLimit ofShare(String id, LocalizedText name, Fraction share) {
        return new NamedLimit(id, name, Objects.requireNonNull(share, "share"), true);
    }

    /**
     * Returns a limit at a whole percentage of the top.
     *
     * @param id its stable id
     * @param th its Thai name
     * @param en its English name
     * @param percent the least percentage of the top that belongs to it, 0 to 100
     * @return the limit
     * @throws IllegalArgumentException if the id is malformed, a name is blank or the percentage out of range
     */
    public static NamedLimit ofPercent(String id, String th, String en, int percent) {
        return ofShare(id, new LocalizedText(th, en), Fraction.of(percent, 100));
    }

    /**
     * Returns this limit with another name.
     *
     * @param newName the name for people
     * @return the limit
     */
    public NamedLimit withName(LocalizedText newName) {
        return new NamedLimit(id, Objects.requireNonNull(newName, "newName"), limit, isShare);
    }

    /**
     * Returns its stable id.
     *
     * @return for example ADVANCE
     */
    public String id() {
        return id;
    }

    /**
     * Returns its name for people.
     *
     * @return the name
     */
    public LocalizedText name() {
        return name;
    }

    /**
     * Returns the least score that belongs to it.
     *
     * @param top the top of the framework's scale
     * @return at least 0; for a share of 60 % and a top of 500, 300
     */
    public Fraction from(int top) {
        if (!isShare) {
            return limit;
        }
        Start known = start;
        if (known == null || known.top() != top) {
            known = new Start(top, limit.times(top));
            start = known;
        }
        return known.from();
    }

    /**
     * Returns the score that it was made of.
     *
     * @return the least score that belongs to it; empty if it is a share of the top
     */
    public Optional<Fraction> score() {
        return isShare ? Optional.empty() : Optional.of(limit);
    }

    /**
     * Returns the share of the top that it was made of.
     *
     * @return the least share that belongs to it, in [0, 1]; empty if it is a score
     */
    public Optional<Fraction> share() {
        return isShare ? Optional.of(limit) : Optional.empty();
    }

    /** Returns the highest of ascending limits that a score reaches, or null below the lowest. */
    static @Nullable NamedLimit highest(List<NamedLimit> limits, Fraction score, int top) {
        NamedLimit found = null;
        for (NamedLimit limit : limits) {
            if (score.compareTo(limit.from(top)) >= 0) {
                found = limit;
            }
        }
        return found;
    }

    static List<NamedLimit> requireAscending(List<NamedLimit> limits, String name) {
        List<NamedLimit> copy = Copies.list(limits, NamedLimit.class, name);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        for (int i = 1; i < copy.size(); i++) {
            NamedLimit lower = copy.get(i - 1);
            NamedLimit upper = copy.get(i);
            if (lower.isShare != upper.isShare) {
                throw new IllegalArgumentException(name + " must all begin at scores or all at shares of the top, but "
                        + lower.id + " begins at " + lower.start() + " and " + upper.id + " at " + upper.start());
            }
            if (lower.limit.compareTo(upper.limit) >= 0) {
                throw new IllegalArgumentException(name + " must begin at ascending scores, but " + lower.id
                        + " begins at " + lower.start() + " and " + upper.id + " at " + upper.start());
            }
        }
        if (copy.stream().map(NamedLimit::id).distinct().count() < copy.size()) {
            throw new IllegalArgumentException(name + " must have different ids");
        }
        return copy;
    }

    /** The score, or the share of the top. */
    Fraction limit() {
        return limit;
    }

    /** Where it begins, in words. */
    String start() {
        return isShare ? limit.times(100) + " % of the top" : limit.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof NamedLimit that
                        && isShare == that.isShare
                        && id.equals(that.id)
                        && name.equals(that.name)
                        && limit.equals(that.limit));
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns id and start, for example "ADVANCE from 400" or "ADVANCE from 80 % of the top". */
    @Override
    public String toString() {
        return TextRule.line(id + " from " + start());
    }

    private Form form() {
        return new Form(id, name, limit, isShare);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a limit is read through its serialized form");
    }

    private record Form(String id, LocalizedText name, Fraction limit, boolean isShare) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new NamedLimit(id, name, limit, isShare));
        }
    }
}
