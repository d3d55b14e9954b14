package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Years of the Buddhist Era in documents. */
final class FiscalYears {
    static final int FIRST = 2400;
    static final int LAST = 2999;

    private FiscalYears() {}

    /** Returns the year that a property name stands for, or nothing. */
    static @Nullable FiscalYear parse(String name) {
        if (name.length() != 4) {
            return null;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            year = 10 * year + (c - '0');
        }
        return year < FIRST || year > LAST ? null : new FiscalYear(year);
    }
}
