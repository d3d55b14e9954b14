package io.github.pmqa4j.json.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes JSON for people: what fits on a line stands on it. */
final class SchemaText {
    private static final int WIDTH = 120;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final StringBuilder text = new StringBuilder();

    private SchemaText() {}

    static String of(Map<String, Object> schema) {
        SchemaText writer = new SchemaText();
        writer.write(schema, 0, 1);
        return writer.text.append('\n').toString();
    }

    private void write(Object value, int indent, int behind) {
        String line = line(value);
        int column = text.length() - text.lastIndexOf("\n") - 1;
        if (column + line.length() + behind <= WIDTH || !isContainer(value)) {
            text.append(line);
            return;
        }
        List<Map.Entry<String, Object>> entries = entries(value);
        boolean named = !isList(value);
        text.append(named ? '{' : '[');
        for (int i = 0; i < entries.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(" ".repeat(indent + 2));
            if (named) {
                text.append(quoted(entries.get(i).getKey())).append(": ");
            }
            write(entries.get(i).getValue(), indent + 2, i + 1 < entries.size() ? 1 : 0);
        }
        text.append('\n').append(" ".repeat(indent)).append(named ? '}' : ']');
    }

    private static String line(Object value) {
        if (!isContainer(value)) {
            return value instanceof String string ? quoted(string) : value.toString();
        }
        boolean named = !isList(value);
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, Object> entry : entries(value)) {
            parts.add((named ? quoted(entry.getKey()) + ": " : "") + line(entry.getValue()));
        }
        return (named ? "{" : "[") + String.join(", ", parts) + (named ? "}" : "]");
    }

    private static List<Map.Entry<String, Object>> entries(Object value) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> entries.add(Map.entry((String) name, member)));
        } else if (value instanceof List<?> list) {
            list.forEach(member -> entries.add(Map.entry("", member)));
        } else if (value instanceof JsonNode node && node.isObject()) {
            node.properties().forEach(entry -> entries.add(Map.entry(entry.getKey(), entry.getValue())));
        } else if (value instanceof JsonNode node) {
            node.forEach(member -> entries.add(Map.entry("", member)));
        }
        return entries;
    }

    private static boolean isContainer(Object value) {
        return value instanceof Map
                || value instanceof List
                || (value instanceof JsonNode node && node.isContainerNode());
    }

    private static boolean isList(Object value) {
        return value instanceof List || (value instanceof JsonNode node && node.isArray());
    }

    private static String quoted(String string) {
        try {
            return MAPPER.writeValueAsString(string);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
