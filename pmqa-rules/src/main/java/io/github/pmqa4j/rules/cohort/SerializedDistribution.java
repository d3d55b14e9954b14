package io.github.pmqa4j.rules.cohort;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.SortedMap;

/** A distribution in a serialized stream; it comes back by the same door as one from a document. */
record SerializedDistribution(SortedMap<BigDecimal, Long> counts) implements Serializable {
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return Distribution.of(counts);
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException("not a distribution: " + e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
