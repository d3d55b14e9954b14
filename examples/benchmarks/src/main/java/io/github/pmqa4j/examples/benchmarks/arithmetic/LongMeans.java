package io.github.pmqa4j.examples.benchmarks.arithmetic;

import java.math.BigDecimal;

/** Exact means in longs, over a common denominator that somebody worked out by hand for these seven categories. */
public final class LongMeans {
    /** What a category's number is to be divided by: 12 criteria's worth of hundredths. */
    public static final long CATEGORY_DENOMINATOR = 12 * 100;

    /** What the total is to be divided by. */
    public static final long TOTAL_DENOMINATOR = CATEGORY_DENOMINATOR * 7;

    /** What the level is to be divided by. */
    public static final long LEVEL_DENOMINATOR = TOTAL_DENOMINATOR * 125;

    private LongMeans() {}

    /** What comes out: numerators. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is what is measured
    public record Result(long[] categories, long total, long level, int categoryCount) {}

    /** What comes out, printed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is what is measured
    public record Printed(BigDecimal[] criteria, BigDecimal[] categories, BigDecimal total, BigDecimal level) {}

    /** Scores thirty criteria, given in hundredths. */
    public static Result score(long[] hundredths) {
        long[] categories = new long[Catalogue.CRITERIA.length];
        long total = 0;
        int next = 0;
        for (int c = 0; c < categories.length; c++) {
            int count = Catalogue.CRITERIA[c];
            long sum = 0;
            for (int k = 0; k < count; k++) {
                sum += hundredths[next++];
            }
            categories[c] = count == 4 ? 3 * sum : 2 * sum;
            total += categories[c];
        }
        return new Result(categories, total, total, categories.length);
    }

    /** Scores thirty criteria, and hands every number out as a decimal of two places, half up. */
    public static Printed printed(long[] hundredths) {
        Result result = score(hundredths);
        BigDecimal[] criteria = new BigDecimal[hundredths.length];
        for (int k = 0; k < criteria.length; k++) {
            criteria[k] = BigDecimal.valueOf(hundredths[k], 2);
        }
        BigDecimal[] categories = new BigDecimal[result.categories.length];
        for (int c = 0; c < categories.length; c++) {
            categories[c] = decimal(result.categories[c], CATEGORY_DENOMINATOR);
        }
        return new Printed(
                criteria,
                categories,
                decimal(result.total, TOTAL_DENOMINATOR),
                decimal(result.level, LEVEL_DENOMINATOR));
    }

    static BigDecimal decimal(long numerator, long denominator) {
        return BigDecimal.valueOf((200 * numerator + denominator) / (2 * denominator), 2);
    }
}
