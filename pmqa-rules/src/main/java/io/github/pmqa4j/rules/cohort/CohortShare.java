package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many of a cohort lie in a band or tier.
 *
 * <p>75 of 300 in a band are 25 percent. Immutable and safe for use by many threads.
 */
public final class CohortShare implements Serializable {
    private static final Fraction HUNDRED = Fraction.of(100);

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable NamedLimit limit;
    private final transient long count;
    private final transient long of;

    CohortShare(@Nullable NamedLimit limit, long count, long of) {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "count must be in [0, %s], but was %s", of, count));
        }
        this.limit = limit;
        this.count = count;
        this.of = of;
    }

    /** Returns a share of each limit, after one of those in none if they are counted too. */
    static List<CohortShare> of(List<NamedLimit> limits, List<Long> counts, boolean withNone) {
        CohortCheck.require(
                counts.size() == limits.size() + (withNone ? 1 : 0), "number of shares", limits.size(), counts.size());
        long of = 0;
        for (long count : counts) {
            of = CohortCheck.plus(of, count);
        }
        List<CohortShare> shares = new ArrayList<>();
        if (withNone) {
            shares.add(new CohortShare(null, counts.get(0), of));
        }
        for (NamedLimit limit : limits) {
            shares.add(new CohortShare(limit, counts.get(shares.size()), of));
        }
        return shares;
    }

    /**
     * Returns the band or tier.
     *
     * @return the band or tier; empty for those that are in no tier
     */
    public Optional<NamedLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /**
     * Returns how many lie in it.
     *
     * @return in [0, {@link #of()}]
     */
    public long count() {
        return count;
    }

    /**
     * Returns how many there are in all.
     *
     * @return at least 0
     */
    public long of() {
        return of;
    }

    /**
     * Returns the share in percent: {@code 100 * count / of}.
     *
     * @return in [0, 100]; 0 if there are none at all
     */
    public Figure percent() {
        return Figure.of(of == 0 ? Fraction.ZERO : HUNDRED.times(count).dividedBy(of));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CohortShare that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the id of the band or tier and the counts, for example "URGENT: 75 of 300". */
    @Override
    public String toString() {
        return (limit == null ? "none" : limit.id()) + ": " + count + " of " + of;
    }

    private Form form() {
        return new Form(limit, count, of);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a share is read through its serialized form");
    }

    private record Form(@Nullable NamedLimit limit, long count, long of) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new CohortShare(limit, count, of));
        }
    }
}
