package io.github.pmqa4j.core.internal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Immutable copies of collections whose elements are looked at one by one.
 *
 * <p>Generics are gone at run time: a serialized stream, or a raw collection, can bring a list of references that holds strings.
 * Whoever keeps a collection copies it here, so that such a list never becomes a value.
 */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list.
     *
     * @param list what was given
     * @param type what its elements must be
     * @param name what the list is called in messages
     * @param <T> the type of the elements
     * @return an immutable list; the same one if it is immutable already
     * @throws NullPointerException if the list or an element is null
     * @throws IllegalArgumentException if an element is of another type
     */
    public static <T> List<T> list(List<? extends T> list, Class<T> type, String name) {
        if (Objects.requireNonNull(list, name).isEmpty()) {
            return List.of();
        }
        for (Object element : list) {
            requireType(element, type, name);
        }
        return List.copyOf(list);
    }

    /**
     * Copies a map by the order of an enum.
     *
     * @param map what was given
     * @param keys the enum
     * @param values what its values must be
     * @param name what the map is called in messages
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return an immutable map
     * @throws NullPointerException if the map, a key or a value is null
     * @throws IllegalArgumentException if a key or a value is of another type
     */
    public static <K extends Enum<K>, V> Map<K, V> enumMap(Map<K, V> map, Class<K> keys, Class<V> values, String name) {
        if (Objects.requireNonNull(map, name).isEmpty()) {
            return Map.of();
        }
        requireTypes(map, keys, values, name);
        EnumMap<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Copies a map by the natural order of its keys.
     *
     * @param map what was given
     * @param keys what its keys must be
     * @param values what its values must be
     * @param name what the map is called in messages
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return an immutable map
     * @throws NullPointerException if the map, a key or a value is null
     * @throws IllegalArgumentException if a key or a value is of another type
     */
    public static <K extends Comparable<? super K>, V> Map<K, V> sortedMap(
            Map<K, V> map, Class<K> keys, Class<V> values, String name) {
        if (Objects.requireNonNull(map, name).isEmpty()) {
            return Map.of();
        }
        requireTypes(map, keys, values, name);
        TreeMap<K, V> copy = new TreeMap<>();
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    private static void requireTypes(Map<?, ?> map, Class<?> keys, Class<?> values, String name) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            requireType(entry.getKey(), keys, name);
            requireType(entry.getValue(), values, name);
        }
    }

    private static void requireType(Object element, Class<?> type, String name) {
        if (!type.isInstance(Objects.requireNonNull(element, name))) {
            throw new IllegalArgumentException(name + " must hold nothing but " + type.getSimpleName() + ", but had a "
                    + element.getClass().getSimpleName());
        }
    }
}
