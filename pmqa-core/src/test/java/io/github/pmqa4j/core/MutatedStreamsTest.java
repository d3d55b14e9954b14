package io.github.pmqa4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever somebody does to a serialized stream: what comes out is a value that its constructor would make, or nothing.
 *
 * <p>{@code -Dpmqa4j.mutations=100000} makes more of them.
 */
class MutatedStreamsTest {
    private static final int MUTATIONS = Integer.getInteger("pmqa4j.mutations", 1_500);
    private static final int LARGEST_ARRAY = 100_000;
    private static final List<byte[]> STREAMS =
            JavaSerializationTest.values().stream().map(Streams::write).toList();

    static List<Serializable> values() {
        return JavaSerializationTest.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void noInvalidValueComesOut(Serializable value) throws ReflectiveOperationException {
        byte[] whole = Streams.write(value);
        Random random = new Random(value.getClass().getName().hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] stream = whole;
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                stream = mutated(stream, random);
            }
            Object read = read(stream);
            if (read != null && isOurs(read.getClass())) {
                requireValid(read);
            }
        }
    }

    /** Every object of the stream in the place of every other one: texts in lists of references, and so on. */
    @ParameterizedTest
    @MethodSource("values")
    void noValueComesOutWithAnObjectOfAnotherType(Serializable value) throws ReflectiveOperationException {
        byte[] whole = Streams.write(value);
        Random random = new Random(7);
        for (int at = 5; at < whole.length; at++) {
            boolean begins = whole[at] == ObjectStreamConstants.TC_STRING
                    || whole[at] == ObjectStreamConstants.TC_OBJECT
                    || whole[at] == ObjectStreamConstants.TC_REFERENCE;
            if (begins) {
                int handle = random.nextInt(40);
                byte[] reference = {ObjectStreamConstants.TC_REFERENCE, 0, 0x7e, 0, (byte) handle};
                for (byte[] other : List.of(reference, new byte[] {ObjectStreamConstants.TC_NULL}, text("x"))) {
                    for (int length : lengthsOfObjectAt(whole, at)) {
                        Object read = read(spliced(whole, at, length, other));
                        if (read != null && isOurs(read.getClass())) {
                            requireValid(read);
                        }
                    }
                }
            }
        }
    }

    private static int[] lengthsOfObjectAt(byte[] stream, int at) {
        if (stream[at] == ObjectStreamConstants.TC_REFERENCE) {
            return new int[] {5};
        }
        if (stream[at] == ObjectStreamConstants.TC_STRING && at + 2 < stream.length) {
            return new int[] {3 + ((stream[at + 1] & 0xff) << 8 | (stream[at + 2] & 0xff))};
        }
        return new int[] {6, 12, 24};
    }

    private static byte[] mutated(byte[] stream, Random random) {
        int at = random.nextInt(stream.length);
        return switch (random.nextInt(6)) {
            case 0, 1 -> spliced(stream, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> spliced(stream, at, 1, new byte[] {random.nextBoolean() ? (byte) -1 : Byte.MIN_VALUE});
            case 3 -> spliced(stream, at, 1, new byte[] {stream[random.nextInt(stream.length)]});
            case 4 -> spliced(stream, at, random.nextInt(8), new byte[0]);
            default -> {
                byte[] donor = STREAMS.get(random.nextInt(STREAMS.size()));
                int from = random.nextInt(donor.length);
                int length = Math.min(random.nextInt(24), donor.length - from);
                yield spliced(stream, at, random.nextInt(24), Arrays.copyOfRange(donor, from, from + length));
            }
        };
    }

    private static byte[] spliced(byte[] stream, int at, int removed, byte[] put) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(stream, 0, at);
        bytes.writeBytes(put);
        int rest = Math.min(stream.length, at + removed);
        bytes.write(stream, rest, stream.length - rest);
        return bytes.size() == 0 ? stream : bytes.toByteArray();
    }

    private static byte[] text(String text) {
        byte[] encoded = new byte[3 + text.length()];
        encoded[0] = ObjectStreamConstants.TC_STRING;
        encoded[2] = (byte) text.length();
        for (int i = 0; i < text.length(); i++) {
            encoded[3 + i] = (byte) text.charAt(i);
        }
        return encoded;
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

    private static void requireValid(Object value) throws ReflectiveOperationException {
        assertThat(Streams.roundTrip(value)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(value.toString()).isNotNull().doesNotContain("\n", "\r");
        requireTypes(value);
    }

    // Whatever an accessor hands out is of the type that it promises, and so is what lies in it.
    private static void requireTypes(Object value) throws ReflectiveOperationException {
        List<String> fields = Arrays.stream(value.getClass().getDeclaredFields())
                .map(field -> field.getName())
                .collect(Collectors.toList());
        for (Method method : value.getClass().getDeclaredMethods()) {
            boolean accessor = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && fields.contains(method.getName());
            if (accessor) {
                Object part = method.invoke(value);
                boolean nullable = method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
                assertThat(part != null || nullable).as("%s is there", method).isTrue();
                if (part != null) {
                    requireType(part, method.getGenericReturnType(), method);
                }
            }
        }
    }

    private static void requireType(Object part, Type type, Method method) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (part instanceof Collection<?> elements) {
                for (Object element : elements) {
                    requireType(element, arguments[0], method);
                }
            } else if (part instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    requireType(entry.getKey(), arguments[0], method);
                    requireType(entry.getValue(), arguments[1], method);
                }
            }
        } else if (type instanceof Class<?> plain && !plain.isPrimitive()) {
            assertThat(part).as("what %s has", method).isInstanceOf(plain);
            if (isOurs(part.getClass()) && !(part instanceof Enum<?>)) {
                requireTypes(part);
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.pmqa4j.core.");
    }
}
