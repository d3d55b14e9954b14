package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.number.Figure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often each printed number occurs, in pages that are made when a number of them first occurs.
 *
 * <p>Scores to 500 with two decimals are 50,001 numbers, 400 KB at most, however many results are counted.
 */
final class PublishedCounts {
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final int decimals;
    private final TreeMap<Long, long[]> pages = new TreeMap<>();

    PublishedCounts(int decimals) {
        this.decimals = decimals;
    }

    void add(Figure figure) {
        BigDecimal reported = figure.reported();
        BigDecimal scaled = reported.scale() == decimals ? reported : reported.setScale(decimals);
        add(scaled.unscaledValue().longValueExact(), 1);
    }

    void addAll(Distribution distribution) {
        distribution
                .counts()
                .forEach((number, count) -> add(number.unscaledValue().longValueExact(), count));
    }

    private void add(long value, long count) {
        page(value >> PAGE_BITS)[(int) value & (PAGE - 1)] += count;
    }

    void addAll(PublishedCounts other) {
        for (Map.Entry<Long, long[]> entry : other.pages.entrySet()) {
            long[] own = page(entry.getKey());
            for (int i = 0; i < PAGE; i++) {
                own[i] += entry.getValue()[i];
            }
        }
    }

    @Nullable
    Distribution distribution() {
        int size = (int) pages.values().stream()
                .flatMapToLong(Arrays::stream)
                .filter(count -> count > 0)
                .count();
        long[] values = new long[size];
        long[] counts = new long[size];
        int next = 0;
        for (Map.Entry<Long, long[]> entry : pages.entrySet()) {
            for (int i = 0; i < PAGE; i++) {
                if (entry.getValue()[i] > 0) {
                    values[next] = (entry.getKey() << PAGE_BITS) + i;
                    counts[next++] = entry.getValue()[i];
                }
            }
        }
        return size == 0 ? null : new Distribution(decimals, values, counts);
    }

    private long[] page(long number) {
        return pages.computeIfAbsent(number, one -> new long[PAGE]);
    }
}
