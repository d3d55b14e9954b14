package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object with a value for each key; nothing is made of it if a value cannot be read, unless it is tolerant.
 *
 * @param <K> the type of a key
 * @param <V> the type of a value
 */
record MapShape<K extends Comparable<? super K>, V>(Keys<K> keys, Shape<V> value, boolean tolerant)
        implements Shape<Map<K, V>> {
    /**
     * What keys there can be.
     *
     * @param names those that are known beforehand
     * @param all the keys by their positions there; empty if none is known
     * @param parse makes a key of a name that is not known, or null
     * @param text returns the name of a key
     * @param refuse reports a name that is no key
     * @param form what a schema says of a name
     */
    record Keys<K>(
            Names names,
            List<K> all,
            Function<String, @Nullable K> parse,
            Function<K, String> text,
            Consumer<DocumentReader> refuse,
            Form form) {}

    @Override
    public @Nullable Map<K, V> read(DocumentReader in, Context context) {
        if (!in.object()) {
            return null;
        }
        Map<K, V> map = new TreeMap<>();
        boolean sound = true;
        for (int p = in.next(keys.names); p != Names.END; p = in.next(keys.names)) {
            K key = p >= 0 ? keys.all.get(p) : keys.parse.apply(in.name());
            if (key == null) {
                keys.refuse.accept(in);
            }
            V one = value.read(in, context);
            if (key != null && one != null) {
                map.put(key, one);
            } else {
                sound = tolerant;
            }
        }
        return sound ? map : null;
    }

    @Override
    public void write(Map<K, V> map, JsonSink out) {
        out.beginObject();
        if (keys.all.isEmpty()) {
            // The order of a map is anything; the same value always becomes the same document.
            new TreeMap<>(map).forEach((key, one) -> {
                out.name(keys.text.apply(key));
                value.write(one, out);
            });
        }
        for (int i = 0; i < keys.all.size(); i++) {
            V one = map.get(keys.all.get(i));
            if (one != null) {
                out.name(keys.names, i);
                value.write(one, out);
            }
        }
        out.endObject();
    }

    @Override
    public Form form() {
        if (keys.all.isEmpty()) {
            return Form.of("type", "object", "propertyNames", keys.form, "additionalProperties", value.form());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (K key : keys.all) {
            properties.put(keys.text.apply(key), value.form());
        }
        return Form.of("type", "object", "properties", properties, "additionalProperties", false);
    }
}
