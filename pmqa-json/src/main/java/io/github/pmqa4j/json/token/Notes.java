package io.github.pmqa4j.json.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stood where in a document whose text is not there any more: for every value its depth, its name or index, its place. */
final class Notes {
    private int[] depths = new int[64];
    private int[] indexes = new int[64];
    private @Nullable String[] names = new @Nullable String[64];
    private long[] positions = new long[64];
    private int count;

    void add(int depth, @Nullable String name, int index, long position) {
        if (count == depths.length) {
            depths = Arrays.copyOf(depths, 2 * count);
            indexes = Arrays.copyOf(indexes, 2 * count);
            names = Arrays.copyOf(names, 2 * count);
            positions = Arrays.copyOf(positions, 2 * count);
        }
        depths[count] = depth;
        indexes[count] = index;
        names[count] = name;
        positions[count] = position;
        count++;
    }

    Map<String, Long> find(Set<String> pointers, int deepest) {
        Map<String, Long> found = new HashMap<>();
        String[] path = new String[deepest + 2];
        path[0] = "";
        for (int i = 0; i < count; i++) {
            int depth = depths[i];
            if (depth > 0) {
                String name = names[i];
                String step = name == null
                        ? Integer.toString(indexes[i])
                        : name.replace("~", "~0").replace("/", "~1");
                path[depth] = path[depth - 1] + '/' + step;
            }
            if (pointers.contains(path[depth])) {
                found.putIfAbsent(path[depth], positions[i]);
            }
        }
        return found;
    }
}
