package io.github.pmqa4j.examples.benchmarks.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;

/** Means by a library of fractions. */
public final class FractionMeans {
    private static final BigFraction LEVEL = BigFraction.of(Catalogue.MAX_LEVEL, Catalogue.TOP);

    private FractionMeans() {}

    /** What comes out. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is what is measured
    public record Result(BigFraction[] categories, BigFraction total, BigFraction level) {}

    /** Scores thirty criteria, given in hundredths. */
    public static Result score(long[] hundredths) {
        BigFraction[] categories = new BigFraction[Catalogue.CRITERIA.length];
        BigFraction total = BigFraction.ZERO;
        int next = 0;
        for (int c = 0; c < categories.length; c++) {
            int count = Catalogue.CRITERIA[c];
            BigFraction sum = BigFraction.ZERO;
            for (int k = 0; k < count; k++) {
                sum = sum.add(BigFraction.of(hundredths[next++], 100));
            }
            categories[c] = sum.divide(count);
            total = total.add(categories[c]);
        }
        total = total.divide(categories.length);
        return new Result(categories, total, total.multiply(LEVEL));
    }
}
