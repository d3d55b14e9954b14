package io.github.pmqa4j.examples.benchmarks.arithmetic;

/** Means of doubles: as fast as it gets, and inexact. */
public final class DoubleMeans {
    private DoubleMeans() {}

    /** What comes out. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is what is measured
    public record Result(double[] categories, double total, double level) {}

    /** Scores thirty criteria. */
    public static Result score(double[] scores) {
        double[] categories = new double[Catalogue.CRITERIA.length];
        double total = 0;
        int next = 0;
        for (int c = 0; c < categories.length; c++) {
            int count = Catalogue.CRITERIA[c];
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += scores[next++];
            }
            categories[c] = sum / count;
            total += categories[c];
        }
        total /= categories.length;
        return new Result(categories, total, total * Catalogue.MAX_LEVEL / Catalogue.TOP);
    }
}
