package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one published figure is distributed over a cohort: how often each printed number occurs.
 *
 * <p>All statistics are those of the printed numbers, because these are what anybody can check against the published list; they
 * are exact. The numbers 257.38, 300.00, 300.00 and 443.10 have the mean 325.12, the median 300, the quartiles 289.345 and
 * 335.775, and 300.00 stands on rank 2 of 4.
 *
 * <p>Immutable and safe for use by many threads. Two are equal if the same numbers occur as often with as many decimals.
 */
public final class Distribution implements Serializable {
    private static final Fraction HALF = Fraction.of(1, 2);

    private static final int MOST_DECIMALS = 12;
    static final int MOST_DIGITS = 18;
    private static final long LARGEST = 999_999_999_999_999_999L;

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient int decimals;
    private final transient long[] values;
    // How many numbers there are up to each value, it included.
    private final transient long[] upTo;

    Distribution(int decimals, long[] values, long[] counts) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "decimals must be in [0, %s], but were %s", MOST_DECIMALS, decimals));
        }
        if (values.length == 0) {
            throw new IllegalArgumentException("counts must not be empty");
        }
        if (values.length != counts.length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "counts must be %s, one a number, but were %s", values.length, counts.length));
        }
        this.decimals = decimals;
        this.values = values.clone();
        upTo = counts.clone();
        for (int i = 0; i < upTo.length; i++) {
            if (this.values[i] < -LARGEST || this.values[i] > LARGEST) {
                throw new IllegalArgumentException("numbers must have at most 18 digits, but one was "
                        + BigDecimal.valueOf(this.values[i], decimals).toPlainString());
            }
            if (i > 0 && this.values[i] <= this.values[i - 1]) {
                throw new IllegalArgumentException("numbers must ascend, but "
                        + BigDecimal.valueOf(this.values[i], decimals) + " follows "
                        + BigDecimal.valueOf(this.values[i - 1], decimals));
            }
            if (upTo[i] < 1) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "count of %s must be at least 1, but was %s",
                        BigDecimal.valueOf(this.values[i], decimals).toPlainString(),
                        upTo[i]));
            }
            upTo[i] = CohortCheck.plus(below(i), upTo[i]);
        }
    }

    /** Makes a distribution of printed numbers, all of as many decimals, and their counts. */
    static Distribution of(Map<BigDecimal, Long> counts) {
        SortedMap<BigDecimal, Long> sorted = new TreeMap<>(counts);
        int decimals = sorted.isEmpty() ? 0 : sorted.firstKey().scale();
        long[] values = new long[sorted.size()];
        long[] often = new long[sorted.size()];
        int next = 0;
        for (Map.Entry<BigDecimal, Long> entry : sorted.entrySet()) {
            BigDecimal number = entry.getKey();
            if (number.scale() != decimals || number.precision() > MOST_DIGITS) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "numbers must have %s decimals and at most 18 digits, but one was %s",
                        decimals,
                        number));
            }
            values[next] = number.unscaledValue().longValueExact();
            often[next++] = entry.getValue();
        }
        return new Distribution(decimals, values, often);
    }

    int decimals() {
        return decimals;
    }

    /**
     * Returns how many numbers there are.
     *
     * @return at least 1
     */
    public long count() {
        return upTo[upTo.length - 1];
    }

    /**
     * Returns how often each printed number occurs.
     *
     * @return by ascending number; only numbers that occur
     */
    public SortedMap<BigDecimal, Long> counts() {
        SortedMap<BigDecimal, Long> counts = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            counts.put(BigDecimal.valueOf(values[i], decimals), upTo[i] - below(i));
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    /**
     * Returns the mean.
     *
     * @return the exact mean of the printed numbers
     */
    public Figure mean() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.add(BigInteger.valueOf(values[i]).multiply(BigInteger.valueOf(upTo[i] - below(i))));
        }
        return Figure.of(Fraction.of(sum, BigInteger.valueOf(count())).times(unit()));
    }

    /**
     * Returns the median.
     *
     * @return the middle number, or the mean of the two in the middle
     */
    public Figure median() {
        return quantile(HALF);
    }

    /**
     * Returns the lower quartile, by the definition of {@link #quantile}.
     *
     * @return the quantile of 1/4
     */
    public Figure lowerQuartile() {
        return quantile(Fraction.of(1, 4));
    }

    /**
     * Returns the upper quartile, by the definition of {@link #quantile}.
     *
     * @return the quantile of 3/4
     */
    public Figure upperQuartile() {
        return quantile(Fraction.of(3, 4));
    }

    /**
     * Returns a quantile by definition 7 of Hyndman and Fan, which is that of QUARTILE.INC in spreadsheets: with the n numbers
     * in ascending order as x(0) ... x(n-1) and {@code h = (n - 1) * p}, it is {@code x(floor h) + (h - floor h) * (x(floor h +
     * 1) - x(floor h))}.
     *
     * @param p the share of the numbers that lie below, in [0, 1]
     * @return the exact quantile
     * @throws IllegalArgumentException if p is out of range
     */
    public Figure quantile(Fraction p) {
        Objects.requireNonNull(p, "p");
        if (p.signum() < 0 || p.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("p must be in [0, 1], but was " + p);
        }
        Fraction h = p.times(count() - 1);
        Fraction floor = new Rounding(0, RoundingMode.FLOOR).round(h);
        long at = floor.longNumerator();
        Fraction lower = Fraction.of(valueAt(at));
        Fraction upper = Fraction.of(valueAt(Math.min(at + 1, count() - 1)));
        return Figure.of(lower.plus(h.minus(floor).times(upper.minus(lower))).times(unit()));
    }

    /**
     * Returns the least number.
     *
     * @return as it was printed
     */
    public Figure min() {
        return printed(values[0]);
    }

    /**
     * Returns the greatest number.
     *
     * @return as it was printed
     */
    public Figure max() {
        return printed(values[values.length - 1]);
    }

    /**
     * Returns where a printed number stands among all of them, whether it is one of them or not.
     *
     * <p>With B numbers above it, b below and e equal of n, its rank is {@code B + 1} (standard competition ranking: 1, 2, 2, 4)
     * and its percentile {@code 100 * (b + e / 2) / n} (the mid-rank definition): 300.00 among 257.38, 300.00, 300.00 and 443.10
     * stands on rank 2 at percentile 50.
     *
     * @param figure a figure; its printed number counts
     * @return its place
     */
    public Standing standing(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        Fraction number = Fraction.of(figure.reported());
        int from = firstNotBelow(number);
        long below = below(from);
        long upToNumber = from < values.length && value(from).equals(number) ? upTo[from] : below;
        long equal = upToNumber - below;
        return Standing.of(1 + count() - upToNumber, equal, count());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Distribution that
                && decimals == that.decimals
                && Arrays.equals(values, that.values)
                && Arrays.equals(upTo, that.upTo);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(upTo);
    }

    /** Returns count, mean, quartiles and range. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: mean %s, quartiles %s %s %s, range %s - %s",
                count(),
                mean(),
                lowerQuartile(),
                median(),
                upperQuartile(),
                min(),
                max());
    }

    private long below(int index) {
        return index == 0 ? 0 : upTo[index - 1];
    }

    // The number at a place of the ascending order, in units of the last decimal.
    private long valueAt(long place) {
        int found = Arrays.binarySearch(upTo, place + 1);
        return values[found < 0 ? -1 - found : found];
    }

    private int firstNotBelow(Fraction number) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value(middle).compareTo(number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Fraction value(int index) {
        return Fraction.ofDecimal(values[index], decimals);
    }

    private Figure printed(long value) {
        BigDecimal number = BigDecimal.valueOf(value, decimals);
        return new Figure(Fraction.of(number), number);
    }

    private Fraction unit() {
        return Fraction.ofDecimal(1, decimals);
    }

    @Serial
    private Object writeReplace() {
        long[] counts = new long[upTo.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = upTo[i] - below(i);
        }
        return new Form(decimals, values.clone(), counts);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a distribution is read through its serialized form");
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and copied by the constructor
    private record Form(int decimals, long[] values, long[] counts) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new Distribution(decimals, values, counts));
        }
    }
}
