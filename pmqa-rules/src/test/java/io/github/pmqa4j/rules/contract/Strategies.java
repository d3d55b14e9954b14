package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** What the library expects of every strategy. */
final class Strategies {
    private Strategies() {}

    static void hasStableId(String id, String again) {
        assertThat(Identifiers.isValid(id)).as("\"%s\" is well-formed", id).isTrue();
        assertThat(again).as("id").isEqualTo(id);
    }

    /** A copy that has travelled is equal, so that two scorers that were made on two machines are. */
    static void travels(Serializable strategy) {
        Object copy = copy(strategy);
        assertThat(copy).as("what comes out of a serialized stream").isEqualTo(strategy);
        assertThat(copy).as("what comes out of a serialized stream").hasSameHashCodeAs(strategy);
    }

    static void hasLimits(List<NamedLimit> limits) {
        assertThat(limits).isNotEmpty();
        assertThat(limits.stream().map(NamedLimit::id)).as("ids").doesNotHaveDuplicates();
    }

    static List<Fraction> starts(List<NamedLimit> limits) {
        return limits.stream().map(NamedLimit::from).toList();
    }

    private static Object copy(Serializable value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            out.flush();
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the strategy cannot be serialized", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
