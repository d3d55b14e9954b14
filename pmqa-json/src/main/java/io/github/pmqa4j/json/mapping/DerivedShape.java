package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document of which most follows from a few parts, as a comparison follows from two results. Other systems find all of it in
 * the document; when it is read, what follows is computed again and has to be what is written there.
 *
 * @param <T> what it holds
 */
final class DerivedShape<T> implements Shape<T> {
    private final DocumentKind<T> kind;
    private final Function<List<Object>, T> constructor;
    private final List<Essential<T, ?>> essentials = new ArrayList<>();
    private final Map<String, BiConsumer<T, TokenSink>> derived = new LinkedHashMap<>();

    DerivedShape(DocumentKind<T> kind, Function<List<Object>, T> constructor) {
        this.kind = kind;
        this.constructor = constructor;
    }

    /** Names a part that the rest follows from. */
    <V> DerivedShape<T> essential(String name, Part<V> part, Function<T, V> getter) {
        essentials.add(new Essential<>(name, part, getter));
        return this;
    }

    /** Names a property that follows. */
    DerivedShape<T> derived(String name, BiConsumer<T, TokenSink> writer) {
        derived.put(name, writer);
        return this;
    }

    @Override
    public @Nullable T read(TokenSource in, Catalogue catalogue) {
        if (!in.object()) {
            return null;
        }
        Names names = names();
        int first = 2 + essentials.size();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int p = in.next(names); p != TokenSource.END; p = in.next(names)) {
            if (p < 2) {
                Header.readKind(p, kind, in);
            } else {
                Object value = p < first ? essentials.get(p - 2).part.read(in, catalogue) : Tree.read(in);
                if (value != null) {
                    values.put(names.text(p), value);
                }
            }
        }
        in.require(names, (1L << names.size()) - 1);
        if (!in.problems().isEmpty()) {
            return null;
        }
        T value;
        try {
            value = constructor.apply(
                    essentials.stream().map(e -> values.get(e.name)).toList());
        } catch (IllegalArgumentException e) {
            in.problem(Mistake.INVALID_VALUE, in.place(), "", "");
            return null;
        }
        derived.forEach((name, writer) -> {
            Tree expected = new Tree();
            writer.accept(value, expected);
            if (!expected.root().equals(values.get(name))) {
                in.problem(Mistake.INVALID_VALUE, in.place().property(name), "", "");
            }
        });
        return value;
    }

    @Override
    public void write(T value, TokenSink out) {
        out.beginObject();
        Header.writeKind(kind, names(), out);
        essentials.forEach(e -> write(e, value, out));
        derived.forEach((name, writer) -> {
            out.name(name);
            writer.accept(value, out);
        });
        out.endObject();
    }

    private static <T, V> void write(Essential<T, V> essential, T value, TokenSink out) {
        out.name(essential.name);
        essential.part.write(essential.getter.apply(value), out);
    }

    private Names names() {
        List<String> names = new ArrayList<>(List.of("kind", "version"));
        essentials.forEach(e -> names.add(e.name));
        names.addAll(derived.keySet());
        return Names.of(names.toArray(new String[0]));
    }

    private record Essential<T, V>(String name, Part<V> part, Function<T, V> getter) {}
}
