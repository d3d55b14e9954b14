package io.github.pmqa4j.examples.benchmarks;

/** A row of the tables: which benchmark it shows, and what it is called there. */
record Row(Class<?> benchmark, String method, String label) {
    String id() {
        return benchmark.getSimpleName() + "." + method;
    }
}
