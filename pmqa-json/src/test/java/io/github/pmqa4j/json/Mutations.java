package io.github.pmqa4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Breaks documents, each time in one way: dropped, added, retyped, reordered, out of range, renamed. */
final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> VALUES = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.booleanNode(false),
            JSON.numberNode(0),
            JSON.numberNode(-1),
            JSON.numberNode(3),
            JSON.numberNode(501),
            JSON.numberNode(1001),
            JSON.numberNode(new BigDecimal("0.001")),
            JSON.numberNode(new BigDecimal("326.67")),
            JSON.numberNode(new BigDecimal("326.675")),
            JSON.numberNode(new BigDecimal("3.00")),
            JSON.numberNode(new BigDecimal("1E+2")),
            JSON.numberNode(99_999_999_999L),
            JSON.textNode(""),
            JSON.textNode(" \t\u3000"),
            JSON.textNode("\u00A0"),
            JSON.textNode("x"),
            JSON.textNode("1\n"),
            JSON.textNode("pmqa-4.0\n"),
            JSON.textNode("self"),
            JSON.textNode("-1/3"),
            JSON.textNode("0/3"),
            JSON.textNode("1/0"),
            JSON.textNode("1/3\n"),
            JSON.textNode("http://"),
            JSON.textNode("ftp://example.org"),
            JSON.textNode("https://example.org/ก"),
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.arrayNode().add(true),
            JSON.arrayNode().add(JSON.objectNode()),
            JSON.objectNode().put("score", 3));
    private static final List<String> NAMES = List.of(
            "score",
            "criteria",
            "note",
            "weight",
            "x",
            "",
            "1",
            "8",
            "4.2",
            "2562",
            "2562\n",
            "1\n",
            "a b",
            "kind",
            "rule",
            "rating",
            "checklist",
            "indicators",
            "notAssessed",
            "notApplicable",
            "band",
            "floor");

    private final Random random;

    Mutations(long seed) {
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
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(NAMES.get(random.nextInt(NAMES.size())), value());
            case 2 -> {
                JsonNode value = object.remove(name);
                object.set(NAMES.get(random.nextInt(NAMES.size())), value == null ? value() : value);
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
        return VALUES.get(random.nextInt(VALUES.size())).deepCopy();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
