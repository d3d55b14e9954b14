package io.github.pmqa4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.format.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Breaks documents, each time in one way: dropped, added, retyped, reordered, out of range, renamed, moved. Names and values are
 * those that the description of the kind speaks of.
 */
final class Mutations {
    private static final Map<String, Vocabulary> VOCABULARIES =
            DocumentKind.all().stream().collect(Collectors.toMap(DocumentKind::id, Vocabulary::of));

    private final List<String> names;
    private final List<JsonNode> values;
    private final Random random;

    Mutations(DocumentKind<?> kind, long seed) {
        Vocabulary vocabulary = Objects.requireNonNull(VOCABULARIES.get(kind.id()));
        this.names = vocabulary.names();
        this.values = vocabulary.values();
        this.random = new Random(seed);
    }

    JsonNode mutate(ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ArrayNode array) {
            change(array);
        } else {
            change((ObjectNode) container);
        }
        return copy;
    }

    private void change(ArrayNode array) {
        int size = array.size();
        switch (random.nextInt(4)) {
            case 0 -> array.insert(random.nextInt(size + 1), value());
            case 1 -> {
                if (size > 0) {
                    array.remove(random.nextInt(size));
                }
            }
            case 2 -> {
                if (size > 0) {
                    array.set(random.nextInt(size), value());
                }
            }
            default -> {
                if (size > 0) {
                    array.add(array.get(0).deepCopy());
                }
            }
        }
    }

    private void change(ObjectNode object) {
        List<String> own = new ArrayList<>();
        object.fieldNames().forEachRemaining(own::add);
        String name = own.isEmpty() ? "x" : own.get(random.nextInt(own.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(names.get(random.nextInt(names.size())), value());
            case 2 -> {
                JsonNode value = object.remove(name);
                object.set(names.get(random.nextInt(names.size())), value == null ? value() : value);
            }
            case 3 -> {
                List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
                Collections.shuffle(entries, random);
                object.removeAll();
                entries.forEach(e -> object.set(e.getKey(), e.getValue()));
            }
            default -> object.set(name, value());
        }
    }

    private JsonNode value() {
        return values.get(random.nextInt(values.size())).deepCopy();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
