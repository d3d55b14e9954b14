package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.internal.Digits;
import io.github.pmqa4j.core.internal.Eras;
import io.github.pmqa4j.core.internal.Languages;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.Serializable;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A Thai fiscal year (ปีงบประมาณ), named by its year of the Buddhist Era: 2561 runs from 1 October 2017 to 30 September 2018.
 *
 * <p>Immutable and safe for use by many threads; the natural order is by time.
 *
 * @param buddhistEra the year of the Buddhist Era, in [2400, 2999]; CE = BE - 543
 */
public record FiscalYear(int buddhistEra) implements Comparable<FiscalYear>, Serializable {
    private static final int FIRST = 2400;
    private static final int LAST = 2999;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /**
     * Makes a fiscal year.
     *
     * @throws IllegalArgumentException if the year is out of range, as a year of the Common Era would be
     */
    public FiscalYear {
        requireRange(buddhistEra, 0, "Buddhist Era");
    }

    /**
     * Returns a fiscal year by its year of the Buddhist Era.
     *
     * @param buddhistEra the year, in [2400, 2999]
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of range, as a year of the Common Era would be; the message then says
     *     which year of the Buddhist Era it is
     */
    public static FiscalYear of(int buddhistEra) {
        return new FiscalYear(buddhistEra);
    }

    /**
     * Reads a fiscal year as {@link #toString()} writes it, or in Thai digits: "2561" and "๒๕๖๑" are one year.
     *
     * @param text four digits of a year of the Buddhist Era
     * @return the fiscal year
     * @throws IllegalArgumentException if the text is anything else, or the year is out of range
     */
    public static FiscalYear parse(String text) {
        String digits = Digits.arabic(Objects.requireNonNull(text, "text"));
        if (!FOUR_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("fiscal year must be a year of the Buddhist Era such as 2561, but was \""
                    + TextRule.inOneLine(text) + "\"");
        }
        return new FiscalYear(Integer.parseInt(digits));
    }

    /**
     * Returns the fiscal year that ends in a year of the Common Era: {@code ofCommonEra(2018)} is 2561.
     *
     * @param year the year of the Common Era, in [1857, 2456]
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FiscalYear ofCommonEra(int year) {
        requireRange(year, Eras.OFFSET, "Common Era");
        return new FiscalYear(year + Eras.OFFSET);
    }

    /**
     * Returns the fiscal year of a day: 1 October 2017 lies in 2561.
     *
     * @param day any day within the range of years
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FiscalYear of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return ofCommonEra(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    /**
     * Returns the fiscal year some years later.
     *
     * @param years how many; negative for earlier
     * @return for example 2563 for 2561 and 2
     * @throws IllegalArgumentException if the year is out of range
     */
    public FiscalYear plusYears(int years) {
        long later = (long) buddhistEra + years;
        return new FiscalYear((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, later)));
    }

    /**
     * Returns the fiscal year that begins when this one ends.
     *
     * @return 2562 for 2561
     * @throws IllegalArgumentException if this is the last year of the range
     */
    public FiscalYear next() {
        return plusYears(1);
    }

    /**
     * Returns the year of the Common Era in which this fiscal year ends.
     *
     * @return 2018 for 2561
     */
    public int commonEra() {
        return buddhistEra - Eras.OFFSET;
    }

    /**
     * Returns the first day.
     *
     * @return 1 October of the year before
     */
    public LocalDate firstDay() {
        return LocalDate.of(commonEra() - 1, Month.OCTOBER, 1);
    }

    /**
     * Returns the last day.
     *
     * @return 30 September
     */
    public LocalDate lastDay() {
        return LocalDate.of(commonEra(), Month.SEPTEMBER, 30);
    }

    /**
     * Returns the year as a report prints it.
     *
     * @param locale Thai gives "ปีงบประมาณ พ.ศ. 2561", in Thai digits if its Unicode extension {@code nu} asks for them; any
     *     other language gives "fiscal year B.E. 2561 (2018)"
     * @return the year in words and digits
     */
    public String format(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        DecimalFormat digits = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        return Languages.isThai(locale)
                ? "ปีงบประมาณ พ.ศ. " + digits.format(buddhistEra)
                : String.format(
                        Locale.ROOT,
                        "fiscal year B.E. %s (%s)",
                        digits.format(buddhistEra),
                        digits.format(commonEra()));
    }

    private static void requireRange(int year, int offset, String era) {
        if (year < FIRST - offset || year > LAST - offset) {
            int meant = offset == 0 ? year + Eras.OFFSET : year - Eras.OFFSET;
            boolean otherEra = Eras.buddhistEra(Math.min(year, meant)).isPresent();
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "fiscal year must be in [%s, %s] of the %s, but was %s%s",
                    FIRST - offset,
                    LAST - offset,
                    era,
                    year,
                    otherEra ? ": did you mean " + meant + "?" : ""));
        }
    }

    @Override
    public int compareTo(FiscalYear other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(buddhistEra, other.buddhistEra);
    }

    /** Returns the year of the Buddhist Era, for example "2561". */
    @Override
    public String toString() {
        return Integer.toString(buddhistEra);
    }
}
