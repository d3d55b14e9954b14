package io.github.pmqa4j.json.reader;

import io.github.pmqa4j.json.cursor.Names;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an open object or array has been read. */
final class Container {
    int count;
    boolean ids;

    @Nullable
    String name;

    // Which name follows which: learned from object to object, since those at one depth mostly look alike.
    private @Nullable Names table;
    private int[] followers = {};
    private int last;

    private long seen;
    private @Nullable BitSet seenBeyond;
    private @Nullable Set<String> seenOthers;

    /** Takes the name of a value in which a parser has stopped before the name was handed out. */
    void reached(String unread) {
        count++;
        name = unread;
    }

    void clear() {
        count = 0;
        last = 0;
        ids = false;
        name = null;
        seen = 0;
        seenBeyond = null;
        seenOthers = null;
    }

    /** Returns the name that probably comes next. */
    int expected(Names names) {
        if (table != names) {
            table = names;
            int size = names.size();
            if (followers.length <= size) {
                followers = new int[size + 1];
            }
            for (int i = 0; i <= size; i++) {
                followers[i] = i;
            }
        }
        return followers[last];
    }

    /** Takes a name of the table that came. */
    void came(int index) {
        followers[last] = index;
        last = index + 1;
    }

    /** Returns which of these names, by bits, did not come. */
    long missing(long required) {
        return required & ~seen;
    }

    /** Says whether a name of the table comes for the first time. */
    boolean isNew(int index) {
        if (index < Long.SIZE) {
            long before = seen;
            seen |= 1L << index;
            return before != seen;
        }
        BitSet bits = seenBeyond;
        if (bits == null) {
            bits = new BitSet();
            seenBeyond = bits;
        }
        boolean isNew = !bits.get(index);
        bits.set(index);
        return isNew;
    }

    /** Says whether a name that is in no table comes for the first time. */
    boolean isNew(String text) {
        Set<String> others = seenOthers;
        if (others == null) {
            others = new HashSet<>();
            seenOthers = others;
        }
        return others.add(text);
    }
}
