package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigDecimal;

/** How plans print numbers, and which they refuse. */
final class Texts {
    private Texts() {}

    /** Returns a plain decimal where the number is one, else the quotient: "35.83", "7/3". */
    static String number(Fraction value) {
        try {
            return new BigDecimal(value.numerator())
                    .divide(new BigDecimal(value.denominator()))
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return value.toString();
        }
    }

    static void requireAboveZero(Fraction value, String name) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be above 0, but was " + value);
        }
    }
}
