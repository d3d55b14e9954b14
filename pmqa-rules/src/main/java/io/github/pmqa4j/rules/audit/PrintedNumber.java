package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.text.LocalizedText;
import java.math.BigDecimal;

/**
 * A number of a report, with where it stands.
 *
 * @param what the id of its category, or what else it is a number of
 * @param band the id of the band whose list it stands in, or empty
 * @param place where it stands
 * @param where the same in words
 * @param number the number as printed
 */
record PrintedNumber(String what, String band, Place place, LocalizedText where, BigDecimal number) {

    Statement statement() {
        return new Statement(place, where, number.toPlainString());
    }
}
