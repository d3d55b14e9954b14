package io.github.pmqa4j.core.number;

import io.github.pmqa4j.core.internal.Digits;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, always in lowest terms with a positive denominator.
 *
 * <p>For example {@code Fraction.parse("433.33").plus(Fraction.of(225))} is 65833/100, and the mean of 300, 350, 300,
 * 150, 225, 150 and 326.67 is 180167/700. Equal numbers are equal objects, however they were written: 1.0, 1.00 and 2/2
 * are one value.
 *
 * <p>Arithmetic runs on {@code long}s while numerator and denominator fit, and on {@link BigInteger}s when they do not;
 * nothing is ever rounded or overflows. A numerator or denominator may have {@value #MOST_DIGITS} digits and no more, so that
 * every number that can be computed can also be printed and parsed, and the cost of an operation is bounded: adding a short number to
 * a long one takes time in proportion to the long one's length. Instances are immutable and safe for use by many threads.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {
    /** The number 0. */
    public static final Fraction ZERO = new Fraction(0, 1, null, null);

    /** The number 1. */
    public static final Fraction ONE = new Fraction(1, 1, null, null);

    /** The most digits of a numerator or a denominator; a power of ten of that many zeros is the one exception. */
    public static final int MOST_DIGITS = 4_000;

    // Of 10^4000.
    private static final int MOST_BITS = 13_288;
    private static final Pattern TEXT = Pattern.compile("[+-]?[0-9]{1,4000}+(?:[./][0-9]{1,4000}+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?[0-9]{1,20}),([0-9]{1,2})");
    private static final String TOO_LONG = "a number must have at most 4000 digits";
    private static final long[] POWERS_OF_TEN = powersOfTen();

    @Serial
    private static final long serialVersionUID = 1L;

    private final long numerator;
    private final long denominator;
    // Both are set, and the longs are 0, exactly when one of the two numbers does not fit a long.
    private final transient @Nullable BigInteger bigNumerator;
    private final transient @Nullable BigInteger bigDenominator;

    private Fraction(
            long numerator, long denominator, @Nullable BigInteger bigNumerator, @Nullable BigInteger bigDenominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = bigNumerator;
        this.bigDenominator = bigDenominator;
    }

    /**
     * Returns a whole number.
     *
     * @param value any value but {@link Long#MIN_VALUE} is kept in a long
     * @return the number
     */
    public static Fraction of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : ofLongs(value, 1);
    }

    /**
     * Returns a quotient in lowest terms: {@code of(1960, 6)} is 980/3.
     *
     * @param numerator any value
     * @param denominator any value but 0
     * @return the quotient
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw zeroDenominator();
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long common = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return ofLongs(sign * numerator / common, sign * denominator / common);
    }

    /**
     * Returns a quotient in lowest terms.
     *
     * @param numerator any value
     * @param denominator any value but 0
     * @return the quotient
     * @throws IllegalArgumentException if the denominator is 0, or one of the two is too long in lowest terms
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw zeroDenominator();
        }
        // What is twice too long is refused before it costs anything.
        if (numerator.bitLength() > 2 * MOST_BITS || denominator.bitLength() > 2 * MOST_BITS) {
            throw new IllegalArgumentException(TOO_LONG);
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        try {
            return lowest(numerator.divide(divisor), denominator.divide(divisor));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(TOO_LONG, e);
        }
    }

    /**
     * Returns a decimal number as it stands: {@code of(new BigDecimal("326.67"))} is 32667/100.
     *
     * @param value a number whose scale lies in [-4000, 4000]
     * @return the same number
     * @throws IllegalArgumentException if the scale lies outside, or the number has too many digits; such a number would take
     *     unbounded time to expand
     */
    public static Fraction of(BigDecimal value) {
        int scale = Objects.requireNonNull(value, "value").scale();
        if (scale < -MOST_DIGITS || scale > MOST_DIGITS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "scale must be in [-%s, %s], but was %s", MOST_DIGITS, MOST_DIGITS, scale));
        }
        if (value.unscaledValue().bitLength() > 2 * MOST_BITS) {
            throw new IllegalArgumentException(TOO_LONG);
        }
        if (scale >= 0 && scale < POWERS_OF_TEN.length && value.precision() <= 18) {
            return of(value.unscaledValue().longValue(), POWERS_OF_TEN[scale]);
        }
        return scale <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Returns {@code unscaled / 10^scale}: {@code ofDecimal(32667, 2)} is 326.67.
     *
     * @param unscaled the digits
     * @param scale how many of the digits are decimals, in [0, 18]
     * @return the number
     * @throws IllegalArgumentException if the scale lies outside
     */
    public static Fraction ofDecimal(long unscaled, int scale) {
        if (scale < 0 || scale >= POWERS_OF_TEN.length) {
            throw new IllegalArgumentException("scale must be in [0, 18], but was " + scale);
        }
        if (unscaled == 0 || unscaled == Long.MIN_VALUE) {
            return of(unscaled, POWERS_OF_TEN[scale]);
        }
        // What a number has in common with a power of ten is twos and fives; dividing by a constant is cheap.
        int twos = Math.min(scale, Long.numberOfTrailingZeros(unscaled));
        long numerator = unscaled >> twos;
        long denominator = POWERS_OF_TEN[scale] >> twos;
        for (int i = 0; i < scale && numerator % 5 == 0; i++) {
            numerator /= 5;
            denominator /= 5;
        }
        return ofLongs(numerator, denominator);
    }

    /**
     * Reads a decimal number ("326.67") or a quotient ("180167/700"), as {@link #toString()} writes them.
     *
     * @param text Arabic or Thai digits with an optional sign and an optional decimal or denominator part, at most {@value
     *     #MOST_DIGITS} digits each; no exponent
     * @return the number
     * @throws IllegalArgumentException if the text is anything else, or the denominator is 0; the message quotes at most its
     *     first 40 characters, and suggests a point in place of a decimal comma
     */
    public static Fraction parse(String text) {
        Objects.requireNonNull(text, "text");
        // A sign, two parts, and what stands between them.
        String arabic = text.length() > 2 * MOST_DIGITS + 2 ? "" : Digits.arabic(text);
        if (!TEXT.matcher(arabic).matches()) {
            Matcher comma = DECIMAL_COMMA.matcher(arabic);
            throw new IllegalArgumentException("a number such as 326.67 or 180167/700 was expected, but was \""
                    + shortened(text)
                    + "\""
                    + (comma.matches() ? ": did you mean " + comma.group(1) + "." + comma.group(2) + "?" : ""));
        }
        int slash = arabic.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(arabic))
                : of(new BigInteger(arabic.substring(0, slash)), new BigInteger(arabic.substring(slash + 1)));
    }

    /**
     * Returns the sum of this and another number.
     *
     * @param other the number to add
     * @return this + other, exact
     * @throws ArithmeticException if the result has too many digits
     */
    public Fraction plus(Fraction other) {
        Objects.requireNonNull(other, "other");
        if (isLong() && other.isLong()) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                    return denominator == 1 ? of(sum) : of(sum, denominator);
                }
            } else if (fitsHalf(this) && fitsHalf(other)) {
                return of(
                        numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
            }
        }
        return sum(numerator(), denominator(), other.numerator(), other.denominator());
    }

    /**
     * Returns the difference of this and another number.
     *
     * @param other the number to take away
     * @return this - other, exact
     * @throws ArithmeticException if the result has too many digits
     */
    public Fraction minus(Fraction other) {
        Objects.requireNonNull(other, "other");
        return plus(other.negated());
    }

    /**
     * Returns the product of this and another number.
     *
     * @param other the factor
     * @return this * other, exact
     * @throws ArithmeticException if the result has too many digits
     */
    public Fraction times(Fraction other) {
        Objects.requireNonNull(other, "other");
        if (isLong() && other.isLong() && fitsHalf(this) && fitsHalf(other)) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        BigInteger across = numerator().gcd(other.denominator());
        BigInteger back = other.numerator().gcd(denominator());
        return lowest(
                numerator().divide(across).multiply(other.numerator().divide(back)),
                denominator().divide(back).multiply(other.denominator().divide(across)));
    }

    /**
     * Returns the product of this and a whole number.
     *
     * @param factor the factor
     * @return this * factor, exact
     * @throws ArithmeticException if the result has too many digits
     */
    public Fraction times(long factor) {
        return times(of(factor));
    }

    /**
     * Returns the quotient of this and another number.
     *
     * @param divisor any number but 0
     * @return this / divisor, exact
     * @throws ArithmeticException if the divisor is 0 or the result has too many digits
     */
    public Fraction dividedBy(Fraction divisor) {
        if (Objects.requireNonNull(divisor, "divisor").signum() == 0) {
            throw new ArithmeticException("division of " + this + " by zero");
        }
        return times(divisor.reciprocal());
    }

    /**
     * Returns the quotient of this and a whole number.
     *
     * @param divisor any number but 0
     * @return this / divisor, exact
     * @throws ArithmeticException if the divisor is 0 or the result has too many digits
     */
    public Fraction dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    /**
     * Returns the number with the opposite sign.
     *
     * @return -this
     */
    public Fraction negated() {
        return isLong() ? ofLongs(-numerator, denominator) : lowest(numerator().negate(), denominator());
    }

    /**
     * Returns the distance from 0.
     *
     * @return this or -this, whichever is not negative
     */
    public Fraction absolute() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return isLong() ? Long.signum(numerator) : numerator().signum();
    }

    /**
     * Returns 1 divided by this number.
     *
     * @return the reciprocal, exact
     * @throws ArithmeticException if this is 0
     */
    public Fraction reciprocal() {
        if (signum() == 0) {
            throw new ArithmeticException("0 has no reciprocal");
        }
        if (isLong()) {
            return of(/* numerator= */ denominator, /* denominator= */ numerator);
        }
        return signum() < 0 ? lowest(denominator().negate(), numerator().negate()) : lowest(denominator(), numerator());
    }

    /**
     * Says whether this is a whole number.
     *
     * @return whether the denominator is 1
     */
    public boolean isWhole() {
        return isLong() ? denominator == 1 : denominator().equals(BigInteger.ONE);
    }

    /**
     * Says whether numerator and denominator both fit a {@code long} other than {@link Long#MIN_VALUE}.
     *
     * @return whether {@link #longNumerator()} and {@link #longDenominator()} may be asked
     */
    public boolean isLong() {
        return denominator != 0;
    }

    /**
     * Returns the numerator, in lowest terms, as a long.
     *
     * @return the numerator
     * @throws ArithmeticException if this number {@link #isLong() does not fit}
     */
    public long longNumerator() {
        requireLong();
        return numerator;
    }

    /**
     * Returns the denominator, in lowest terms, as a long.
     *
     * @return the denominator, above 0
     * @throws ArithmeticException if this number {@link #isLong() does not fit}
     */
    public long longDenominator() {
        requireLong();
        return denominator;
    }

    /**
     * Returns the numerator in lowest terms.
     *
     * @return the numerator; it carries the sign
     */
    public BigInteger numerator() {
        return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    /**
     * Returns the denominator in lowest terms.
     *
     * @return the denominator, above 0
     */
    public BigInteger denominator() {
        return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    /** Compares by value. */
    @Override
    public int compareTo(Fraction other) {
        Objects.requireNonNull(other, "other");
        if (isLong() && other.isLong()) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long highLeft = Math.multiplyHigh(numerator, other.denominator);
            long highRight = Math.multiplyHigh(other.numerator, denominator);
            return highLeft != highRight
                    ? Long.compare(highLeft, highRight)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(bigNumerator, that.bigNumerator)
                && Objects.equals(bigDenominator, that.bigDenominator);
    }

    @Override
    public int hashCode() {
        return isLong()
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : Objects.hash(bigNumerator, bigDenominator);
    }

    /**
     * Returns the number in lowest terms.
     *
     * @return "300" for a whole number, "180167/700" for any other
     */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }

    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    @Serial
    private Object writeReplace() {
        return new SerializedForm(toString());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a fraction is read through its serialized form");
    }

    // The one route back in, so that a forged stream cannot make a fraction that is not in lowest terms.
    private record SerializedForm(String text) implements Serializable {
        SerializedForm {
            Objects.requireNonNull(text, "text");
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return parse(text);
            } catch (IllegalArgumentException e) {
                InvalidObjectException invalid = new InvalidObjectException("not a fraction: " + shortened(text));
                invalid.initCause(e);
                throw invalid;
            }
        }
    }

    // As Knuth adds (The Art of Computer Programming, 4.5.1): each common divisor is looked for where it can be, so
    // that a short
    // number is added to a long one in linear time.
    private static Fraction sum(BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
        BigInteger common = b.gcd(d);
        BigInteger left = b.divide(common);
        BigInteger sum = a.multiply(d.divide(common)).add(c.multiply(left));
        BigInteger rest = sum.gcd(common);
        return lowest(sum.divide(rest), left.multiply(d.divide(rest)));
    }

    // Takes a quotient in lowest terms with a denominator above 0.
    private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
        if (fits(numerator) && fits(denominator)) {
            return ofLongs(numerator.longValue(), denominator.longValue());
        }
        if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
            throw new ArithmeticException(TOO_LONG);
        }
        return new Fraction(0, 0, numerator, denominator);
    }

    private void requireLong() {
        if (!isLong()) {
            throw new ArithmeticException("not a quotient of two longs: " + shortened(toString()));
        }
    }

    private static Fraction ofLongs(long numerator, long denominator) {
        return numerator == Long.MIN_VALUE
                ? new Fraction(0, 0, BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : new Fraction(numerator, denominator, null, null);
    }

    private static boolean fits(BigInteger value) {
        return value.abs().bitLength() < Long.SIZE;
    }

    // Products of two such numbers, and the sum of two such products, fit a long.
    private static boolean fitsHalf(Fraction value) {
        return Math.abs(value.numerator) <= Integer.MAX_VALUE && value.denominator <= Integer.MAX_VALUE;
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        // Dividing ints takes a processor half the time, and most numbers soon are.
        while (y > Integer.MAX_VALUE || (y != 0 && x > Integer.MAX_VALUE)) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return y == 0 ? x : gcd((int) x, (int) y);
    }

    private static int gcd(int a, int b) {
        int x = a;
        int y = b;
        while (y != 0) {
            int rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    private static IllegalArgumentException zeroDenominator() {
        return new IllegalArgumentException("denominator must not be 0");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
