package io.github.pmqa4j.examples.benchmarks.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;

/** Means of decimals with 34 digits: right for plain means of two-decimal scores, not for weights in general. */
public final class DecimalMeans {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private DecimalMeans() {}

    /** What comes out. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is what is measured
    public record Result(BigDecimal[] categories, BigDecimal total, BigDecimal level) {}

    /** Scores thirty criteria, given in hundredths. */
    public static Result score(long[] hundredths) {
        BigDecimal[] categories = new BigDecimal[Catalogue.CRITERIA.length];
        BigDecimal total = BigDecimal.ZERO;
        int next = 0;
        for (int c = 0; c < categories.length; c++) {
            int count = Catalogue.CRITERIA[c];
            BigDecimal sum = BigDecimal.ZERO;
            for (int k = 0; k < count; k++) {
                sum = sum.add(BigDecimal.valueOf(hundredths[next++], 2), DIGITS);
            }
            categories[c] = sum.divide(BigDecimal.valueOf(count), DIGITS);
            total = total.add(categories[c], DIGITS);
        }
        total = total.divide(BigDecimal.valueOf(categories.length), DIGITS);
        BigDecimal level = total.multiply(BigDecimal.valueOf(Catalogue.MAX_LEVEL), DIGITS)
                .divide(BigDecimal.valueOf(Catalogue.TOP), DIGITS);
        return new Result(categories, total, level);
    }
}
