package io.github.pmqa4j.examples.benchmarks.arithmetic;

/** As much of PMQA 4.0 as the peers need: how many criteria each category has. */
final class Catalogue {
    static final int[] CRITERIA = {4, 4, 4, 4, 4, 4, 6};
    static final int COUNT = 30;
    static final int TOP = 500;
    static final int MAX_LEVEL = 4;

    private Catalogue() {}
}
