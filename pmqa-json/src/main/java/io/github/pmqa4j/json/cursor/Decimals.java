package io.github.pmqa4j.json.cursor;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Turns exact numbers into decimals where there is one. */
public final class Decimals {
    // Shorter than the shortest limit that reading would set, so that what is written is read back.
    private static final int LONGEST = 38;
    private static final int MOST_BITS = 256;

    private Decimals() {}

    /** Returns the shortest decimal that is equal to a number. */
    public static @Nullable BigDecimal of(Fraction value) {
        BigInteger numerator = value.numerator();
        BigInteger denominator = value.denominator();
        if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
            return null;
        }
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (!rest.equals(BigInteger.ONE)) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(5));
            if (parts[1].signum() != 0) {
                return null;
            }
            rest = parts[0];
            fives++;
        }
        int scale = Math.max(twos, fives);
        BigInteger unscaled = numerator.multiply(BigInteger.TEN.pow(scale)).divide(denominator);
        BigDecimal decimal = new BigDecimal(unscaled, scale);
        return decimal.precision() <= LONGEST && scale <= LONGEST - 3 ? decimal : null;
    }
}
