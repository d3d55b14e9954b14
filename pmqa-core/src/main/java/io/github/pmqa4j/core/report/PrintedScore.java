package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A number as a report prints it for a category: 326.67 and 326.670 are different prints.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param category the id of the category
 * @param score the number with the decimals it is printed with, 0 to 12 of them and at most 30 digits; a gap may be negative
 */
public record PrintedScore(String category, BigDecimal score) implements Serializable {
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DIGITS = 30;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    /**
     * Makes a printed number.
     *
     * @throws IllegalArgumentException if the id is malformed, or the number has too many decimals or digits
     */
    public PrintedScore {
        Identifiers.require(category, "category");
        requirePrintable(Objects.requireNonNull(score, "score"), "score of category " + category);
    }

    /**
     * Makes a printed number from its text.
     *
     * @param category the id of the category
     * @param score the number as it is printed, such as "326.67"
     * @return the printed number
     * @throws IllegalArgumentException if the id is malformed, the text is not a number, or the number has too many decimals or
     *     digits
     */
    public static PrintedScore of(String category, String score) {
        Identifiers.require(category, "category");
        if (!NUMBER.matcher(Objects.requireNonNull(score, "score")).matches()) {
            throw new IllegalArgumentException("score of category " + category
                    + " must be a decimal number such as 326.67, but was \"" + TextRule.inOneLine(score) + "\"");
        }
        return new PrintedScore(category, new BigDecimal(score));
    }

    static void requirePrintable(BigDecimal number, String name) {
        if (number.scale() < 0 || number.scale() > MOST_DECIMALS || number.precision() > MOST_DIGITS) {
            // toString never expands an exponent; toPlainString could write a billion zeros.
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s must have 0 to %s decimals and at most %s digits, but was %s",
                    name,
                    MOST_DECIMALS,
                    MOST_DIGITS,
                    number));
        }
    }

    /** Returns the id and the number as it is printed, for example "7: 326.67". */
    @Override
    public String toString() {
        return category + ": " + score.toPlainString();
    }
}
