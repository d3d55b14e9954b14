package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** How plans print scores, points and costs, and which of them they refuse. */
final class Amounts {
    private Amounts() {}

    static Fraction parse(String least) {
        return Fraction.parse(Objects.requireNonNull(least, "least"));
    }

    /** Returns a plain decimal if the number is one, else the quotient: "35.83", "7/3". */
    static String text(Fraction value) {
        try {
            return new BigDecimal(value.numerator())
                    .divide(new BigDecimal(value.denominator()))
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return value.toString();
        }
    }

    /** Returns what the end of a scale is, if a wanted number lies above it. */
    static Optional<LocalizedText> above(Fraction wanted, Fraction end, String th, String en) {
        return wanted.compareTo(end) <= 0
                ? Optional.empty()
                : Optional.of(new LocalizedText(th + "คือ " + text(end), "the " + en + " is " + text(end)));
    }

    static void requireAboveZero(Fraction value, String name) {
        if (Objects.requireNonNull(value, name).signum() <= 0) {
            throw new IllegalArgumentException(name + " must be above 0, but was " + value);
        }
    }

    static void requireNotNegative(Fraction value, String name) {
        if (Objects.requireNonNull(value, name).signum() < 0) {
            throw new IllegalArgumentException(name + " must be at least 0, but was " + value);
        }
    }
}
