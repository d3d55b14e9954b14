package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.reader.DocumentReader;

/** What a constructor does not take, as a problem: "max must be above 0, but was -4" says what is allowed and what was there. */
final class Contradiction {
    private static final String BUT = ", but was ";

    private Contradiction() {}

    static void report(IllegalArgumentException e, DocumentReader in) {
        String message = String.valueOf(e.getMessage());
        int but = message.lastIndexOf(BUT);
        String allowed = but < 0 ? message : message.substring(0, but);
        String found = but < 0 ? "" : message.substring(but + BUT.length());
        Place place = in.place();
        in.problem(Mistake.INVALID_VALUE, place, allowed, found);
    }
}
