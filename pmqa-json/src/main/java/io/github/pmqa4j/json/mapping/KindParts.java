package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.TokenSource;

/** The two properties that every document has. */
final class KindParts {
    private KindParts() {}

    static <T> RecordPart.Property<T, String> kind(DocumentKind<T> kind) {
        Part<String> part = Parts.part(
                (in, c) -> {
                    String id = in.string();
                    if (id != null && !id.equals(kind.id())) {
                        in.problem(Mistake.WRONG_KIND, kind.id(), id);
                    }
                    return id;
                },
                (v, out) -> out.string(v));
        return property("kind", part, value -> kind.id());
    }

    static <T> RecordPart.Property<T, Integer> version(DocumentKind<T> kind) {
        Part<Integer> part = Parts.part(
                (in, c) -> {
                    int version = in.integer(Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
                    if (version != TokenSource.NO_INTEGER && version != kind.version()) {
                        String allowed = Integer.toString(kind.version());
                        in.problem(Mistake.UNSUPPORTED_VERSION, allowed, Integer.toString(version));
                    }
                    return version;
                },
                (v, out) -> out.integer(v));
        return property("version", part, value -> kind.version());
    }
}
