package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** What the library expects of every strategy. */
final class Strategies {
    private static final int STEPS = 1000;

    private Strategies() {}

    static void hasStableId(String id, String again) {
        assertThat(id).as("id").matches("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
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

    /**
     * Fails where a value falls on a thousand even steps from 0 to {@code most}. Random pairs hit a narrow dip too rarely to be
     * relied upon.
     */
    static <T extends Comparable<? super T>> void neverFalls(String what, long most, Function<Fraction, T> value) {
        Fraction below = Fraction.ZERO;
        T before = value.apply(below);
        for (int i = 1; i <= STEPS; i++) {
            Fraction here = Fraction.of(most).times(i).dividedBy(STEPS);
            T now = value.apply(here);
            assertThat(now)
                    .as("%s of %s, compared with that of %s", what, here, below)
                    .isGreaterThanOrEqualTo(before);
            below = here;
            before = now;
        }
    }

    static List<Fraction> starts(List<NamedLimit> limits, Framework framework) {
        return limits.stream().map(limit -> limit.from(framework.top())).toList();
    }

    static void fits(Rule rule, List<NamedLimit> limits, Framework framework) {
        assertThat(rule.misfits(framework))
                .as("what does not fit the framework")
                .isEmpty();
        assertThat(limits)
                .allSatisfy(limit -> assertThat(limit.from(framework.top()))
                        .as("start of %s", limit.id())
                        .isLessThanOrEqualTo(Fraction.of(framework.top())));
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
