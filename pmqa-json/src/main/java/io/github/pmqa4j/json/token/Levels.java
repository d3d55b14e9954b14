package io.github.pmqa4j.json.token;

import io.github.pmqa4j.core.finding.Place;
import java.util.Arrays;

/** The objects and arrays that are open, one in the other; they say where in a document reading is. */
final class Levels {
    private Level[] levels = new Level[8];
    private int depth;

    int depth() {
        return depth;
    }

    void open() {
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
        }
        // What was there at this depth before is used again, with the order of names that it has learned.
        Level level = levels[depth];
        if (level == null) {
            level = new Level();
            levels[depth] = level;
        }
        level.clear();
        depth++;
    }

    void close() {
        depth--;
    }

    /** Returns what is open. */
    Level innermost() {
        return levels[depth - 1];
    }

    /** Returns what has just ended. */
    Level ended() {
        return levels[depth];
    }

    /** Returns the place of the value that was asked for last. */
    Place place() {
        Place place = Place.ROOT;
        for (int i = 0; i < depth; i++) {
            Level level = levels[i];
            if (level.count > 0) {
                String step = level.name;
                place = step == null ? place.index(level.count - 1) : level.ids ? place.id(step) : place.property(step);
            }
        }
        return place;
    }
}
