package io.github.pmqa4j.json.cursor;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of the names that an object, or the values that a text, can have.
 *
 * <p>Names are found by their position in the table, so that readers switch on small numbers; no string is made for a name
 * that is known. Immutable and safe for use by many threads.
 */
public final class Names {
    /** Ids of which none is known beforehand. */
    public static final Names ANY_IDS = ids(List.of());

    /** In place of a position: the object has ended. */
    public static final int END = -1;

    /** In place of a position: a name that is not in the table. */
    public static final int OTHER = -2;

    private static final int LISTED = 20;

    private final String[] texts;
    private final SerializableString[] prepared;
    private final boolean ids;
    private final Map<String, Integer> positions = new HashMap<>();

    private Names(List<String> texts, boolean ids) {
        this.texts = texts.toArray(new String[0]);
        this.prepared = new SerializableString[this.texts.length];
        this.ids = ids;
        for (int i = 0; i < prepared.length; i++) {
            prepared[i] = new SerializedString(this.texts[i]);
            positions.putIfAbsent(this.texts[i], i);
        }
    }

    /** Returns a table of property names; any other name is a mistake. */
    public static Names of(String... names) {
        return new Names(Arrays.asList(names), false);
    }

    /** Returns a table of ids; any other id is handed out too. */
    public static Names ids(List<String> ids) {
        return new Names(ids, true);
    }

    /** Returns the table of an enum's constants in lower camel case. */
    public static Names of(Class<? extends Enum<?>> type) {
        return new Names(
                Arrays.stream(type.getEnumConstants())
                        .map(c -> lowerCamel(c.name()))
                        .toList(),
                false);
    }

    /** Returns a name. */
    public String text(int position) {
        return texts[position];
    }

    /** Returns the name of a constant of the enum that the table was made of. */
    public String text(Enum<?> constant) {
        return texts[position(constant)];
    }

    /** Returns where a constant of the enum stands that the table was made of. */
    @SuppressWarnings("EnumOrdinal") // the table is made in this order in each run; no ordinal gets into a document
    public int position(Enum<?> constant) {
        return constant.ordinal();
    }

    /** Returns how many names there are. */
    public int size() {
        return texts.length;
    }

    /** Returns all names. */
    public List<String> texts() {
        return List.of(texts);
    }

    /** Returns the names for a person. */
    public String list() {
        return Arrays.stream(texts).limit(LISTED).collect(Collectors.joining(", "))
                + (texts.length > LISTED ? ", ..." : "");
    }

    /** Returns whether any other name is an id, and no mistake. */
    public boolean areIds() {
        return ids;
    }

    /** Returns a name as Jackson's parsers and generators like it best. */
    public SerializableString prepared(int position) {
        return prepared[position];
    }

    /** Returns the position of a name, probably the hint, or {@link #OTHER}. */
    public int find(String text, int hint) {
        if (hint < texts.length && texts[hint].equals(text)) {
            return hint;
        }
        Integer position = positions.get(text);
        return position == null ? OTHER : position;
    }

    /** Returns the position of the name that some characters are, or {@link #OTHER}. */
    public int find(char[] chars, int offset, int length) {
        if (texts.length > LISTED) {
            return find(new String(chars, offset, length), texts.length);
        }
        for (int i = 0; i < texts.length; i++) {
            if (areSame(texts[i], chars, offset, length)) {
                return i;
            }
        }
        return OTHER;
    }

    private static boolean areSame(String text, char[] chars, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static String lowerCamel(String constant) {
        StringBuilder text = new StringBuilder(constant.length());
        for (int i = 0; i < constant.length(); i++) {
            char c = constant.charAt(i);
            boolean upper = i > 0 && constant.charAt(i - 1) == '_';
            if (c != '_') {
                text.append(upper ? c : Character.toLowerCase(c));
            }
        }
        return text.toString();
    }
}
