package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

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
    private static final int BUDDHIST_ERA_OFFSET = 543;

    /**
     * Makes a fiscal year.
     *
     * @param buddhistEra the component {@code buddhistEra}
     * @throws IllegalArgumentException if the year is out of range, as a year of the Common Era would be
     */
    public FiscalYear {
        requireRange(buddhistEra, 0, "Buddhist Era");
    }

    /**
     * Returns the fiscal year that ends in a year of the Common Era: {@code ofCommonEra(2018)} is 2561.
     *
     * @param year the year of the Common Era, in [1857, 2456]
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FiscalYear ofCommonEra(int year) {
        requireRange(year, BUDDHIST_ERA_OFFSET, "Common Era");
        return new FiscalYear(year + BUDDHIST_ERA_OFFSET);
    }

    /**
     * Returns the fiscal year of a day: 1 October 2017 lies in 2561.
     *
     * @param day any day within the range of years
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FiscalYear of(LocalDate day) {
        return ofCommonEra(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    /**
     * Returns the year of the Common Era in which this fiscal year ends.
     *
     * @return 2018 for 2561
     */
    public int commonEra() {
        return buddhistEra - BUDDHIST_ERA_OFFSET;
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
     * @param locale Thai gives "ปีงบประมาณ พ.ศ. 2561", in Thai digits where its Unicode extension {@code nu} asks for them;
     *     any other language "fiscal year B.E. 2561 (2018)"
     * @return the year in words and digits
     */
    public String format(Locale locale) {
        DecimalFormat digits = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        return LocalizedText.isThai(locale)
                ? "ปีงบประมาณ พ.ศ. " + digits.format(buddhistEra)
                : String.format(
                        Locale.ROOT,
                        "fiscal year B.E. %s (%s)",
                        digits.format(buddhistEra),
                        digits.format(commonEra()));
    }

    private static void requireRange(int year, int offset, String era) {
        if (year < FIRST - offset || year > LAST - offset) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "fiscal year must be in [%s, %s] of the %s, but was %s",
                    FIRST - offset,
                    LAST - offset,
                    era,
                    year));
        }
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhistEra, other.buddhistEra);
    }

    /** Returns the year of the Buddhist Era, for example "2561". */
    @Override
    public String toString() {
        return Integer.toString(buddhistEra);
    }
}
