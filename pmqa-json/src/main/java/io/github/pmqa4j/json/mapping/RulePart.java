package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a scoring model: {@code {"rule": "linear", "max": 4}}. Built-in rules have their settings in the document; an
 * application's own is named, and found among those that were given to the reader.
 *
 * @param <R> the kind of rule
 */
final class RulePart<R> implements Part<R> {
    private final Class<R> type;
    private final String key;
    private final Set<String> optional = new LinkedHashSet<>();
    private final Function<R, String> idOf;
    private final Map<String, Part<?>> parts = new LinkedHashMap<>();
    private final Map<String, Variant<R, ?>> variants = new LinkedHashMap<>();

    RulePart(Class<R> type, Function<R, String> idOf) {
        this("rule", type, idOf);
    }

    /** Makes a part of values whose type is named by a property of another name. */
    RulePart(String key, Class<R> type, Function<R, String> idOf) {
        this.key = key;
        this.type = type;
        this.idOf = idOf;
        parts.put(key, Parts.ID);
    }

    /** Names a setting that may be left out. */
    RulePart<R> optional(String name, Part<?> part) {
        optional.add(name);
        return setting(name, part);
    }

    /** Names a setting that some of the rules have. */
    RulePart<R> setting(String name, Part<?> part) {
        parts.put(name, part);
        return this;
    }

    /** Names a built-in rule, and how its settings are got. */
    <V extends R> RulePart<R> rule(
            String id,
            Class<V> variant,
            Function<Settings, V> maker,
            Map<String, Function<V, @Nullable Object>> getters) {
        variants.put(id, new Variant<>(variant, maker, getters));
        return this;
    }

    @Override
    public @Nullable R read(TokenSource in, Catalogue catalogue) {
        if (!in.object()) {
            return null;
        }
        Names names = Names.of(parts.keySet().toArray(new String[0]));
        Settings settings = new Settings();
        Set<String> present = new LinkedHashSet<>();
        int problems = in.problems().count();
        for (int p = in.next(names); p != TokenSource.END; p = in.next(names)) {
            String name = names.text(p);
            present.add(name);
            settings.values.put(name, part(name).read(in, catalogue));
        }
        in.require(names, 1);
        if (in.problems().count() > problems) {
            return null;
        }
        present.remove(key);
        return make(settings.get(key), settings, present, in, catalogue);
    }

    private @Nullable R make(String id, Settings settings, Set<String> present, TokenSource in, Catalogue catalogue) {
        Variant<R, ?> variant = variants.get(id);
        R own = catalogue.rule(type, r -> idOf.apply(r).equals(id));
        boolean sound = variant != null || own != null;
        if (!sound) {
            List<String> known = new ArrayList<>(variants.keySet());
            catalogue.rules(type).forEach(r -> known.add(idOf.apply(r)));
            in.problem(Mistake.UNKNOWN_RULE, in.place().property(key), String.join(", ", known), id);
        }
        Set<String> expected = variant == null ? Set.of() : variant.getters.keySet();
        for (String name : present) {
            if (!expected.contains(name)) {
                sound = false;
                in.problem(Mistake.UNKNOWN_PROPERTY, in.place().property(name), String.join(", ", expected), name);
            }
        }
        for (String name : expected) {
            if (!present.contains(name) && !optional.contains(name)) {
                sound = false;
                in.missing(name);
            }
        }
        if (!sound || variant == null) {
            return sound ? own : null;
        }
        try {
            return variant.maker.apply(settings);
        } catch (IllegalArgumentException e) {
            in.problem(Mistake.INVALID_VALUE, in.place(), "", "");
            return null;
        }
    }

    @Override
    public void write(R value, TokenSink out) {
        out.beginObject();
        out.string(key, idOf.apply(value));
        variants.values().stream()
                .filter(v -> v.type.isInstance(value))
                .findFirst()
                .ifPresent(v -> writeSettings(v, value, out));
        out.endObject();
    }

    private <V extends R> void writeSettings(Variant<R, V> variant, R value, TokenSink out) {
        V own = variant.type.cast(value);
        for (String name : parts.keySet()) {
            Function<V, @Nullable Object> getter = variant.getters.get(name);
            Object setting = getter == null ? null : getter.apply(own);
            if (setting != null) {
                out.name(name);
                writeSetting(name, setting, out);
            }
        }
    }

    @SuppressWarnings("unchecked") // a setting of this name is read and written by one part
    private void writeSetting(String name, Object setting, TokenSink out) {
        ((Part<Object>) part(name)).write(setting, out);
    }

    private Part<?> part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** The settings that were read. */
    static final class Settings {
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        /** Returns a setting that must be there. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // one part reads and writes settings of a name
        <V> V get(String name) {
            V value = (V) values.get(name);
            if (value == null) {
                throw new IllegalArgumentException(name + " must be there");
            }
            return value;
        }

        /** Returns a setting that may be left out. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // one part reads and writes settings of a name
        <V> @Nullable V getOrNull(String name) {
            return (V) values.get(name);
        }
    }

    private record Variant<R, V extends R>(
            Class<V> type, Function<Settings, V> maker, Map<String, Function<V, @Nullable Object>> getters) {}
}
