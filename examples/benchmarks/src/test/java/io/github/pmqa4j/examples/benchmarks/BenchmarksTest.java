package io.github.pmqa4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

class BenchmarksTest {
    private static final List<Class<?>> BENCHMARKS = List.of(
            ArithmeticBenchmark.class, DocumentBenchmark.class, AnalysisBenchmark.class, ScalingBenchmark.class);
    private static final String CONSENT =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    @Test
    void everyBenchmarkRuns() throws ReflectiveOperationException {
        for (Class<?> type : BENCHMARKS) {
            Object benchmark = instance(type);
            for (Method method : methods(type)) {
                assertThat(run(benchmark, method)).as(method.toString()).isNotNull();
            }
        }
    }

    @Test
    void everyBenchmarkHasItsRow() {
        List<String> methods = new ArrayList<>();
        BENCHMARKS.forEach(
                type -> methods(type).forEach(method -> methods.add(type.getSimpleName() + "." + method.getName())));
        List<String> rows = Arrays.stream(Tables.values())
                .flatMap(table -> table.rows().stream())
                .map(Row::id)
                .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(methods);
        for (Tables table : Tables.values()) {
            assertThat(table.rows()).contains(table.reference());
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Object benchmark = type.getDeclaredConstructor().newInstance();
        if (benchmark instanceof ScalingBenchmark scaling) {
            scaling.criteria = 300;
            scaling.prepare();
        }
        return benchmark;
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .toList();
    }

    private static Object run(Object benchmark, Method method)
            throws InvocationTargetException, IllegalAccessException {
        return method.getParameterCount() == 0
                ? method.invoke(benchmark)
                : method.invoke(benchmark, new Blackhole(CONSENT));
    }
}
