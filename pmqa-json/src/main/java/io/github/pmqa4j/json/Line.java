package io.github.pmqa4j.json;

import io.github.pmqa4j.json.cursor.DocumentText;
import io.github.pmqa4j.json.cursor.Mistake;

/**
 * A line without its line break; of one that is too long, its beginning and one unit too many.
 *
 * @param number from 1
 * @param text what stands in it
 */
record Line(long number, DocumentText text) {
    Line refused(Mistake mistake) {
        return new Line(number, text.refused(mistake));
    }
}
