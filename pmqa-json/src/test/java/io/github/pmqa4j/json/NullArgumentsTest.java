package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.FindingsException;
import io.github.pmqa4j.core.finding.Severity;
import java.io.Serial;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * If an argument must not be null, null is refused by the name of the parameter, and so is a null in a list, a map or an array: in
 * every constructor and method that users can see, with every implementation that the library hands out.
 */
class NullArgumentsTest {
    // The other arguments have to be sound together, which not all of their combinations are.
    private static final int TRIES = 40;

    private static final List<Class<?>> TYPES = PublicApi.types();
    private static final Samples SAMPLES = new Samples(TYPES);

    @TestFactory
    Stream<DynamicTest> nullIsRefusedByName() {
        return TYPES.stream()
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
                    List<String> wrong = new ArrayList<>();
                    PublicApi.executables(type).stream()
                            .filter(executable -> !isCalledByOthers(executable))
                            .forEach(executable -> check(type, executable, wrong));

                    assertThat(wrong).isEmpty();
                }));
    }

    @Test
    void extensionsOfFindingsExceptionAreToldTheName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new OwnException("", absent()))
                .withMessage("findings");
        assertThatNullPointerException()
                .isThrownBy(() -> new OwnException(absent(), List.of()))
                .withMessage("message");
        assertThatNullPointerException()
                .isThrownBy(() -> OwnException.said(absent(), List.of(), s -> s))
                .withMessage("data");
        assertThatNullPointerException()
                .isThrownBy(() -> OwnException.said("", absent(), s -> s))
                .withMessage("findings");
        assertThatNullPointerException()
                .isThrownBy(() -> OwnException.said("", List.of(), absent()))
                .withMessage("severity");
    }

    @Test
    void nothingElseIsThereForExtensions() {
        assertThat(TYPES.stream()
                        .filter(type -> !Modifier.isFinal(type.getModifiers()))
                        .filter(type -> Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                                .flatMap(Arrays::stream)
                                .anyMatch(member -> Modifier.isProtected(member.getModifiers()))))
                .containsExactly(FindingsException.class);
    }

    /** Says whether a method is made by the compiler or called by a test engine, so that the contract is not ours. */
    private static boolean isCalledByOthers(Executable executable) {
        boolean equals = executable.getName().equals("equals");
        boolean valueOf =
                executable.getDeclaringClass().isEnum() && executable.getName().equals("valueOf");
        return equals || valueOf || executable.isAnnotationPresent(Property.class);
    }

    private static void check(Class<?> type, Executable executable, List<String> wrong) {
        if (executable instanceof Constructor<?> && Modifier.isAbstract(type.getModifiers())) {
            return;
        }
        Parameter[] parameters = executable.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            assertThat(parameters[i].isNamePresent())
                    .as("compiled with -parameters")
                    .isTrue();
            for (@Nullable Object absent : absentValues(parameters[i])) {
                for (List<Object> receivers : receivers(type, executable)) {
                    String outcome = outcome(executable, receivers, i, absent);
                    if (!outcome.isEmpty()) {
                        wrong.add(executable + ", " + parameters[i].getName() + " = " + text(absent) + ": " + outcome);
                    }
                }
            }
        }
    }

    /** Returns null, unless it may be null, and what holds a null, unless it may hold one. */
    private static List<@Nullable Object> absentValues(Parameter parameter) {
        Class<?> type = parameter.getType();
        List<@Nullable Object> values = new ArrayList<>();
        if (!type.isPrimitive() && !isNullable(parameter.getAnnotatedType())) {
            values.add(null);
        }
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            values.add(Array.newInstance(type.getComponentType(), 1));
        } else if (type == List.class || type == Collection.class || type == Iterable.class) {
            if (parameter.getAnnotatedType() instanceof AnnotatedParameterizedType list
                    && !isNullable(list.getAnnotatedActualTypeArguments()[0])) {
                values.add(Collections.singletonList(null));
            }
        } else if (type == Map.class) {
            values.add(Collections.singletonMap(null, null));
        }
        return values;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static List<List<Object>> receivers(Class<?> type, Executable executable) {
        if (executable instanceof Constructor<?> || Modifier.isStatic(executable.getModifiers())) {
            return List.of(List.of());
        }
        List<List<Object>> receivers = SAMPLES.byClass(type);
        assertThat(receivers).as("samples of %s", type.getName()).isNotEmpty();
        return receivers;
    }

    /** Returns what is wrong with how null is taken for an argument; empty if it is always refused by its name. */
    private static String outcome(Executable executable, List<Object> receivers, int index, @Nullable Object absent) {
        String name = executable.getParameters()[index].getName();
        Random random = new Random(1);
        boolean refused = false;
        String last = "";
        for (int i = 0; i < TRIES; i++) {
            @Nullable Object[] arguments = arguments(executable, index, absent, random);
            Object receiver = receivers.isEmpty() ? null : any(receivers, random);
            try {
                call(executable, receiver, arguments);
                return "was accepted by " + receiver + " with " + Arrays.deepToString(arguments);
            } catch (InvocationTargetException e) {
                Throwable cause = e.getCause();
                if (cause instanceof NullPointerException) {
                    if (!name.equals(cause.getMessage())
                            && !(absent != null && unprefixed(name).equals(cause.getMessage()))) {
                        return "ended in " + cause;
                    }
                    refused = true;
                }
                last = "never came so far, because of " + cause;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return refused ? "" : last;
    }

    // What a value holds goes by its own name there: a null in "newParts" is one in "parts".
    private static String unprefixed(String name) {
        return name.startsWith("new") ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
    }

    private static @Nullable Object[] arguments(
            Executable executable, int index, @Nullable Object absent, Random random) {
        Type[] types = executable.getGenericParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == index ? absent : any(argumentsOf(types[i]), random);
        }
        return arguments;
    }

    private static List<?> argumentsOf(Type type) {
        List<?> samples = SAMPLES.arguments(type);
        assertThat(samples).as("samples of %s", type).isNotEmpty();
        return samples;
    }

    private static void call(Executable executable, @Nullable Object receiver, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        if (executable instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else if (executable instanceof Method method) {
            method.invoke(receiver, arguments);
        }
    }

    private static Object any(List<?> samples, Random random) {
        return samples.get(random.nextInt(samples.size()));
    }

    private static String text(@Nullable Object absent) {
        return absent instanceof Object[] array ? Arrays.toString(array) : String.valueOf(absent);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the very point
    private static <T> T absent() {
        return null;
    }

    private static final class OwnException extends FindingsException {
        @Serial
        private static final long serialVersionUID = 1L;

        OwnException(String message, List<Finding> findings) {
            super(message, findings);
        }

        static String said(String data, List<Severity> findings, Function<Severity, Severity> severity) {
            return message(data, findings, severity);
        }
    }
}
