package io.github.pmqa4j.json.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in a document: for every value its depth, its name or index, its line and column. Noted on the way if it is
 * not known yet which values will be asked for, else only those are kept.
 */
final class Positions {
    private final @Nullable Search search;
    private int[] depths = {};
    private int[] indexes = {};
    private @Nullable String[] names = {};
    private long[] positions = {};
    private int count;

    Positions() {
        this.search = null;
    }

    Positions(Set<String> pointers) {
        this.search = new Search(pointers);
    }

    void add(int depth, @Nullable String name, int index, long position) {
        if (search != null) {
            search.look(depth, name, index, position);
            return;
        }
        if (count == depths.length) {
            int size = Math.max(64, 2 * count);
            depths = Arrays.copyOf(depths, size);
            indexes = Arrays.copyOf(indexes, size);
            names = Arrays.copyOf(names, size);
            positions = Arrays.copyOf(positions, size);
        }
        depths[count] = depth;
        indexes[count] = index;
        names[count] = name;
        positions[count] = position;
        count++;
    }

    Map<String, Long> find(Set<String> pointers) {
        Search later = new Search(pointers);
        for (int i = 0; i < count; i++) {
            later.look(depths[i], names[i], indexes[i], positions[i]);
        }
        return later.found;
    }

    Map<String, Long> found() {
        return search == null ? Map.of() : search.found;
    }

    /** Looks for some JSON Pointers, and all above them, among values in the order of a document. */
    private static final class Search {
        private final Set<String> pointers;
        private final Map<String, Long> found = new HashMap<>();
        // From the document to the value looked at last; null below a value that is not looked for.
        private @Nullable String[] path = new @Nullable String[8];

        Search(Set<String> pointers) {
            this.pointers = pointers;
        }

        void look(int depth, @Nullable String name, int index, long position) {
            if (depth == path.length) {
                path = Arrays.copyOf(path, 2 * depth);
            }
            String pointer = "";
            if (depth > 0) {
                String above = path[depth - 1];
                path[depth] = null;
                if (above == null) {
                    return;
                }
                String step = name == null
                        ? Integer.toString(index)
                        : name.replace("~", "~0").replace("/", "~1");
                pointer = above + '/' + step;
            }
            if (pointers.contains(pointer)) {
                path[depth] = pointer;
                found.putIfAbsent(pointer, position);
            }
        }
    }
}
