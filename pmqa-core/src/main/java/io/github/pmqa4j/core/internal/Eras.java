package io.github.pmqa4j.core.internal;

import java.util.OptionalInt;

/** Years of the Common Era where years of the Buddhist Era are meant: {@code BE = CE + 543}. */
public final class Eras {
    /** By how much years of the Buddhist Era are greater. */
    public static final int OFFSET = 543;

    private static final int LIKELY_FROM = 1900;
    private static final int LIKELY_TO = 2100;

    private Eras() {}

    /**
     * Returns the year of the Buddhist Era that somebody has probably meant who gave a year of the Common Era.
     *
     * @param year any number; from 1900 to 2100 it is taken for a year of the Common Era
     * @return for example 2561 for 2018; empty for what is no likely year
     */
    public static OptionalInt buddhistEra(int year) {
        return year >= LIKELY_FROM && year <= LIKELY_TO ? OptionalInt.of(year + OFFSET) : OptionalInt.empty();
    }
}
