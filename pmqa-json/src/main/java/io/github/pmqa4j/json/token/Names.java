package io.github.pmqa4j.json.token;

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

    /**
     * Returns a table of property names; any other name is a mistake.
     *
     * @param names the names, ASCII letters
     * @return the table
     */
    public static Names of(String... names) {
        return new Names(Arrays.asList(names), false);
    }

    /**
     * Returns a table of ids; any other id is handed out too.
     *
     * @param ids the ids
     * @return the table
     */
    public static Names ids(List<String> ids) {
        return new Names(ids, true);
    }

    /**
     * Returns the table of an enum's constants in lower camel case.
     *
     * @param type the enum
     * @return the table, in the order of the constants
     */
    public static Names of(Class<? extends Enum<?>> type) {
        return new Names(
                Arrays.stream(type.getEnumConstants())
                        .map(c -> lowerCamel(c.name()))
                        .toList(),
                false);
    }

    /**
     * Returns a name.
     *
     * @param position its position in the table
     * @return always the same string
     */
    public String text(int position) {
        return texts[position];
    }

    /**
     * Returns the name of a constant of the enum that the table was made of.
     *
     * @param constant the constant
     * @return always the same string
     */
    public String text(Enum<?> constant) {
        return texts[position(constant)];
    }

    /**
     * Returns where a constant of the enum stands that the table was made of.
     *
     * @param constant the constant
     * @return its position in the table
     */
    @SuppressWarnings("EnumOrdinal") // the table is made in this order in each run; no ordinal gets into a document
    public int position(Enum<?> constant) {
        return constant.ordinal();
    }

    /**
     * Returns how many names there are.
     *
     * @return the size of the table
     */
    public int size() {
        return texts.length;
    }

    /**
     * Returns the names for a person.
     *
     * @return the first of them, separated by commas
     */
    public String list() {
        return Arrays.stream(texts).limit(LISTED).collect(Collectors.joining(", "))
                + (texts.length > LISTED ? ", ..." : "");
    }

    boolean areIds() {
        return ids;
    }

    /**
     * Returns a name as Jackson's parsers and generators like it best.
     *
     * @param position its position in the table
     * @return the name
     */
    public SerializableString prepared(int position) {
        return prepared[position];
    }

    int find(String text, int hint) {
        if (hint < texts.length && texts[hint].equals(text)) {
            return hint;
        }
        Integer position = positions.get(text);
        return position == null ? TokenSource.OTHER : position;
    }

    /** Returns the position of the name that some characters are, or {@link TokenSource#OTHER}. */
    int find(char[] chars, int offset, int length) {
        if (texts.length > LISTED) {
            return find(new String(chars, offset, length), texts.length);
        }
        for (int i = 0; i < texts.length; i++) {
            if (areSame(texts[i], chars, offset, length)) {
                return i;
            }
        }
        return TokenSource.OTHER;
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
