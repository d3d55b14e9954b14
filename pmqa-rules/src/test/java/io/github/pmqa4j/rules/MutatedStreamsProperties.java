package io.github.pmqa4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes into a serialized stream: what comes out is a value as its constructor would make it, or nothing. */
class MutatedStreamsProperties {
    private static final int LARGEST_ARRAY = 100_000;
    private static final List<byte[]> STREAMS = streams();

    private static List<byte[]> streams() {
        List<byte[]> streams = new ArrayList<>();
        for (Serializable value : JavaSerializationTest.values()) {
            streams.add(Streams.write(value));
        }
        CohortBuilder builder = Cohort.builder(Scorer.pmqa40());
        streams.add(Streams.write(builder));
        streams.add(Streams.write(builder.add(Narathiwat.self()).add(Narathiwat.self())));
        streams.add(Streams.write(builder.build().total()));
        return List.copyOf(streams);
    }

    @Property
    void noInvalidValueComesOutOfAMutatedStream(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] stream = STREAMS.get(random.nextInt(STREAMS.size())).clone();
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
            stream[random.nextInt(stream.length)] = mutated(random, stream);
        }

        requireValid(read(stream));
    }

    @Test
    void noInvalidCountComesOutOfACohortBuilder() {
        // The counts are at its end; these values turn them negative, huge or 0.
        CohortBuilder builder = Cohort.builder(Scorer.pmqa40()).add(Narathiwat.self());
        byte[] whole = Streams.write(builder);
        int read = 0;
        for (int at = whole.length - 2_000; at < whole.length; at += 11) {
            for (byte value : new byte[] {0, -1, Byte.MIN_VALUE}) {
                byte[] stream = whole.clone();
                stream[at] = value;
                Object found = read(stream);
                read += found == null ? 0 : 1;
                requireValid(found);
            }
        }
        assertThat(read).isPositive();
    }

    private static byte mutated(Random random, byte[] stream) {
        return switch (random.nextInt(3)) {
            case 0 -> (byte) random.nextInt(256);
            case 1 -> stream[random.nextInt(stream.length)];
            default -> random.nextBoolean() ? (byte) -1 : Byte.MIN_VALUE;
        };
    }

    private static void requireValid(@Nullable Object value) {
        if (value instanceof CohortBuilder builder) {
            requireCounts(builder);
        } else if (value != null && value.getClass().getName().startsWith("io.github.pmqa4j.")) {
            assertThat(Streams.roundTrip(value)).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(value.toString()).isNotEmpty();
        }
    }

    private static void requireCounts(CohortBuilder builder) {
        Cohort cohort;
        try {
            cohort = Streams.roundTrip(builder).build();
        } catch (IllegalStateException empty) {
            assertThat(empty).hasMessage("a cohort needs at least one result");
            return;
        }
        assertThat(cohort.count()).isPositive();
        assertThat(cohort.total().counts().values()).allMatch(count -> count > 0);
        assertThat(cohort.categories())
                .allSatisfy(category -> assertThat(category.bands())
                        .allMatch(share -> share.count() >= 0 && share.count() <= cohort.count()));
    }

    // Null if the stream is refused.
    private static @Nullable Object read(byte[] stream) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            // A length that was mutated is no reason to run out of memory.
            in.setObjectInputFilter(info -> info.arrayLength() > LARGEST_ARRAY
                    ? ObjectInputFilter.Status.REJECTED
                    : ObjectInputFilter.Status.UNDECIDED);
            return in.readObject();
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError refused) {
            return null;
        }
    }
}
