package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigDecimal;

/** How findings print the numbers that people typed. */
final class Numbers {
    private Numbers() {}

    /** Returns a decimal if the number is one, as people typed it, else the quotient. */
    static String text(Fraction value) {
        try {
            return new BigDecimal(value.numerator())
                    .divide(new BigDecimal(value.denominator()))
                    .toPlainString();
        } catch (ArithmeticException e) {
            return value.toString();
        }
    }
}
