package io.github.pmqa4j.json.reader;

import io.github.pmqa4j.core.finding.Place;
import java.util.Arrays;

/** The objects and arrays that are open, one in the other; they say where in a document reading is. */
final class Nesting {
    private Container[] containers = new Container[8];
    private int depth;

    int depth() {
        return depth;
    }

    void open() {
        if (depth == containers.length) {
            containers = Arrays.copyOf(containers, 2 * depth);
        }
        // What was there at this depth before is used again, with the order of names that it has learned.
        Container container = containers[depth];
        if (container == null) {
            container = new Container();
            containers[depth] = container;
        }
        container.clear();
        depth++;
    }

    void close() {
        depth--;
    }

    /** Returns what is open. */
    Container innermost() {
        return containers[depth - 1];
    }

    /** Returns what has just ended. */
    Container ended() {
        return containers[depth];
    }

    /** Returns the place of the value that was asked for last. */
    Place place() {
        Place place = Place.ROOT;
        for (int i = 0; i < depth; i++) {
            Container container = containers[i];
            if (container.count > 0) {
                String step = container.name;
                place = step == null
                        ? place.index(container.count - 1)
                        : container.ids ? place.id(step) : place.property(step);
            }
        }
        return place;
    }
}
